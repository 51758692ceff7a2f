// The Cypher statements that create and load the graph; those of the questions are in question-queries.ts. Values are
// parameters. Labels and types come only from the SDL, through `escapeName`.

/** A label, a relationship type or a property of the SDL, escaped for Cypher. */
export function escapeName(text: string): string {
  return `\`${text.replaceAll("`", "``")}\``;
}

/** A constraint or an index, with the name that shows whether it exists. */
export interface SchemaRule {
  readonly name: string;
  readonly statement: string;
}

export function uniqueThing(type: string): SchemaRule {
  return schemaRule(
    `${type}_id`,
    (named) => `CREATE CONSTRAINT ${named} IF NOT EXISTS FOR (n:${escapeName(type)}) REQUIRE n.id IS UNIQUE`,
  );
}

export function uniqueEdge(type: string): SchemaRule {
  return schemaRule(
    `${type}_id`,
    (named) => `CREATE CONSTRAINT ${named} IF NOT EXISTS FOR ()-[e:${escapeName(type)}]-() REQUIRE e.id IS UNIQUE`,
  );
}

export function propertyIndex(type: string, property: string): SchemaRule {
  return schemaRule(
    `${type}_${property}`,
    (named) => `CREATE INDEX ${named} IF NOT EXISTS FOR (n:${escapeName(type)}) ON (n.${escapeName(property)})`,
  );
}

/** Drops an index that a former version of this service made. */
export function dropIndex(name: string): SchemaRule {
  return schemaRule(name, (named) => `DROP INDEX ${named} IF EXISTS`);
}

function schemaRule(name: string, statement: (named: string) => string): SchemaRule {
  return { name, statement: statement(escapeName(name)) };
}

/** The names of the constraints and indexes that exist. */
export const existingNamesStatement = "SHOW INDEXES YIELD name RETURN collect(name) AS names";

export const awaitIndexesStatement = "CALL db.awaitIndexes(60)";

/**
 * Takes the lock that keeps loads apart. Returns whether this is the first load of this database, whether a load in stages has
 * begun and not ended, and whether it is busy: its last stage was less than a lease ago, by the clock of the server.
 */
export const loadLockStatement = `
  MERGE (lock:LoadLock {id: "load"})
  ON CREATE SET lock.first = true
  ON MATCH SET lock.first = false
  RETURN lock.first AS first, lock.loader IS NOT NULL AS unfinished,
    lock.loader IS NOT NULL AND timestamp() - lock.stageAt < $lease AS busy`;

/** Marks the graph as unfinished, and who loads it. */
export const beginStagesStatement = `
  MATCH (lock:LoadLock {id: "load"}) SET lock.loader = $loader, lock.stageAt = timestamp()`;

/** Takes the lock for one stage. Returns who loads. */
export const holdStagesStatement = `
  MATCH (lock:LoadLock {id: "load"}) SET lock.stageAt = timestamp() WITH lock RETURN lock.loader AS loader`;

/** The graph is whole. */
export const endStagesStatement = `
  MATCH (lock:LoadLock {id: "load"}) REMOVE lock.loader, lock.stageAt`;

/** All nodes of the types of the SDL. */
export const allThingsStatement = `
  MATCH (n)
  WITH n, [label IN labels(n) WHERE label IN $types] AS types
  WHERE size(types) > 0
  RETURN types[0] AS type, properties(n) AS facts`;

/** All relationships of the types of the SDL between nodes of its types. */
export const allRelationshipsStatement = `
  MATCH (a)-[r]->(b)
  WHERE type(r) IN $edgeTypes
  WITH a, b, r, [label IN labels(a) WHERE label IN $types] AS fromTypes, [label IN labels(b) WHERE label IN $types] AS toTypes
  WHERE size(fromTypes) > 0 AND size(toTypes) > 0
  RETURN type(r) AS type, fromTypes[0] AS fromType, a.id AS from, toTypes[0] AS toType, b.id AS to, properties(r) AS facts`;

export function writeThingsStatement(type: string): string {
  return `UNWIND $rows AS row MERGE (n:${escapeName(type)} {id: row.id}) SET n = row.facts`;
}

export function removeThingsStatement(type: string): string {
  return `UNWIND $rows AS row MATCH (n:${escapeName(type)} {id: row.id}) DETACH DELETE n`;
}

export function writeEdgesStatement(type: string, fromType: string, toType: string): string {
  return `UNWIND $rows AS row
    MATCH (a:${escapeName(fromType)} {id: row.from}) MATCH (b:${escapeName(toType)} {id: row.to})
    CREATE (a)-[e:${escapeName(type)}]->(b) SET e = row.facts`;
}

export function removeEdgesStatement(type: string): string {
  return `UNWIND $rows AS row MATCH ()-[e:${escapeName(type)} {id: row.id}]->() DELETE e`;
}

export function writeLinksStatement(type: string, fromType: string, toType: string): string {
  return `UNWIND $rows AS row
    MATCH (a:${escapeName(fromType)} {id: row.from}) MATCH (b:${escapeName(toType)} {id: row.to})
    CREATE (a)-[:${escapeName(type)}]->(b)`;
}

export function removeLinksStatement(type: string, fromType: string, toType: string): string {
  return `UNWIND $rows AS row
    MATCH (:${escapeName(fromType)} {id: row.from})-[l:${escapeName(type)}]->(:${escapeName(toType)} {id: row.to}) DELETE l`;
}
