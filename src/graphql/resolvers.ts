// The questions joined to the generated schema: their types get their facts from the record and their nodes from the generated fields.

import { addResolversToSchema } from "@graphql-tools/schema";
import { extendSchema, type GraphQLResolveInfo, type GraphQLSchema } from "graphql";
import { readDataVersion } from "../graph/read-data-version.ts";
import { readClaimsByEdge } from "../graph/read-network.ts";
import { type Edge, type Facts, factList, factText } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { edgeFactsType, type SdlFile } from "../model/sdl-document.ts";
import type { NameMatch } from "../names/name-index.ts";
import { thingTypeName } from "../names/thing-names.ts";
import type { Part } from "../service/commissioning-parts.ts";
import { ownEdgeFacts } from "../service/edge-by-id.ts";
import { answerBasis } from "../service/who-commissions.ts";
import type { Context } from "./context.ts";
import { type DelegatedNode, delegateMany, delegateOne, delegateOptional } from "./delegate-by-id.ts";
import type { Resolvers } from "./generated.ts";
import { networkNodes } from "./network-answer.ts";
import { queryResolvers } from "./query-resolvers.ts";
import { questionsDocument } from "./questions-sdl.ts";
import { strictDate } from "./strict-date.ts";

/** The generated schema with the questions in it. */
export function addQuestions(generated: GraphQLSchema, questions: SdlFile, sdl: Sdl): GraphQLSchema {
  const schema = extendSchema(generated, questionsDocument(questions, sdl));
  const resolvers = makeResolvers(generated);
  const facts = [...(sdl.edgeProperties.get(edgeFactsType)?.stored.keys() ?? [])];
  const partResolvers = factResolvers([...facts, ...partFacts], ({ facts }: Part) => facts);
  return addResolversToSchema({
    schema,
    resolvers: {
      ...resolvers,
      Date: strictDate(generated),
      NetworkEdge: {
        ...factResolvers([...facts, ...typeFacts], ({ facts }: Edge) => facts),
        ...resolvers.NetworkEdge,
      },
      Responsibility: { ...partResolvers, ...resolvers.Responsibility },
      BodyCommission: { ...partResolvers, ...resolvers.BodyCommission },
    },
    inheritResolversFromInterfaces: false,
    resolverValidationOptions: { requireResolversToMatchSchema: "ignore" },
  });
}

/** The facts of some edge types that every edge of a network has a field for. */
const typeFacts = ["certainty", "service", "mode", "subject", "fund", "financialYear", "amountGbp"];

/** The facts of some edge types that a part in a service has a field for. */
const partFacts = ["mode", "financialYear", "amountGbp", "form", "decided", "decidedOn"];

/** A fact that is not on record is null. */
function factResolvers<Parent>(names: readonly string[], readFacts: (parent: Parent) => Facts) {
  return Object.fromEntries(names.map((name) => [name, (parent: Parent) => readFacts(parent)[name] ?? null]));
}

