// Every Cypher text of ours. Values are parameters; a label or a type comes only from the SDL, through `name`.

import { int } from "neo4j-driver";

/** A label, a relationship type or a property of the SDL, escaped as Cypher escapes names. */
function name(text: string): string {
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

/** A whole number as Cypher takes one for a limit. */
export function whole(number: number) {
  return int(number);
}

/** What an edge must be to be shown: of the types, statuses and services, and holding on the day unless it is an event. */
const edgeFits = `type(e) IN $edgeTypes AND e.status IN $statuses
    AND (size($services) = 0 OR e.service IS NULL OR e.service IN $services)
    AND ($on IS NULL OR type(e) IN $events OR (e.effectiveFrom <= date($on) AND e.effectiveTo >= date($on)
      AND a.effectiveFrom <= date($on) AND a.effectiveTo >= date($on)
      AND b.effectiveFrom <= date($on) AND b.effectiveTo >= date($on)))`;

const storedEdge = "type(e) AS type, a.id AS from, b.id AS to, properties(e) AS facts";

export const readBodies = `
  MATCH (n:Body)
  WHERE (size($kinds) = 0 OR n.kind IN $kinds)
    AND ($on IS NULL OR (n.effectiveFrom <= date($on) AND n.effectiveTo >= date($on)))
  RETURN properties(n) AS facts ORDER BY n.id`;

export const readBodiesById = `
  MATCH (n:Body) WHERE n.id IN $ids
  RETURN properties(n) AS facts ORDER BY n.id`;

/** The edges that fit, among the bodies given or among all of the kinds. */
export const readEdgesAmong = `
  MATCH (a:Body)-[e]->(b:Body)
  WHERE ${edgeFits}
    AND CASE WHEN $among IS NULL
      THEN size($kinds) = 0 OR (a.kind IN $kinds AND b.kind IN $kinds)
      ELSE a.id IN $among AND b.id IN $among END
  RETURN ${storedEdge} ORDER BY e.id LIMIT $most`;

export const readNeighbours = `
  MATCH (x:Body)-[e]-(y:Body)
  WHERE x.id IN $frontier AND (size($kinds) = 0 OR y.kind IN $kinds)
  WITH DISTINCT y, e, startNode(e) AS a, endNode(e) AS b
  WHERE ${edgeFits}
  RETURN DISTINCT y.id AS id ORDER BY id LIMIT $most`;

export const readProposedEdges = `
  MATCH (a:Body)-[e]->(b:Body) WHERE e.proposal IN $proposals
  RETURN ${storedEdge} ORDER BY e.id`;

export function readThingsOf(type: string): string {
  return `MATCH (n:${name(type)}) RETURN properties(n) AS facts ORDER BY n.id`;
}

export function readPairs(type: string, fromType: string, toType: string): string {
  return `MATCH (a:${name(fromType)})-[:${name(type)}]->(b:${name(toType)}) RETURN a.id AS from, b.id AS to ORDER BY from, to`;
}

/** The bound is checked by the caller; Cypher takes none as a parameter. */
export function readShortest(types: readonly string[], maxHops: number): string {
  return `
  MATCH (from:Body {id: $from}), (to:Body {id: $to})
  MATCH p = allShortestPaths((from)-[${types.length === 0 ? "" : `:${types.map(name).join("|")}`}*..${Math.trunc(maxHops)}]-(to))
  WHERE all(e IN relationships(p) WHERE e.status IN $statuses AND type(e) IN $edgeTypes
      AND (size($services) = 0 OR e.service IS NULL OR e.service IN $services)
      AND ($on IS NULL OR type(e) IN $events OR (e.effectiveFrom <= date($on) AND e.effectiveTo >= date($on))))
    AND all(n IN nodes(p) WHERE $on IS NULL OR (n.effectiveFrom <= date($on) AND n.effectiveTo >= date($on)))
  WITH p ORDER BY [e IN relationships(p) | e.id] LIMIT $most
  RETURN [n IN nodes(p) | n.id] AS bodies,
    [e IN relationships(p) | {type: type(e), from: startNode(e).id, to: endNode(e).id, facts: properties(e)}] AS edges`;
}

/** Thirty steps are more than any body has come through. */
export function readLineage(types: readonly string[]): string {
  const steps = `:${types.map(name).join("|")}*0..30`;
  const step = `:${types.map(name).join("|")}`;
  return `
  MATCH (x:Body {id: $body})
  CALL (x) {
    MATCH (x)-[${steps}]->(a:Body)-[e${step}]->(b:Body) RETURN DISTINCT a, e, b
    UNION
    MATCH (b:Body)-[${steps}]->(x) MATCH (a:Body)-[e${step}]->(b) RETURN DISTINCT a, e, b
  }
  RETURN DISTINCT ${storedEdge}`;
}

export const searchBodies = `
  CALL db.index.fulltext.queryNodes($index, $query) YIELD node AS n, score
  WHERE (size($kinds) = 0 OR n.kind IN $kinds)
    AND ($on IS NULL OR (n.effectiveFrom <= date($on) AND n.effectiveTo >= date($on)))
  RETURN properties(n) AS facts, score ORDER BY score DESC, n.id LIMIT $most`;
