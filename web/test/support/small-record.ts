// Tiny records for the explorer, each fact given or empty.

import {
  type Body,
  type Edge,
  type NetworkRecord,
  type RecordPart,
  readRecord,
} from "../../src/network/record/record.ts";

export function makeBody(facts: Partial<Body> & Pick<Body, "id">): Body {
  return {
    name: facts.id,
    kind: "BOROUGH",
    collective: false,
    existence: "REAL",
    odsCode: null,
    gssCode: null,
    tileColumn: null,
    ...periodFields(facts),
    ...facts,
  };
}

export function makeEdge(facts: Partial<Edge> & Pick<Edge, "source" | "target">): Edge {
  return {
    id: `${facts.source}:${facts.target}`,
    type: "COMMISSIONS",
    status: "IN_FORCE",
    service: null,
    mode: null,
    subject: null,
    fund: null,
    financialYear: null,
    amountGbp: null,
    ...periodFields(facts),
    proposal: null,
    confidence: "HIGH",
    documentIds: ["a-document"],
    ...facts,
  };
}

export function makeRecord(
  bodies: readonly Body[],
  edges: readonly Edge[],
  others: Partial<Pick<RecordPart, "services" | "funds" | "dataset">> = {},
): NetworkRecord {
  return readRecord({ bodies, edges, services: [], funds: [], dataset: null, ...others });
}

/** The period of a body or an edge, as the API gives it, from its two bounds. A source gives only those. */
function periodFields({ validFrom, validTo }: Partial<Pick<Body, "validFrom" | "validTo">>) {
  return {
    validFrom: null,
    validTo: null,
    certainFrom: validFrom ?? validTo ?? null,
    certainTo: validTo ?? validFrom ?? null,
    possibleFrom: validFrom ?? "0001-01-01",
    possibleTo: validTo ?? "9999-12-31",
    startKnown: Boolean(validFrom),
    endKnown: Boolean(validTo),
    validFromStated: validFrom ?? null,
    validToStated: validTo ?? null,
    seenOnStated: null,
  };
}
