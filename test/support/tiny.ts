// A world with three kinds of body and six types of edge, and builders for what is in it.

import { farFuture, farPast } from "../../src/base/period.ts";
import { type Catalogue, kebabCase, readCatalogue } from "../../src/model/catalogue.ts";
import type { Dataset, Edge, Facts, Link, Thing } from "../../src/model/dataset.ts";
import { readSdl, type Sdl } from "../../src/model/sdl.ts";

export const tinyText = `
enum BodyKind {
  "A borough."
  BOROUGH @kind(label: "borough", plural: "boroughs", look: 1, since: "1965-04-01")
  CCG @kind(label: "CCG", plural: "CCGs", look: 2, since: "2013-04-01", until: "2022-06-30")
  HEALTH_BOARD @kind(label: "health board", plural: "health boards", look: 3, wide: true)
}

enum EdgeType {
  "A body serves a borough."
  COVERS @edge(label: "covers", inverse: "is covered by", from: ["Body"], to: ["BOROUGH"], look: 1, structural: true)
  POOLS_WITH @edge(label: "pools with", from: ["BOROUGH", "CCG"], to: ["Body"], directed: false, key: ["fund"])
  APPROVES @edge(label: "approves", inverse: "is approved by", from: ["Body"], to: ["Body"], ahead: true)
  PART_OF @edge(label: "is part of", inverse: "has as a part", from: ["Body"], to: ["Body"])
  SUCCEEDED_BY @edge(label: "was succeeded by", inverse: "succeeded", from: ["Body"], to: ["Body"], event: true)
  TAKES_POSITION @edge(label: "speaks on", inverse: "is spoken on by", from: ["Body"], to: ["Proposal"], key: ["stance"])
}

enum Status { IN_FORCE @status(fact: true, look: 1) PROPOSED @status(proposed: true, look: 2) }
enum Stance { SUPPORTS OPPOSES }

type Body @node {
  id: ID!
  name: String!
  aliases: [String!]!
  kind: BodyKind!
  collective: Boolean!
  odsCode: String
  otherCodes: [String!]!
  tileColumn: Int
  validFrom: Date @firstDay(of: "validFrom")
  validTo: Date @lastDay(of: "validTo", open: true)
  seenOn: Date @latest(of: "seenOn")
  validFromStated: String @written(of: "validFrom")
  validToStated: String @written(of: "validTo")
  possibleFrom: Date! @derived
  documents: [Document!]! @relationship(type: "CITES", direction: OUT)
  covers: [Body!]! @relationship(type: "COVERS", direction: OUT, properties: "EdgeFacts")
  coveredBy: [Body!]! @relationship(type: "COVERS", direction: IN, properties: "EdgeFacts")
  poolsWith: [Body!]! @relationship(type: "POOLS_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "PoolsWith")
  approves: [Body!]! @relationship(type: "APPROVES", direction: OUT, properties: "EdgeFacts")
  approvedBy: [Body!]! @relationship(type: "APPROVES", direction: IN, properties: "EdgeFacts")
  partOf: [Body!]! @relationship(type: "PART_OF", direction: OUT, properties: "EdgeFacts")
  parts: [Body!]! @relationship(type: "PART_OF", direction: IN, properties: "EdgeFacts")
  succeededBy: [Body!]! @relationship(type: "SUCCEEDED_BY", direction: OUT, properties: "EdgeFacts")
  succeeds: [Body!]! @relationship(type: "SUCCEEDED_BY", direction: IN, properties: "EdgeFacts")
  positions: [Proposal!]! @relationship(type: "TAKES_POSITION", direction: OUT, properties: "TakesPosition")
  fellows: [Body!]! @cypher(statement: "RETURN this", columnName: "this")
}

type Document @node @table(file: "documents") {
  id: ID!
  title: String!
  published: String
  publishedFrom: Date @firstDay(of: "published")
  publishedTo: Date @lastDay(of: "published")
}

type Proposal @node @table(file: "proposals") {
  id: ID!
  title: String!
  document: Document @relationship(type: "CITES", direction: OUT)
  positionsOf: [Body!]! @relationship(type: "TAKES_POSITION", direction: IN, properties: "TakesPosition")
}

type EdgeFacts @relationshipProperties {
  id: ID! @derived
  status: Status!
  validFrom: Date @firstDay(of: "validFrom")
  validTo: Date @lastDay(of: "validTo", open: true)
  seenOn: Date @latest(of: "seenOn")
  validFromStated: String @written(of: "validFrom")
  validToStated: String @written(of: "validTo")
  documentIds: [ID!]!
  evidence: [Document!]! @cypher(statement: "MATCH (d:Document) RETURN d", columnName: "d")
}

type PoolsWith @relationshipProperties { fund: ID amountGbp: Float }
type TakesPosition @relationshipProperties { stance: Stance! statedOn: Date @firstDay(of: "statedOn") }
`;

export const tinySdl: Sdl = readSdl([{ file: "schema/tiny.graphql", text: tinyText }]);
export const tinyCatalogue: Catalogue = readCatalogue(tinySdl);

export function thing(type: string, id: string, facts: Facts = {}): Thing {
  return { type, id, facts };
}

export function body(id: string, kind: string, facts: Facts = {}): Thing {
  return thing("Body", id, { kind, ...facts });
}

export function cites(from: string, to = "paper", fromType = "Body"): Link {
  return { type: "CITES", fromType, from, toType: "Document", to };
}

/** An edge in force that cites `paper`. Without dates it is in force for ever. */
export function edge(type: string, from: string, to: string, facts: Facts = {}): Edge {
  const { fromType, toType } = tinyCatalogue.edgeTypes.get(type) ?? { fromType: "Body", toType: "Body" };
  const effective = { possibleFrom: facts.validFrom ?? farPast, possibleTo: facts.validTo ?? farFuture };
  const id = `${kebabCase(type)}:${from}:${to}:${facts.validFrom ?? "undated"}`;
  return {
    type,
    id,
    fromType,
    from,
    toType,
    to,
    facts: { id, status: "IN_FORCE", documentIds: ["paper"], ...effective, ...facts },
  };
}

/** The two as one, the second after the first. */
export function together(first: Dataset, second: Partial<Dataset>): Dataset {
  return {
    things: [...first.things, ...(second.things ?? [])],
    links: [...first.links, ...(second.links ?? [])],
    edges: [...first.edges, ...(second.edges ?? [])],
  };
}
