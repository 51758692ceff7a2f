// The GraphQL that answers what the view shows, to read, to change and to run elsewhere.

import type { WholeRecord } from "../record/record.ts";
import type { State } from "../state/state.ts";
import { networkAsked } from "./network-arguments.ts";
import { compareAsked, pathsAsked, whoAsked } from "./question-variables.ts";

/** A whole operation. Its variables stand in it with their values, so that it can be run as it is. */
export function queryBehind(record: WholeRecord, state: State, title: string): string {
  const { name, variables, fields } = operationOf(record, state);
  const given = Object.entries(variables).filter(([, { value }]) => value !== null);
  const declared = given.map(([variable, { type, value }]) => `  $${variable}: ${type} = ${literal(value, type)}`);
  const text = fields(given.map(([variable]) => variable));
  return `# ${title}\nquery ${name}(\n${declared.join("\n")}\n) {\n${text}\n}\n`;
}

interface Operation {
  readonly name: string;
  readonly variables: Readonly<Record<string, Variable>>;
  /** The fields, for the variables that have a value. */
  readonly fields: (given: readonly string[]) => string;
}

interface Variable {
  readonly type: string;
  readonly value: unknown;
}

function operationOf(record: WholeRecord, state: State): Operation {
  const { selection, question } = state;
  switch (selection?.kind) {
    case "bodies":
      return bodiesOperation(record, state);
    case "proposal":
      return proposalOperation(selection.id);
    case "edge":
      return tieOperation(selection.id);
    case undefined:
  }
  switch (question?.kind) {
    case "who":
      return whoOperation(state);
    case "paths":
      return pathsOperation(state);
    case "compare":
    case "wishes":
      return compareOperation(state);
    case undefined:
      return networkOperation("NetworkOnADay", record, state);
  }
}

const tieFields = `id type source target label status service subject fund financialYear amountGbp
      validFrom validTo confidence evidence { id title url }`;

function networkVariables(record: WholeRecord, state: State): Readonly<Record<string, Variable>> {
  const asked = networkAsked(record, state);
  return {
    on: { type: "Date", value: asked.on },
    focus: { type: "[ID!]", value: asked.focus },
    hops: { type: "Int!", value: asked.hops },
    edgeTypes: { type: "[EdgeType!]", value: asked.edgeTypes },
    kinds: { type: "[BodyKind!]", value: asked.kinds },
    services: { type: "[ID!]", value: asked.services },
    statuses: { type: "[Status!]!", value: asked.statuses },
  };
}

function networkField(given: readonly string[]): string {
  return `  network(${passed(given)}) {
    nodes { degree body { id name kind } }
    edges {
      ${tieFields}
    }
    truncated dataVersion
  }`;
}

function networkOperation(name: string, record: WholeRecord, state: State): Operation {
  return { name, variables: networkVariables(record, state), fields: networkField };
}

function bodiesOperation(record: WholeRecord, state: State): Operation {
  const fields = (given: readonly string[]) => `  bodies(where: { id: { in: $focus } }) {
    id name officialName kind validFromStated validToStated odsCode gssCode note
    documents { id title url }
  }
${networkField(given)}`;
  const variables = networkVariables(record, state);
  return {
    name: "BodiesAndTheirTies",
    variables: { ...variables, focus: { ...variables.focus, type: "[ID!]!" } as Variable },
    fields,
  };
}

function tieOperation(id: string): Operation {
  return {
    name: "OneTie",
    variables: { id: { type: "ID!", value: id } },
    fields: () => `  edge(id: $id) {
    ${tieFields}
    validFromStated validToStated seenOnStated startKnown endKnown note facts { name value }
    legalBasisStated instrument { title provision }
    claims { paraphrase locator disputed document { id title url } }
  }`,
  };
}

function proposalOperation(id: string): Operation {
  return {
    name: "OneProposal",
    variables: { id: { type: "ID!", value: id } },
    fields: () => `  proposals(where: { id: { eq: $id } }) {
    id title status wouldCreate firstSeenStated outcome outcomeOnStated confidence
    proposedBy { id name } addressedTo { id name } services { id name }
    positionsOfConnection { edges { node { id name } properties { stance statedOnStated paraphrase } } }
    documents { id title url } outcomeDocuments { id title url }
  }`,
  };
}

function whoOperation(state: State): Operation {
  const asked = whoAsked(state);
  return {
    name: "WhoCommissions",
    variables: {
      service: { type: "ID!", value: asked?.service },
      place: { type: "ID!", value: asked?.place },
      on: { type: "Date!", value: asked?.on },
    },
    fields: (given) => `  whoCommissions(${passed(given)}) {
    responsible {
      body { id name } viaGroup { name } service { name } mode legalBasisStated validFrom validTo confidence note
      evidence { id title url }
    }
    approvers { body { id name } subject validFrom validTo confidence evidence { id title url } }
    pools { body { id name } subject validFrom validTo confidence evidence { id title url } }
    proposals { id title status }
    notEstablished
  }`,
  };
}

function pathsOperation(state: State): Operation {
  const asked = pathsAsked(state);
  return {
    name: "PathsBetweenTwoBodies",
    variables: {
      from: { type: "ID!", value: asked?.from },
      to: { type: "ID!", value: asked?.to },
      on: { type: "Date", value: asked?.on },
      edgeTypes: { type: "[EdgeType!]", value: asked?.edgeTypes ?? null },
      statuses: { type: "[Status!]!", value: asked?.statuses },
      maxHops: { type: "Int!", value: asked?.maxHops },
    },
    fields: (given) => `  paths(${passed(given)}, first: 10) {
    length
    bodies { id name }
    edges { id type source target label status validFrom validTo evidence { id title url } }
  }`,
  };
}

function compareOperation(state: State): Operation {
  const asked = compareAsked(state);
  return {
    name: "WhatChanged",
    variables: {
      before: { type: "MomentInput!", value: asked?.before },
      after: { type: "MomentInput!", value: asked?.after },
    },
    fields: (given) => `  compare(${passed(given)}) {
    bodiesAdded { cause body { id name } }
    bodiesRemoved { cause body { id name } }
    edgesAdded { cause edge { id type source target status } }
    edgesRemoved { cause edge { id type source target status } }
    edgesChanged { cause edge { id type source target status } }
  }`,
  };
}

function passed(given: readonly string[]): string {
  return given.map((name) => `${name}: $${name}`).join(", ");
}

/** Values of these types are names and stand without quotes. */
const named = /^\[?(EdgeType|BodyKind|Status)\b/;

function literal(value: unknown, type: string): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => literal(item, type)).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(([name, part]) => `${name}: ${literal(part, partTypes[name] ?? "")}`);
    return `{ ${parts.join(", ")} }`;
  }
  return typeof value === "string" && named.test(type) ? value : JSON.stringify(value);
}

/** The types of the parts of a moment. */
const partTypes: Readonly<Record<string, string>> = { on: "Date", statuses: "[Status!]!", proposals: "[ID!]!" };
