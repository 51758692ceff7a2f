// Every Cypher text of ours. Values are parameters; a label or a type comes only from the SDL, through `name`.

/** A label, a relationship type or a property of the SDL, escaped as Cypher escapes names. */
function name(text: string): string {
  return `\`${text.replaceAll("`", "``")}\``;
}

export function uniqueThing(type: string): string {
  return `CREATE CONSTRAINT ${name(`${type}_id`)} IF NOT EXISTS FOR (n:${name(type)}) REQUIRE n.id IS UNIQUE`;
}

export function uniqueEdge(type: string): string {
  return `CREATE CONSTRAINT ${name(`${type}_id`)} IF NOT EXISTS FOR ()-[e:${name(type)}]-() REQUIRE e.id IS UNIQUE`;
}

export function propertyIndex(type: string, property: string): string {
  return `CREATE INDEX ${name(`${type}_${property}`)} IF NOT EXISTS FOR (n:${name(type)}) ON (n.${name(property)})`;
}

export function fullTextIndex(index: string, type: string, properties: readonly string[]): string {
  const list = properties.map((property) => `n.${name(property)}`).join(", ");
  return `CREATE FULLTEXT INDEX ${name(index)} IF NOT EXISTS FOR (n:${name(type)}) ON EACH [${list}]`;
}

export const awaitIndexes = "CALL db.awaitIndexes(60)";

/** Takes the lock under which one loader at a time works, and says whether a loader was here before. */
export const lockVersion = `
  MERGE (v:DataVersion {id: "current"})
  ON CREATE SET v.first = true
  ON MATCH SET v.first = false
  RETURN v.first AS first`;

export const writeVersion = `
  MATCH (v:DataVersion {id: "current"})
  SET v = {id: "current", dataVersion: $dataVersion}`;

export function readThings(type: string): string {
  return `MATCH (n:${name(type)}) RETURN properties(n) AS facts`;
}

export function readEdges(type: string, fromType: string, toType: string): string {
  return `MATCH (a:${name(fromType)})-[e:${name(type)}]->(b:${name(toType)})
    RETURN a.id AS from, b.id AS to, properties(e) AS facts`;
}

export function readLinks(type: string, fromType: string, toType: string): string {
  return `MATCH (a:${name(fromType)})-[:${name(type)}]->(b:${name(toType)}) RETURN a.id AS from, b.id AS to`;
}

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
