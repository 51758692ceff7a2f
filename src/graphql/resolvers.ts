// The questions joined to the generated schema: each resolver hands over to a service, and gives real things back.

import { addResolversToSchema } from "@graphql-tools/schema";
import { extendSchema, type GraphQLFieldResolver, type GraphQLSchema, parse } from "graphql";
import { readClaimsByEdge, readThings } from "../graph/read-network.ts";
import { type Edge, factList, factText } from "../model/dataset.ts";
import type { Network } from "../model/network.ts";
import type { SdlFile } from "../model/sdl-document.ts";
import { compareMoments, type Moment } from "../service/compare.ts";
import { readCoverage } from "../service/coverage.ts";
import { findEdge, findEdges, ownEdgeFacts } from "../service/edge-by-id.ts";
import { readLineage } from "../service/lineage.ts";
import { type Measure, measureNetwork, readNetwork } from "../service/network.ts";
import { findPaths } from "../service/paths.ts";
import { searchBodies } from "../service/search.ts";
import { whoCommissions } from "../service/who-commissions.ts";
import type { Context } from "./context.ts";
import { delegateMany, delegateOne } from "./delegate-by-id.ts";
import { strictDate } from "./strict-date.ts";

// Arguments have been read as the schema says, so each resolver names the type that the schema gives them.
// biome-ignore lint/suspicious/noExplicitAny: the parent and the arguments of a resolver are as the schema has them
type Resolver = GraphQLFieldResolver<any, Context, any>;

/** The generated schema with the questions in it. */
export function addQuestions(generated: GraphQLSchema, questions: SdlFile): GraphQLSchema {
  const schema = extendSchema(generated, parse(questions.text));
  const resolvers = { ...makeResolvers(generated), Date: strictDate(generated) };
  return addResolversToSchema({ schema, resolvers, inheritResolversFromInterfaces: false });
}

