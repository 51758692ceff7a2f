// The Cypher texts that make and load the graph; those of the questions are in queries-of-questions.ts. Values are
// parameters; a label or a type comes only from the SDL, through `name`.

/** A label, a relationship type or a property of the SDL, escaped as Cypher escapes names. */
export function name(text: string): string {
  return `\`${text.replaceAll("`", "``")}\``;
}

/** A constraint or an index, with the name by which it is known to be there. */
export interface SchemaRule {
  readonly name: string;
  readonly statement: string;
}

export function uniqueThing(type: string): SchemaRule {
  return rule(
    `${type}_id`,
    (named) => `CREATE CONSTRAINT ${named} IF NOT EXISTS FOR (n:${name(type)}) REQUIRE n.id IS UNIQUE`,
  );
}

export function uniqueEdge(type: string): SchemaRule {
  return rule(
    `${type}_id`,
    (named) => `CREATE CONSTRAINT ${named} IF NOT EXISTS FOR ()-[e:${name(type)}]-() REQUIRE e.id IS UNIQUE`,
  );
}

export function propertyIndex(type: string, property: string): SchemaRule {
  return rule(
    `${type}_${property}`,
    (named) => `CREATE INDEX ${named} IF NOT EXISTS FOR (n:${name(type)}) ON (n.${name(property)})`,
  );
}

export function fullTextIndex(index: string, type: string, properties: readonly string[]): SchemaRule {
  const list = properties.map((property) => `n.${name(property)}`).join(", ");
  return rule(index, (named) => `CREATE FULLTEXT INDEX ${named} IF NOT EXISTS FOR (n:${name(type)}) ON EACH [${list}]`);
}

function rule(called: string, statement: (named: string) => string): SchemaRule {
  return { name: called, statement: statement(name(called)) };
}

/** The names of the constraints and indexes that are there. */
export const existingNames = "SHOW INDEXES YIELD name RETURN collect(name) AS names";

export const awaitIndexes = "CALL db.awaitIndexes(60)";

/** Takes the lock under which one loader at a time works, and says whether a loader was here before. */
export const takeLock = `
  MERGE (lock:LoadLock {id: "load"})
  ON CREATE SET lock.first = true
  ON MATCH SET lock.first = false
  RETURN lock.first AS first`;

/** Everything of the types of the SDL. */
export const readThings = `
  MATCH (n)
  WITH n, [label IN labels(n) WHERE label IN $types] AS types
  WHERE size(types) > 0
  RETURN types[0] AS type, properties(n) AS facts`;

/** Every tie of the types of the SDL between such things. */
export const readTies = `
  MATCH (a)-[tie]->(b)
  WHERE type(tie) IN $edgeTypes
  WITH a, b, tie, [label IN labels(a) WHERE label IN $types] AS fromTypes, [label IN labels(b) WHERE label IN $types] AS toTypes
  WHERE size(fromTypes) > 0 AND size(toTypes) > 0
  RETURN type(tie) AS type, fromTypes[0] AS fromType, a.id AS from, toTypes[0] AS toType, b.id AS to, properties(tie) AS facts`;

export function writeThings(type: string): string {
  return `UNWIND $rows AS row MERGE (n:${name(type)} {id: row.id}) SET n = row.facts`;
}

export function removeThings(type: string): string {
  return `UNWIND $rows AS row MATCH (n:${name(type)} {id: row.id}) DETACH DELETE n`;
}

export function writeEdges(type: string, fromType: string, toType: string): string {
  return `UNWIND $rows AS row
    MATCH (a:${name(fromType)} {id: row.from}) MATCH (b:${name(toType)} {id: row.to})
    CREATE (a)-[e:${name(type)}]->(b) SET e = row.facts`;
}

export function removeEdges(type: string): string {
  return `UNWIND $rows AS row MATCH ()-[e:${name(type)} {id: row.id}]->() DELETE e`;
}

export function writeLinks(type: string, fromType: string, toType: string): string {
  return `UNWIND $rows AS row
    MATCH (a:${name(fromType)} {id: row.from}) MATCH (b:${name(toType)} {id: row.to})
    CREATE (a)-[:${name(type)}]->(b)`;
}

export function removeLinks(type: string, fromType: string, toType: string): string {
  return `UNWIND $rows AS row
    MATCH (:${name(fromType)} {id: row.from})-[l:${name(type)}]->(:${name(toType)} {id: row.to}) DELETE l`;
}
