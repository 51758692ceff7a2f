// The questions joined to the generated schema: their types get their facts from the record and their nodes from the generated fields.

import { addResolversToSchema } from "@graphql-tools/schema";
import { extendSchema, type GraphQLResolveInfo, type GraphQLSchema } from "graphql";
import { type Edge, type Facts, factList, factText } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { edgeFactsType, type SdlFile } from "../model/sdl-document.ts";
import type { NameMatch } from "../names/name-index.ts";
import { thingTypeName } from "../names/thing-names.ts";
import type { Part } from "../service/commissioning-parts.ts";
import { ownEdgeFacts } from "../service/edge-by-id.ts";
import type { RecordIndex } from "../service/record-index.ts";
import { answerBasis } from "../service/who-commissions.ts";
import type { Context } from "./context.ts";
import { type DelegatedNode, delegateMany, delegateOne } from "./delegate-by-id.ts";
import type { Resolvers } from "./generated.ts";
import { networkNodes } from "./network-answer.ts";
import { queryResolvers } from "./query-resolvers.ts";
import { questionsDocument } from "./questions-sdl.ts";
import { storedNodes } from "./record-node.ts";
import { strictDate } from "./strict-date.ts";

/** The generated schema with the questions in it. */
export function addQuestions(generated: GraphQLSchema, questions: SdlFile, sdl: Sdl): GraphQLSchema {
  const schema = extendSchema(generated, questionsDocument(questions, sdl));
  const resolvers = makeResolvers(generated, sdl);
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

function makeResolvers(schema: GraphQLSchema, sdl: Sdl): Resolvers {
  const { one, optional, many } = nodeResolvers(schema, sdl);
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
      dataVersion: (_parent, _arguments, { source }) => {
        const record = source.operationRecord();
        return record ? (record.version ?? "") : source.readRecord().then(({ version }) => version ?? "");
      },
    },
    NetworkNode: {
      body: one("bodies", ({ body }) => body),
      degree: ({ body, measure }) => measure(body).degree,
      betweenness: ({ body, measure }) => measure(body).betweenness,
      community: ({ body, measure }) => measure(body).community,
    },
    NetworkEdge: {
      source: ({ from }) => from,
      target: ({ to }) => to,
      label: ({ type }, _arguments, { source }) => source.catalogue.edgeTypes.get(type)?.label ?? type,
      facts: (edge, _arguments, { source }) => ownEdgeFacts(edge, source.catalogue),
      evidence: many("documents", ({ facts }) => factList(facts, "documentIds")),
      claims: (edge, values, context, info) => {
        const readClaims = (record: RecordIndex) =>
          many("claims", ({ id }: Edge) => record.claims(id))(edge, values, context, info);
        const record = context.source.operationRecord();
        return record ? readClaims(record) : context.source.readRecord().then(readClaims);
      },
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
      approvers: ({ readPartners }) => readPartners().approvers,
      pools: ({ readPartners }) => readPartners().pools,
      proposals: many("proposals", ({ readProposals }) => readProposals()),
      notEstablished: ({ readGaps }) => readGaps(),
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

/** At once where the record is there, so that an answer of many nodes does not wait for each of them. */
type Resolve<Parent, Result> = (
  parent: Parent,
  values: unknown,
  context: Context,
  info: GraphQLResolveInfo,
) => Result | Promise<Result>;

type Ids = readonly string[];

/** Resolvers that answer with nodes whose ids the parent holds: from the record if it has all that is selected, else from the generated schema. */
function nodeResolvers(schema: GraphQLSchema, sdl: Sdl) {
  return {
    one:
      <Parent>(field: string, readId: (parent: Parent) => string): Resolve<Parent, DelegatedNode> =>
      (parent, _values, context, info) => {
        const nodes = storedNodes(context.source.operationRecord(), info, sdl);
        const id = readId(parent);
        // Null where the record has no such thing, which the execution reports as an error.
        return nodes ? (nodes.find(id) as DelegatedNode) : delegateOne(field, id, { schema, context, info });
      },
    optional:
      <Parent>(field: string, readId: (parent: Parent) => string | null): Resolve<Parent, DelegatedNode | null> =>
      (parent, _values, context, info) => {
        const id = readId(parent);
        if (id === null) {
          return null;
        }
        const nodes = storedNodes(context.source.operationRecord(), info, sdl);
        return nodes ? nodes.find(id) : delegateOne(field, id, { schema, context, info });
      },
    many:
      <Parent>(field: string, readIds: (parent: Parent) => Ids): Resolve<Parent, readonly DelegatedNode[]> =>
      (parent, _values, context, info) => {
        const nodes = storedNodes(context.source.operationRecord(), info, sdl);
        const ids = readIds(parent);
        return nodes
          ? ids.map((id) => nodes.find(id)).filter((node) => node !== null)
          : delegateMany(field, ids, { schema, context, info });
      },
  };
}