function makeResolvers(schema: GraphQLSchema): Readonly<Record<string, Readonly<Record<string, Resolver>>>> {
  /** One thing of the generated schema, whose id the parent holds. */
  const one =
    (field: string, idOf: (parent: Parent) => string | null): Resolver =>
    (parent, _arguments, context, info) =>
      delegateOne(field, idOf(parent), { schema, context, info });
  const many =
    (field: string, idsOf: (parent: Parent, context: Context) => Ids | Promise<Ids>): Resolver =>
    async (parent, _arguments, context, info) =>
      delegateMany(field, await idsOf(parent, context), { schema, context, info });
  // A claim names its edge and not the other way round, so all of them are looked up at once.
  const claimsIn = oncePerOperation(({ source }) => readClaimsByEdge(source.reader));
  const body = { body: one("bodies", idGetter("body")) };
  return {
    Query: queries,
    SearchHit: { body: one("bodies", ({ body: found }) => found.id) },
    Network: networkFields,
    NetworkNode: body,
    NetworkEdge: {
      ...edgeFields,
      evidence: many("documents", ({ facts }) => factList(facts, "documentIds")),
      claims: many("claims", async ({ id }, context) => (await claimsIn(context)).get(id) ?? []),
      instrument: one("legalInstruments", ({ facts }) => factText(facts, "legalBasis")),
      ofService: one("services", ({ facts }) => factText(facts, "service")),
      ofFund: one("funds", ({ facts }) => factText(facts, "fund")),
      proposedIn: one("proposals", ({ facts }) => factText(facts, "proposal")),
    },
    Path: { length: ({ edges }) => edges.length, bodies: many("bodies", ({ bodies }) => bodies) },
    BodyChange: body,
    Lineage: body,
    LineageStep: { ...body, share: ({ edge }) => edge.facts.share ?? null },
    PlaceCoverage: { place: one("bodies", idGetter("place")) },
    CommissioningAnswer: {
      service: one("services", idGetter("service")),
      place: one("bodies", idGetter("place")),
      proposals: many("proposals", ({ proposals }) => proposals),
    },
    Responsibility: {
      ...body,
      ...responsibilityFields,
      viaGroup: one("bodies", idGetter("viaGroup")),
      service: one("services", idGetter("service")),
      legalBasis: one("legalInstruments", ({ edge }) => factText(edge.facts, "legalBasis")),
      evidence: many("documents", ({ edge }) => factList(edge.facts, "documentIds")),
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the parent of a resolver is as the schema has it
type Parent = any;

type Ids = readonly string[];

/** What is read at most once for each operation, whichever of its fields asks first. */
function oncePerOperation<T>(read: (context: Context) => Promise<T>): (context: Context) => Promise<T> {
  const known = new WeakMap<Context, Promise<T>>();
  return (context) => {
    const found = known.get(context) ?? read(context);
    known.set(context, found);
    return found;
  };
}

function idGetter(name: string): (parent: Parent) => string | null {
  return (parent) => parent[name];
}

const queries: Readonly<Record<string, Resolver>> = {
  search: (_parent, { text, kinds, on, first }, { source }) =>
    searchBodies(source, { text, kinds: kinds ?? [], on: dateText(on), first }),
  whoCommissions: (_parent, { service, place, on }, { source }) =>
    whoCommissions(source, { service, place, on: String(on) }),
  network: async (_parent, given, { source }) => {
    const on = dateText(given.on);
    const found = await readNetwork(source, {
      focus: given.focus ?? [],
      hops: given.hops,
      edgeTypes: given.edgeTypes ?? [],
      kinds: given.kinds ?? [],
      services: given.services ?? [],
      statuses: given.statuses,
      on,
      first: given.first,
    });
    return { ...found, on, measures: measureNetwork(found, given.metrics) };
  },
  edge: (_parent, { id }, { source }) => findEdge(source, id),
  edges: (_parent, { ids }, { source }) => findEdges(source, ids),
  paths: (_parent, given, { source }) =>
    findPaths(source, { ...given, edgeTypes: given.edgeTypes ?? [], on: dateText(given.on) }),
  compare: (_parent, { before, after, focus }, { source }) =>
    compareMoments(source, { before: readMoment(before), after: readMoment(after), focus: focus ?? [] }),
  lineage: (_parent, { body }, { source }) => readLineage(source, body),
  coverage: (_parent, _arguments, { source, today }) => readCoverage(source, today),
};

/** A date comes as the driver's own, which prints as the day. */
function dateText(date: unknown): string | null {
  return date === null || date === undefined ? null : String(date);
}

function readMoment({ on, statuses, proposals }: { on: unknown; statuses: string[]; proposals: string[] }): Moment {
  return { on: dateText(on), statuses, proposals };
}

interface NetworkWithMeasures extends Network {
  readonly measures: ReadonlyMap<string, Measure>;
}

const networkFields: Readonly<Record<string, Resolver>> = {
  nodes: ({ bodies, measures: measured }: NetworkWithMeasures) =>
    bodies.map(({ id }) => ({ body: id, ...measured.get(id) })),
  dataVersion: async (_parent, _arguments, { source }) => {
    const [whole] = await readThings(source.reader, "Dataset");
    return whole && factText(whole.facts, "dataVersion");
  },
};

/** What an edge carries itself, be it the facts of every edge or those of its type. */
const factsOfEdges = [
  ...["status", "service", "mode", "subject", "fund", "financialYear", "amountGbp"],
  ...["validFrom", "validTo", "effectiveFrom", "effectiveTo", "startKnown", "endKnown"],
  ...["validFromStated", "validToStated", "seenOnStated", "legalBasisStated"],
  ...["proposal", "confidence", "note", "documentIds"],
];

const edgeFields: Readonly<Record<string, Resolver>> = {
  source: ({ from }: Edge) => from,
  target: ({ to }: Edge) => to,
  label: ({ type }: Edge, _arguments, { source }) => source.catalogue.edgeTypes.get(type)?.label,
  facts: (parent: Edge, _arguments, { source }) => ownEdgeFacts(parent, source.catalogue),
  ...factResolvers(({ facts }: Edge) => facts, factsOfEdges),
};

const responsibilityFields: Readonly<Record<string, Resolver>> = {
  ...factResolvers(
    ({ edge }: { edge: Edge }) => edge.facts,
    [
      ...["mode", "legalBasisStated", "validFrom", "validTo", "validFromStated", "validToStated", "seenOnStated"],
      ...["startKnown", "confidence", "note"],
    ],
  ),
  edge: ({ edge }: { edge: Edge }) => edge.id,
  subject: ({ edge }: { edge: Edge }) => edge.facts.subject ?? edge.facts.fund ?? null,
};

function factResolvers(
  factsOf: (parent: Parent) => Edge["facts"],
  names: readonly string[],
): Readonly<Record<string, Resolver>> {
  return Object.fromEntries(names.map((name) => [name, (parent: Parent) => factsOf(parent)[name] ?? null]));
}
