// The GraphQL that answers what the view shows, to read, to change and to run elsewhere.

import { factStatus } from "../../catalogue/statuses.ts";
import type { NetworkRecord } from "../record/record.ts";
import type { State } from "../state/state.ts";
import type { ViewContents } from "../view/view-contents.ts";
import { networkArguments } from "./network-arguments.ts";

/** What a query is written for. */
export interface QuerySource {
  readonly record: NetworkRecord;
  readonly state: State;
  readonly contents: Pick<ViewContents, "bodies">;
  /** What the view shows, in a sentence. */
  readonly title: string;
}

/** A whole operation. It has its variables with their values in it, so that it can be run as it is. */
export function viewQuery(source: QuerySource): string {
  const { name, variables, fields, fragments = "" } = viewOperation(source);
  const names = Object.entries(variables).filter(([, { value }]) => value !== null);
  const declared = names.map(
    ([variable, { type, value }]) => `  $${variable}: ${type} = ${formatLiteral(value, type)}`,
  );
  const text = fields(names.map(([variable]) => variable));
  return `# ${source.title}\nquery ${name}(\n${declared.join("\n")}\n) {\n${text}\n}\n${fragments}`;
}

interface Operation {
  readonly name: string;
  readonly variables: Readonly<Record<string, Variable>>;
  /** The fields, for the variables that have a value. */
  readonly fields: (names: readonly string[]) => string;
  readonly fragments?: string;
}

interface Variable {
  readonly type: string;
  readonly value: unknown;
}

function viewOperation(source: QuerySource): Operation {
  const { subject, before } = source.state;
  if (before !== null) {
    return compareOperation(source.state, before);
  }
  switch (subject?.kind) {
    case "who":
      return whoOperation(subject, source.state);
    case "paths":
      return pathsOperation(subject, source.state);
    case "proposal":
      return proposalOperation(subject.id);
    case "edge":
      return edgeOperation(subject.id);
    default:
      return networkOperation(source);
  }
}

const edgeFields = `id type source target label status service subject fund financialYear amountGbp
      certainty lastSeen validFrom validTo confidence evidence { id title url }`;

function networkOperation({ record, state, contents }: QuerySource): Operation {
  const values = networkArguments(record, state, contents);
  return {
    name: "NetworkOnADay",
    variables: {
      on: { type: "Date", value: values.on },
      focus: { type: "[ID!]", value: values.focus },
      hops: { type: "Int!", value: values.hops },
      edgeTypes: { type: "[EdgeType!]", value: values.edgeTypes },
      kinds: { type: "[BodyKind!]", value: values.kinds },
      services: { type: "[ID!]", value: values.services },
      statuses: { type: "[Status!]!", value: values.statuses },
      certainty: { type: "[Certainty!]!", value: values.certainty },
    },
    fields: (names) => `  network(${passVariables(names)}) {
    nodes { degree body { id name kind } }
    edges {
      ${edgeFields}
    }
    truncated dataVersion
  }`,
  };
}

function edgeOperation(id: string): Operation {
  return {
    name: "OneEdge",
    variables: { id: { type: "ID!", value: id } },
    fields: () => `  edge(id: $id) {
    ${edgeFields}
    validFromStated validToStated seenOnStated startKnown endKnown certainFrom certainTo possibleFrom possibleTo note
    facts { name value } legalBasisStated instrument { title provision }
    claims { paraphrase locator disputed document { id title url } }
  }`,
  };
}

function proposalOperation(id: string): Operation {
  return {
    name: "OneProposal",
    variables: { id: { type: "ID!", value: id } },
    fields: () => `  proposals(where: { id: { eq: $id } }) {
    id title status wouldCreate firstSeenStated lastHeardOf outcome outcomeStated outcomeOnStated confidence
    proposedBy { id name } addressedTo { id name } services { id name }
    positionsOfConnection { edges { node { id name } properties { stance statedOnStated paraphrase } } }
    documents { id title url } outcomeDocuments { id title url }
  }`,
  };
}

function whoOperation(
  { service, place }: { readonly service: string; readonly place: string },
  { on }: State,
): Operation {
  return {
    name: "WhoCommissions",
    variables: {
      service: { type: "ID!", value: service },
      place: { type: "ID!", value: place },
      on: { type: "Date!", value: on },
    },
    fields: (names) => `  whoCommissions(${passVariables(names)}) {
    responsible { ...Part }
    possiblyResponsible { ...Part }
    accountable { ...Part }
    approvers { ...Part form decided decidedOn }
    pools { ...Part fund { name } financialYear amountGbp }
    proposals { id title status }
    notEstablished
    basis { sentence evidence { id title url } }
  }`,
    fragments: `
fragment Part on Responsibility {
  certainty lastSeen body { id name } viaGroup { name } service { name } subject mode legalBasisStated
  validFrom validTo confidence note evidence { id title url }
}
`,
  };
}

interface PathsSubject {
  readonly from: string;
  readonly to: string;
  readonly most?: number;
}

function pathsOperation({ from, to, most }: PathsSubject, { on, filters }: State): Operation {
  return {
    name: "PathsBetweenTwoBodies",
    variables: {
      from: { type: "ID!", value: from },
      to: { type: "ID!", value: to },
      on: { type: "Date", value: on },
      edgeTypes: { type: "[EdgeType!]", value: filters.types },
      statuses: { type: "[Status!]!", value: filters.statuses },
      certainty: { type: "[Certainty!]!", value: filters.certainties },
      maxHops: { type: "Int!", value: most ?? null },
    },
    fields: (names) => `  paths(${passVariables(names)}, first: 10) {
    length
    bodies { id name }
    edges { id type source target label status certainty lastSeen validFrom validTo evidence { id title url } }
  }`,
  };
}

function compareOperation({ on, filters }: State, before: string): Operation {
  const statuses =
    filters.statuses.length === 1 && filters.statuses[0] === factStatus ? {} : { statuses: filters.statuses };
  return {
    name: "WhatChanged",
    variables: {
      before: { type: "MomentInput!", value: { on: before, ...statuses } },
      after: { type: "MomentInput!", value: { on, ...statuses } },
    },
    fields: (names) => `  compare(${passVariables(names)}) {
    bodiesAdded { cause body { id name } }
    bodiesRemoved { cause body { id name } }
    edgesAdded { cause edge { id type source target status } }
    edgesRemoved { cause edge { id type source target status } }
    edgesChanged { cause edge { id type source target status } }
  }`,
  };
}

function passVariables(names: readonly string[]): string {
  return names.map((name) => `${name}: $${name}`).join(", ");
}

/** Values of these types are names and have no quotes. */
const enumTypes = /^\[?(EdgeType|BodyKind|Status|Certainty)\b/;

function formatLiteral(value: unknown, type: string): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => formatLiteral(item, type)).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(
      ([name, part]) => `${name}: ${formatLiteral(part, momentTypes[name] ?? "")}`,
    );
    return `{ ${parts.join(", ")} }`;
  }
  return typeof value === "string" && enumTypes.test(type) ? value : JSON.stringify(value);
}

/** The types of the parts of a moment. */
const momentTypes: Readonly<Record<string, string>> = { on: "Date", statuses: "[Status!]!" };
