// The questions joined to the generated schema: each resolver hands over to a service, and gives real things back.

import { addResolversToSchema } from "@graphql-tools/schema";
import { extendSchema, type GraphQLFieldResolver, type GraphQLSchema, parse } from "graphql";
import { readAll, readClaimsOfEdges } from "../graph/read-network.ts";
import { type Edge, textOf, textsOf } from "../model/dataset.ts";
import type { Network } from "../model/network.ts";
import type { SdlFile } from "../model/sdl.ts";
import { compare, type Moment } from "../service/compare.ts";
import { coverage } from "../service/coverage.ts";
import { edge, edges, ownFactsOf } from "../service/edge-by-id.ts";
import { lineage } from "../service/lineage.ts";
import { type Measure, measures, network } from "../service/network.ts";
import { paths } from "../service/paths.ts";
import { search } from "../service/search.ts";
import { whoCommissions } from "../service/who-commissions.ts";
import type { Context } from "./context.ts";
import { strictDate } from "./strict-date.ts";
import { fetched, fetchedAll } from "./delegate-by-id.ts";

// Arguments have been read as the schema says, so each resolver names the type that the schema gives them.
// biome-ignore lint/suspicious/noExplicitAny: the parent and the arguments of a resolver are as the schema has them
type Resolver = GraphQLFieldResolver<any, Context, any>;

/** The generated schema with the questions in it. */
export function withQuestions(generated: GraphQLSchema, questions: SdlFile): GraphQLSchema {
  const schema = extendSchema(generated, parse(questions.text));
  const resolvers = { ...resolversOver(generated), Date: strictDate(generated) };
  return addResolversToSchema({ schema, resolvers, inheritResolversFromInterfaces: false });
}

function resolversOver(schema: GraphQLSchema): Readonly<Record<string, Readonly<Record<string, Resolver>>>> {
  /** One thing of the generated schema, whose id the parent holds. */
  const one =
    (field: string, idOf: (parent: Parent) => string | null): Resolver =>
    (parent, _arguments, context, info) =>
      fetched(field, idOf(parent), { schema, context, info });
  const many =
    (field: string, idsOf: (parent: Parent, context: Context) => Ids | Promise<Ids>): Resolver =>
    async (parent, _arguments, context, info) =>
      fetchedAll(field, await idsOf(parent, context), { schema, context, info });
  // A claim names its edge and not the other way round, so all of them are looked up at once.
  const claimsIn = oncePerOperation(({ source }) => readClaimsOfEdges(source.reader));
  const body = { body: one("bodies", idIn("body")) };
  return {
    Query: queries,
    SearchHit: { body: one("bodies", ({ body: found }) => found.id) },
    Network: networkFields,
    NetworkNode: body,
    NetworkEdge: {
      ...edgeFields,
      evidence: many("documents", ({ facts }) => textsOf(facts, "documentIds")),
      claims: many("claims", async ({ id }, context) => (await claimsIn(context)).get(id) ?? []),
      instrument: one("legalInstruments", ({ facts }) => textOf(facts, "legalBasis")),
      ofService: one("services", ({ facts }) => textOf(facts, "service")),
      ofFund: one("funds", ({ facts }) => textOf(facts, "fund")),
      proposedIn: one("proposals", ({ facts }) => textOf(facts, "proposal")),
    },
    Path: { length: ({ edges }) => edges.length, bodies: many("bodies", ({ bodies }) => bodies) },
    BodyChange: body,
    Lineage: body,
    LineageStep: { ...body, share: ({ edge }) => edge.facts.share ?? null },
    PlaceCoverage: { place: one("bodies", idIn("place")) },
    CommissioningAnswer: {
      service: one("services", idIn("service")),
      place: one("bodies", idIn("place")),
      proposals: many("proposals", ({ proposals }) => proposals),
    },
    Responsibility: {
      ...body,
      ...responsibilityFields,
      viaGroup: one("bodies", idIn("viaGroup")),
      service: one("services", idIn("service")),
      legalBasis: one("legalInstruments", ({ edge }) => textOf(edge.facts, "legalBasis")),
      evidence: many("documents", ({ edge }) => textsOf(edge.facts, "documentIds")),
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

function idIn(name: string): (parent: Parent) => string | null {
  return (parent) => parent[name];
}

const queries: Readonly<Record<string, Resolver>> = {
  search: (_parent, { text, kinds, on, first }, { source }) =>
    search(source, { text, kinds: kinds ?? [], on: dayOf(on), first }),
  whoCommissions: (_parent, { service, place, on }, { source }) =>
    whoCommissions(source, { service, place, on: String(on) }),
  network: async (_parent, given, { source }) => {
    const on = dayOf(given.on);
    const found = await network(source, {
      focus: given.focus ?? [],
      hops: given.hops,
      edgeTypes: given.edgeTypes ?? [],
      kinds: given.kinds ?? [],
      services: given.services ?? [],
      statuses: given.statuses,
      on,
      first: given.first,
    });
    return { ...found, on, measures: measures(found, given.metrics) };
  },
  edge: (_parent, { id }, { source }) => edge(source, id),
  edges: (_parent, { ids }, { source }) => edges(source, ids),
  paths: (_parent, given, { source }) =>
    paths(source, { ...given, edgeTypes: given.edgeTypes ?? [], on: dayOf(given.on) }),
  compare: (_parent, { before, after, focus }, { source }) =>
    compare(source, { before: momentOf(before), after: momentOf(after), focus: focus ?? [] }),
  lineage: (_parent, { body }, { source }) => lineage(source, body),
  coverage: (_parent, _arguments, { source, today }) => coverage(source, today),
};

/** A date comes as the driver's own, which prints as the day. */
function dayOf(date: unknown): string | null {
  return date === null || date === undefined ? null : String(date);
}

function momentOf({ on, statuses, proposals }: { on: unknown; statuses: string[]; proposals: string[] }): Moment {
  return { on: dayOf(on), statuses, proposals };
}

interface Measured extends Network {
  readonly measures: ReadonlyMap<string, Measure>;
}

const networkFields: Readonly<Record<string, Resolver>> = {
  nodes: ({ bodies, measures: measured }: Measured) => bodies.map(({ id }) => ({ body: id, ...measured.get(id) })),
  dataVersion: async (_parent, _arguments, { source }) => {
    const [whole] = await readAll(source.reader, "Dataset");
    return whole && textOf(whole.facts, "dataVersion");
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
  facts: (parent: Edge, _arguments, { source }) => ownFactsOf(parent, source.catalogue),
  ...factFields(({ facts }: Edge) => facts, factsOfEdges),
};

const responsibilityFields: Readonly<Record<string, Resolver>> = {
  ...factFields(
    ({ edge }: { edge: Edge }) => edge.facts,
    [
      ...["mode", "legalBasisStated", "validFrom", "validTo", "validFromStated", "validToStated", "seenOnStated"],
      ...["startKnown", "confidence", "note"],
    ],
  ),
  edge: ({ edge }: { edge: Edge }) => edge.id,
  subject: ({ edge }: { edge: Edge }) => edge.facts.subject ?? edge.facts.fund ?? null,
};

function factFields(
  factsOf: (parent: Parent) => Edge["facts"],
  names: readonly string[],
): Readonly<Record<string, Resolver>> {
  return Object.fromEntries(names.map((name) => [name, (parent: Parent) => factsOf(parent)[name] ?? null]));
}
