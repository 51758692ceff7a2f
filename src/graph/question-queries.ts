// The Cypher statements of the questions. Values are parameters. Labels and types come only from the SDL, through `escapeName`.

import neo4j, { int } from "neo4j-driver";
import { escapeName } from "./queries.ts";

/** A whole number as a Cypher LIMIT needs it. */
export function integer(number: number) {
  return int(number);
}

/** A day as a Cypher date. */
export function cypherDate(on: string) {
  const [year = 0, month = 1, date = 1] = on.split("-").map(Number);
  return new neo4j.types.Date(year, month, date);
}

/** A body or an edge that is possible on the day. */
function holdsCondition(what: string): string {
  return `${what}.possibleFrom <= $on AND ${what}.possibleTo >= $on`;
}

/** A body that exists or existed, or any body if what was only proposed is to be shown. */
function realCondition(body: string): string {
  return `($proposed OR ${body}.existence <> 'PROPOSED')`;
}

/** How sure the edge is on the day. */
function certaintyText(edge: string): string {
  return `CASE WHEN ${edge}.certainFrom <= $on AND ${edge}.certainTo >= $on THEN 'CERTAIN' ELSE 'POSSIBLE' END`;
}

/**
 * The edge `e` with one of the statuses and services between bodies that exist or existed. On a day it is possible and as sure
 * as wanted, and both bodies are possible; an event has a day of its own.
 */
function edgeCondition(from: string, to: string): string {
  return `e.status IN $statuses
    AND (size($services) = 0 OR e.service IS NULL OR e.service IN $services)
    AND ${realCondition(from)} AND ${realCondition(to)}
    AND ($on IS NULL OR (type(e) IN $events AND e.validFrom IS NOT NULL)
      OR (NOT type(e) IN $events AND ${holdsCondition("e")} AND ${holdsCondition(from)} AND ${holdsCondition(to)}
        AND ${certaintyText("e")} IN $certainty))`;
}

const edgeColumns = "type(e) AS type, a.id AS from, b.id AS to, properties(e) AS facts";

function typePattern(types: readonly string[]): string {
  return types.map(escapeName).join("|");
}

export const bodiesByIdStatement = `
  MATCH (n:Body) WHERE n.id IN $ids
  RETURN properties(n) AS facts ORDER BY n.id`;

/** The edges of one type with the given ids. */
export function edgesByIdStatement(type: string): string {
  return `MATCH (a:Body)-[e:${escapeName(type)}]->(b:Body) WHERE e.id IN $ids RETURN ${edgeColumns} ORDER BY e.id`;
}

/** The matching edges between the given bodies. */
export function edgesAmongStatement(types: readonly string[]): string {
  return `
  MATCH (a:Body)-[e:${typePattern(types)}]->(b:Body)
  WHERE a.id IN $among AND b.id IN $among AND ${edgeCondition("a", "b")}
  RETURN ${edgeColumns} ORDER BY e.id LIMIT $most`;
}

/** The ids of the neighbours of the frontier. There are never as many as the limit; every statement has one. */
export function neighboursStatement(types: readonly string[]): string {
  return `
  MATCH (x:Body)-[e:${typePattern(types)}]-(y:Body)
  WHERE x.id IN $frontier AND (size($kinds) = 0 OR y.kind IN $kinds)
    AND ${edgeCondition("x", "y")}
  RETURN DISTINCT y.id AS id ORDER BY id LIMIT 100000`;
}

export function thingsStatement(type: string): string {
  return `MATCH (n:${escapeName(type)}) RETURN properties(n) AS facts ORDER BY n.id`;
}

/** The caller checks `maxHops`, which Cypher does not accept as a parameter. */
export function shortestPathsStatement(types: readonly string[], maxHops: number): string {
  return `
  MATCH (from:Body {id: $from}), (to:Body {id: $to})
  MATCH p = allShortestPaths((from)-[:${typePattern(types)}*..${Math.trunc(maxHops)}]-(to))
  WHERE all(e IN relationships(p) WHERE ${edgeCondition("startNode(e)", "endNode(e)")})
  WITH p ORDER BY [e IN relationships(p) | e.id] LIMIT $most
  RETURN [n IN nodes(p) | n.id] AS bodies,
    [e IN relationships(p) | {type: type(e), from: startNode(e).id, to: endNode(e).id, facts: properties(e)}] AS edges`;
}

/** The successions before and after a body. No body has as many as thirty in a row. */
export function lineageStatement(types: readonly string[]): string {
  const steps = `:${typePattern(types)}*0..30`;
  return `
  MATCH (x:Body {id: $body})
  CALL (x) {
    MATCH (x)-[${steps}]->(a:Body)-[e:${typePattern(types)}]->(b:Body) RETURN DISTINCT a, e, b
    UNION
    MATCH (b:Body)-[${steps}]->(x) MATCH (a:Body)-[e:${typePattern(types)}]->(b) RETURN DISTINCT a, e, b
  }
  RETURN DISTINCT ${edgeColumns}`;
}

/** The successions of single services to and from a body and the groups that it is in, each with the end that is one of those. */
export function functionSuccessionsStatement(types: readonly string[]): string {
  return `
  MATCH (x:Body {id: $body}) (()-[:PART_OF]->(g WHERE g.collective)){0,9} (near)
  WITH DISTINCT near
  MATCH (near)-[e:${typePattern(types)}]-() WHERE e.service IS NOT NULL
  WITH near, e, startNode(e) AS a, endNode(e) AS b
  RETURN near.id AS near, ${edgeColumns} ORDER BY e.id`;
}

/** The version of the record, and whether a first load of the graph has begun and not ended. */
export const dataVersionStatement = `
  OPTIONAL MATCH (lock:LoadLock {id: "load"})
  OPTIONAL MATCH (n:Dataset)
  RETURN n.dataVersion AS version, lock.loader IS NOT NULL AS unfinished ORDER BY n.id LIMIT 1`;