function makeResolvers(schema: GraphQLSchema): Resolvers {
  const { one, optional, many } = delegates(schema);
  // A claim names its edge and not the other way round, so all claims are read at once.
  const readClaims = oncePerOperation(({ source }) => readClaimsByEdge(source.reader));
  // What every part in a service has, whether it is asked for by its place or by its body.
  const part = {
    edge: ({ edge }: Part) => edge.id,
    viaGroup: optional("bodies", ({ viaGroup }: Part) => viaGroup),
    legalBasis: optional("legalInstruments", ({ facts }: Part) => factText(facts, "legalBasis")),
    evidence: many("documents", ({ facts }: Part) => factList(facts, "documentIds")),
  };
  return {
    Query: queryResolvers,
    SearchHit: {
      type: ({ thing }) => thingTypeName(thing.type),
      thingId: ({ thing }) => thing.id,
      name: ({ title }) => title,
      body: optional("bodies", hitId("Body")),
      service: optional("services", hitId("Service")),
      document: optional("documents", hitId("Document")),
      proposal: optional("proposals", hitId("Proposal")),
      fund: optional("funds", hitId("Fund")),
      person: optional("people", hitId("Person")),
      instrument: optional("legalInstruments", hitId("LegalInstrument")),
    },
    Network: {
      nodes: networkNodes,
      dataVersion: async (_parent, _arguments, { source }) => (await readDataVersion(source.reader)) ?? "",
    },
    NetworkNode: { body: one("bodies", ({ body }) => body) },
    NetworkEdge: {
      source: ({ from }) => from,
      target: ({ to }) => to,
      label: ({ type }, _arguments, { source }) => source.catalogue.edgeTypes.get(type)?.label ?? type,
      facts: (edge, _arguments, { source }) => ownEdgeFacts(edge, source.catalogue),
      evidence: many("documents", ({ facts }) => factList(facts, "documentIds")),
      claims: many("claims", async ({ id }, context) => (await readClaims(context)).get(id) ?? []),
      instrument: optional("legalInstruments", ({ facts }) => factText(facts, "legalBasis")),
      ofService: optional("services", ({ facts }) => factText(facts, "service")),
      ofFund: optional("funds", ({ facts }) => factText(facts, "fund")),
      proposedIn: optional("proposals", ({ facts }) => factText(facts, "proposal")),
    },
    Path: { length: ({ edges }) => edges.length, bodies: many("bodies", ({ bodies }) => bodies) },
    BodyChange: { body: one("bodies", ({ body }) => body), causedBy: many("bodies", ({ causedBy }) => causedBy) },
    EdgeChange: { causedBy: optional("bodies", ({ causedBy }) => causedBy) },
    ChangeDay: {
      bodiesBegun: many("bodies", ({ bodiesBegun }) => bodiesBegun),
      bodiesEnded: many("bodies", ({ bodiesEnded }) => bodiesEnded),
      evidence: many("documents", ({ evidence }) => evidence),
    },
    Lineage: { body: one("bodies", ({ body }) => body) },
    FunctionSuccession: {
      service: one("services", ({ service }) => service),
      body: one("bodies", ({ body }) => body),
      viaGroup: optional("bodies", ({ viaGroup }) => viaGroup),
    },
    LineageStep: {
      body: one("bodies", ({ body }) => body),
      share: ({ edge }) => (typeof edge.facts.share === "number" ? edge.facts.share : null),
    },
    PlaceCoverage: { place: one("bodies", ({ place }) => place) },
    Staleness: { place: optional("bodies", ({ place }) => place) },
    CommissioningAnswer: {
      service: one("services", ({ service }) => service),
      place: one("bodies", ({ place }) => place),
      commissioners: ({ responsible, possiblyResponsible }) => [...responsible, ...possiblyResponsible],
      proposals: many("proposals", ({ proposals }) => proposals),
      basis: () => answerBasis,
    },
    AnswerBasis: { evidence: many("documents", ({ documents }) => documents) },
    Responsibility: {
      ...part,
      body: one("bodies", ({ body }) => body),
      service: optional("services", ({ service }) => service),
      subject: ({ facts }) => factText(facts, "subject") ?? factText(facts, "fund"),
      fund: optional("funds", ({ facts }) => factText(facts, "fund")),
    },
    CommissioningOfBody: { body: one("bodies", ({ body }) => body) },
    BodyCommission: {
      ...part,
      service: one("services", ({ service }) => service),
      together: many("bodies", ({ together }) => together),
      accountable: many("bodies", ({ accountable }) => accountable),
    },
  };
}

/** The id of a hit of that type. */
function hitId(type: string): (hit: NameMatch) => string | null {
  return ({ thing }) => (thing.type === type ? thing.id : null);
}

type Resolve<Parent, Result> = (
  parent: Parent,
  values: unknown,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Result>;

type Ids = readonly string[];

/** Resolvers that answer with nodes of the generated schema, whose ids the parent holds. */
function delegates(schema: GraphQLSchema) {
  return {
    one:
      <Parent>(field: string, readId: (parent: Parent) => string): Resolve<Parent, DelegatedNode> =>
      (parent, _values, context, info) =>
        delegateOne(field, readId(parent), { schema, context, info }),
    optional:
      <Parent>(field: string, readId: (parent: Parent) => string | null): Resolve<Parent, DelegatedNode | null> =>
      (parent, _values, context, info) =>
        delegateOptional(field, readId(parent), { schema, context, info }),
    many:
      <Parent>(
        field: string,
        readIds: (parent: Parent, context: Context) => Ids | Promise<Ids>,
      ): Resolve<Parent, readonly DelegatedNode[]> =>
      async (parent, _values, context, info) =>
        delegateMany(field, await readIds(parent, context), { schema, context, info }),
  };
}

/** Reads at most once for each operation, whichever of its fields asks first. */
function oncePerOperation<T>(read: (context: Context) => Promise<T>): (context: Context) => Promise<T> {
  const results = new WeakMap<Context, Promise<T>>();
  return (context) => {
    const result = results.get(context) ?? read(context);
    results.set(context, result);
    return result;
  };
}
