// The GraphQL that answers what the view shows, to read, to change and to run elsewhere.

import type { WholeRecord } from "../record/record.ts";
import type { State } from "../state/state.ts";
import { networkArguments } from "./network-arguments.ts";
import { compareVariables, pathsVariables, whoVariables } from "./question-variables.ts";

/** A whole operation. It has its variables with their values in it, so that it can be run as it is. */
export function viewQuery(record: WholeRecord, state: State, title: string): string {
  const { name, variables, fields, fragments = "" } = viewOperation(record, state);
  const names = Object.entries(variables).filter(([, { value }]) => value !== null);
  const declared = names.map(
    ([variable, { type, value }]) => `  $${variable}: ${type} = ${formatLiteral(value, type)}`,
  );
  const text = fields(names.map(([variable]) => variable));
  return `# ${title}\nquery ${name}(\n${declared.join("\n")}\n) {\n${text}\n}\n${fragments}`;
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

function viewOperation(record: WholeRecord, state: State): Operation {
  const { selection, question } = state;
  switch (selection?.kind) {
    case "bodies":
      return bodiesOperation(record, state);
    case "proposal":
      return proposalOperation(selection.id);
    case "edge":
      return edgeOperation(selection.id);
    case undefined:
  }
  switch (question?.kind) {
    case "who":
      return whoOperation(state);
    case "paths":
      return pathsOperation(state);
    case "compare":
    case "proposals":
      return compareOperation(state);
    case undefined:
      return networkOperation("NetworkOnADay", record, state);
  }
}

const edgeFields = `id type source target label status service subject fund financialYear amountGbp
      certainty lastSeen validFrom validTo confidence evidence { id title url }`;

function networkVariables(record: WholeRecord, state: State): Readonly<Record<string, Variable>> {
  const values = networkArguments(record, state);
  return {
    on: { type: "Date", value: values.on },
    focus: { type: "[ID!]", value: values.focus },
    hops: { type: "Int!", value: values.hops },
    edgeTypes: { type: "[EdgeType!]", value: values.edgeTypes },
    kinds: { type: "[BodyKind!]", value: values.kinds },
    services: { type: "[ID!]", value: values.services },
    statuses: { type: "[Status!]!", value: values.statuses },
    certainty: { type: "[Certainty!]!", value: values.certainty },
  };
}

function networkField(names: readonly string[]): string {
  return `  network(${passVariables(names)}) {
    nodes { degree body { id name kind } }
    edges {
      ${edgeFields}
    }
    truncated dataVersion
  }`;
}

function networkOperation(name: string, record: WholeRecord, state: State): Operation {
  return { name, variables: networkVariables(record, state), fields: networkField };
}

function bodiesOperation(record: WholeRecord, state: State): Operation {
  const fields = (names: readonly string[]) => `  bodies(where: { id: { in: $focus } }) {
    id name officialName kind validFromStated validToStated odsCode gssCode note
    documents { id title url }
  }
${networkField(names)}`;
  const variables = networkVariables(record, state);
  return {
    name: "BodiesAndTheirEdges",
    variables: { ...variables, focus: { ...variables.focus, type: "[ID!]!" } as Variable },
    fields,
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

function whoOperation(state: State): Operation {
  const values = whoVariables(state);
  return {
    name: "WhoCommissions",
    variables: {
      service: { type: "ID!", value: values?.service },
      place: { type: "ID!", value: values?.place },
      on: { type: "Date!", value: values?.on },
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

function pathsOperation(state: State): Operation {
  const values = pathsVariables(state);
  return {
    name: "PathsBetweenTwoBodies",
    variables: {
      from: { type: "ID!", value: values?.from },
      to: { type: "ID!", value: values?.to },
      on: { type: "Date", value: values?.on },
      edgeTypes: { type: "[EdgeType!]", value: values?.edgeTypes ?? null },
      statuses: { type: "[Status!]!", value: values?.statuses },
      certainty: { type: "[Certainty!]!", value: values?.certainty ?? null },
      maxHops: { type: "Int!", value: values?.maxHops },
    },
    fields: (names) => `  paths(${passVariables(names)}, first: 10) {
    length
    bodies { id name }
    edges { id type source target label status certainty lastSeen validFrom validTo evidence { id title url } }
  }`,
  };
}

function compareOperation(state: State): Operation {
  const values = compareVariables(state);
  return {
    name: "WhatChanged",
    variables: {
      before: { type: "MomentInput!", value: values?.before },
      after: { type: "MomentInput!", value: values?.after },
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
const momentTypes: Readonly<Record<string, string>> = {
  on: "Date",
  statuses: "[Status!]!",
  certainty: "[Certainty!]!",
  proposals: "[ID!]!",
};
