// The Cypher that somebody would write by hand for each question of the bench. Each returns one column.

const bodyEdges = "COMMISSIONS|POOLS_WITH|APPROVES|JOINT_COMMITTEE|COVERS|PART_OF|MEMBER_OF|OVERSEES|REPRESENTS";

/** The edges of one type at one end of a body, each with the body at the other end. */
function edgeList(from: string, arrow: string, facts: string, node: string): string {
  const [start, type, end] = arrow.split(" ");
  return `[(${from})${start}[e:${type}]${end}(x:Body) | {${facts ? `${facts}, ` : ""}node: {id: x.id, name: x.name${node}}}]`;
}

function nextList(from: string, arrow: string, edge: string, body: string, rest: string): string {
  const [start, type, end] = arrow.split(" ");
  return `[(${from})${start}[${edge}:${type}]${end}(${body}:Body) | {${rest}}]`;
}

const dates = "status: e.status, validFrom: toString(e.validFrom), validTo: toString(e.validTo)";
const sources = (edge: string): string =>
  `evidence: COLLECT { UNWIND ${edge}.documentIds AS id MATCH (d:Document {id: id}) RETURN {id: d.id, title: d.title} }`;

const onDay = (what: string): string => `${what}.possibleFrom <= date($on) <= ${what}.possibleTo`;
const realOnDay = (what: string): string => `${what}.existence <> 'PROPOSED' AND ${onDay(what)}`;
const edgeOnDay = (edge: string): string => `${edge}.status = 'IN_FORCE' AND ${onDay(edge)}`;
const certainOnDay = (edge: string): string =>
  `${edge}.status = 'IN_FORCE' AND ${edge}.certainFrom <= date($on) <= ${edge}.certainTo`;

export const bareStatements: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  oneHop: {
    bodies: `MATCH (b:Body {id: $id}) RETURN {id: b.id, name: b.name, kind: b.kind,
      validFrom: toString(b.validFrom), validTo: toString(b.validTo),
      covers: ${edgeList("b", "- COVERS ->", dates, "")},
      memberOf: ${edgeList("b", "- MEMBER_OF ->", dates, "")},
      partOf: ${edgeList("b", "- PART_OF ->", dates, "")},
      succeededBy: ${edgeList("b", "- SUCCEEDED_BY ->", dates, "")},
      commissions: ${edgeList("b", "- COMMISSIONS ->", dates, "")}}`,
  },
  twoHops: {
    bodies: `MATCH (b:Body {id: $id}) RETURN {id: b.id, name: b.name,
      covers: ${nextList(
        "b",
        "- COVERS ->",
        "e",
        "x",
        `validFrom: toString(e.validFrom), ${sources("e")}, node: {id: x.id, name: x.name,
          memberOf: ${nextList("x", "- MEMBER_OF ->", "f", "y", `role: f.role, ${sources("f")}, node: {id: y.id, name: y.name}`)}}`,
      )}}`,
  },
  threeHops: {
    bodies: `MATCH (b:Body {id: $id}) RETURN {id: b.id, name: b.name,
      covers: ${nextList(
        "b",
        "- COVERS ->",
        "e",
        "x",
        `node: {id: x.id, name: x.name, coveredBy: ${nextList(
          "x",
          "<- COVERS -",
          "f",
          "y",
          `node: {id: y.id, name: y.name, partOf: ${nextList("y", "- PART_OF ->", "g", "z", "node: {id: z.id, name: z.name}")}}`,
        )}}`,
      )}}`,
  },
  page: {
    bodies: `MATCH (b:Body) WITH b ORDER BY b.id SKIP toInteger($offset) LIMIT 100
      RETURN {id: b.id, name: b.name, kind: b.kind, odsCode: b.odsCode, gssCode: b.gssCode, aliases: b.aliases,
        validFrom: toString(b.validFrom), validTo: toString(b.validTo), note: b.note}`,
  },
  asOfDay: {
    bodies: `MATCH (b:Body {id: $id}) RETURN {id: b.id, name: b.name,
      covers: [(b)-[e:COVERS]->(x:Body) WHERE ${edgeOnDay("e")} AND ${onDay("x")} |
        {validFrom: toString(e.validFrom), node: {id: x.id, name: x.name,
          memberOf: [(x)-[f:MEMBER_OF]->(y:Body) WHERE ${edgeOnDay("f")} AND ${onDay("y")} |
            {role: f.role, node: {id: y.id, name: y.name}}]}}]}`,
  },
  wholeMap: {
    nodes: `MATCH (b:Body) WHERE ${realOnDay("b")} RETURN {id: b.id, name: b.name, kind: b.kind}`,
    edges: `MATCH (a:Body)-[e:${bodyEdges}]->(b:Body)
      WHERE ${edgeOnDay("e")} AND ${realOnDay("a")} AND ${realOnDay("b")}
      RETURN {id: e.id, type: type(e), source: a.id, target: b.id}`,
  },
  paths: {
    paths: `MATCH (a:Body {id: $from}), (b:Body {id: $to})
      MATCH p = allShortestPaths((a)-[:${bodyEdges}*..6]-(b))
      WHERE all(e IN relationships(p) WHERE ${edgeOnDay("e")}
        AND ${realOnDay("startNode(e)")} AND ${realOnDay("endNode(e)")})
      WITH p ORDER BY [e IN relationships(p) | e.id] LIMIT 5
      RETURN {bodies: [n IN nodes(p) | {id: n.id, name: n.name}], edges: [e IN relationships(p) | {id: e.id, type: type(e)}]}`,
  },
  whoCommissions: {
    responsible: `MATCH (place:Body {id: $place})
      MATCH (c:Body)-[e:COMMISSIONS {service: $service}]->(:Body) WHERE ${certainOnDay("e")}
      WITH place, c
      MATCH (b:Body) WHERE ${onDay("b")} AND NOT b.collective AND (b = c OR EXISTS {
          MATCH (b)-[f:PART_OF|MEMBER_OF]->(c) WHERE c.collective AND ${edgeOnDay("f")} })
        AND (b = place OR EXISTS { MATCH (b)-[g:COVERS]->(place) WHERE ${edgeOnDay("g")} })
      RETURN DISTINCT {id: b.id, name: b.name}`,
  },
  search: {
    hits: `MATCH (b:Body) WHERE toLower(b.name) CONTAINS toLower($text) OR toLower(b.searchText) CONTAINS toLower($text)
      RETURN {id: b.id, name: b.name} ORDER BY size(b.name), b.id LIMIT 20`,
  },
};
