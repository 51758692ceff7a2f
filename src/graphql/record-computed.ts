// The fields that Cypher computes, from the record in memory. Each is known by its statement in the SDL: one that changes is asked of the graph.

import { dayCertainty } from "../model/certainty.ts";
import { type Facts, factList, factText, type Thing } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { directiveArguments, objectDefinitions, textArgument } from "../model/sdl-document.ts";
import type { RecordEnd } from "../service/record-ends.ts";
import type { RecordIndex } from "../service/record-index.ts";

/** What a computed field is, for the facts of what has it. `on` is the day in its arguments. */
export type ComputedReader = (
  facts: Facts,
  record: RecordIndex,
  on: string | null,
) => Thing | readonly Thing[] | string | null;

/** By the statements in one line. */
const readers: Readonly<Record<string, ComputedReader>> = {
  "UNWIND this.documentIds AS documentId MATCH (d:Document {id: documentId}) RETURN d": (facts, record) =>
    factList(facts, "documentIds").flatMap((id) => record.thing("Document", id) ?? []),
  "MATCH (c:Claim {edgeId: this.id}) RETURN c ORDER BY c.id": (facts, record) =>
    record.claims(factText(facts, "id") ?? "").flatMap((id) => record.thing("Claim", id) ?? []),
  "MATCH (i:LegalInstrument {id: this.legalBasis}) RETURN i": thingReader("LegalInstrument", "legalBasis"),
  "MATCH (p:Proposal {id: this.proposal}) RETURN p": thingReader("Proposal", "proposal"),
  "MATCH (s:Service {id: this.service}) RETURN s": thingReader("Service", "service"),
  "MATCH (f:Fund {id: this.fund}) RETURN f": thingReader("Fund", "fund"),
  "RETURN CASE WHEN $on IS NULL OR NOT this.possibleFrom <= $on <= this.possibleTo THEN null WHEN this.certainFrom <= $on <= this.certainTo THEN 'CERTAIN' ELSE 'POSSIBLE' END AS certainty":
    (facts, _record, on) => (on === null ? null : dayCertainty(facts, on)),
  "MATCH (this)-[mine:JOINT_COMMITTEE {status: 'IN_FORCE'}]->(:Body)<-[theirs:JOINT_COMMITTEE {status: 'IN_FORCE'}]-(fellow:Body) WHERE fellow <> this AND mine.possibleFrom <= theirs.possibleTo AND theirs.possibleFrom <= mine.possibleTo AND ($on IS NULL OR (mine.possibleFrom <= $on <= mine.possibleTo AND theirs.possibleFrom <= $on <= theirs.possibleTo)) WITH DISTINCT fellow ORDER BY fellow.id RETURN fellow":
    readFellows,
};

/** The thing whose id a fact is. */
function thingReader(type: string, fact: string): ComputedReader {
  return (facts, record) => record.thing(type, factText(facts, fact) ?? "") ?? null;
}

/** The bodies that sit on a joint committee with a body. */
function readFellows(facts: Facts, record: RecordIndex, on: string | null): readonly Thing[] {
  const id = factText(facts, "id") ?? "";
  const isHeld = (end: RecordEnd): boolean =>
    end.facts.status === "IN_FORCE" && (on === null || dayCertainty(end.facts, on) !== null);
  const own = (record.ends("Body", "jointCommittees")?.get(id) ?? []).filter(isHeld);
  const fellows = own.flatMap((mine) =>
    (record.ends("Body", "committeeMembers")?.get(mine.thing.id) ?? []).filter(
      (theirs) => theirs.thing.id !== id && isHeld(theirs) && isAtOnce(mine.facts, theirs.facts),
    ),
  );
  const found = new Map(fellows.map(({ thing }) => [thing.id, thing]));
  return [...found.keys()].sort().flatMap((each) => found.get(each) ?? []);
}

function isAtOnce(a: Facts, b: Facts): boolean {
  return String(a.possibleFrom) <= String(b.possibleTo) && String(b.possibleFrom) <= String(a.possibleTo);
}

const found = new WeakMap<Sdl, ReadonlyMap<string, ComputedReader>>();

/** Null for a field that only the graph computes. */
export function computedReader(type: string, field: string, sdl: Sdl): ComputedReader | null {
  const known = found.get(sdl) ?? computedReaders(sdl);
  found.set(sdl, known);
  return known.get(`${type}.${field}`) ?? null;
}

function computedReaders({ document }: Sdl): ReadonlyMap<string, ComputedReader> {
  return new Map(
    objectDefinitions(document).flatMap(({ name, fields = [] }) =>
      fields.flatMap((field): [string, ComputedReader][] => {
        const statement = textArgument(directiveArguments(field, "cypher"), "statement");
        const reader = readers[(statement ?? "").trim().replaceAll(/\s+/g, " ")];
        return reader ? [[`${name.value}.${field.name.value}`, reader]] : [];
      }),
    ),
  );
}
