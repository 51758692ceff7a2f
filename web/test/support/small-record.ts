// Tiny records for the explorer, each fact given or empty.

import type { RecordQuery } from "../../src/generated/graphql.ts";
import { type Body, type Edge, readRecord, type WholeRecord } from "../../src/network/record/record.ts";

export function makeBody(facts: Partial<Body> & Pick<Body, "id">): Body {
  return {
    name: facts.id,
    officialName: null,
    aliases: [],
    kind: "BOROUGH",
    collective: false,
    existence: "REAL",
    odsCode: null,
    gssCode: null,
    tileAbbreviation: null,
    tileColumn: null,
    tileRow: null,
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
  others: Partial<Pick<RecordQuery, "services" | "proposals" | "datasets">> = {},
): WholeRecord {
  const network = { truncated: false, dataVersion: "0123456789ab", nodes: bodies.map((body) => ({ body })), edges };
  return readRecord({ network, services: [], proposals: [], datasets: [], ...others });
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
