// A tiny record in short, each fact given or empty.

import { type BodyEntry, type LinkEntry, makeRecordIndex, type RecordIndex } from "../../src/record/record-index.ts";

const undated = {
  startKnown: false,
  endKnown: false,
  certainFrom: null,
  certainTo: null,
  possibleFrom: "0001-01-01",
  possibleTo: "9999-12-31",
  validFromStated: null,
  validToStated: null,
  seenOnStated: null,
};

export function makeBodyEntry(facts: Partial<BodyEntry> & Pick<BodyEntry, "id">): BodyEntry {
  return {
    name: facts.id,
    officialName: null,
    aliases: [],
    kind: "CCG",
    collective: false,
    existence: "REAL",
    odsCode: null,
    gssCode: null,
    ...undated,
    ...facts,
  };
}

export function makeLinkEntry(facts: Partial<LinkEntry> & Pick<LinkEntry, "source" | "target">): LinkEntry {
  return {
    id: `${facts.type ?? "COMMISSIONS"}:${facts.source}:${facts.target}`,
    type: "COMMISSIONS",
    status: "IN_FORCE",
    service: null,
    mode: null,
    subject: null,
    fund: null,
    financialYear: null,
    amountGbp: null,
    confidence: "HIGH",
    legalBasis: null,
    proposal: null,
    documentIds: ["paper"],
    facts: [],
    ...undated,
    ...facts,
  };
}

export function makeSmallIndex(bodies: readonly BodyEntry[], links: readonly LinkEntry[] = []): RecordIndex {
  return makeRecordIndex({
    bodies,
    documents: [],
    network: { edges: links },
    services: [{ id: "gp-services", name: "GP services" }],
    funds: [{ id: "bcf", name: "Better Care Fund" }],
    legalInstruments: [],
    proposals: [],
  });
}
