// What began and what ended in the record, each with the day, where a source gives it exactly.

import { groupItems } from "../base/lists.ts";
import { addDays, isDay } from "../base/period.ts";
import { type Catalogue, isFact } from "../model/catalogue.ts";
import { type Dataset, type Edge, factList, type Thing } from "../model/dataset.ts";
import { statedText } from "../model/stated-dates.ts";
import type { Pair } from "./commissioning-day.ts";

/** A body or an edge that began or ended. */
export interface DatedChange {
  /** The first day on which it is there, or on which it is not there any more. */
  readonly on: string;
  readonly begins: boolean;
  readonly subject: Thing | Edge;
  /** The ids of the documents that say so. */
  readonly documents: readonly string[];
}

/** The changes, and the facts by which they are sorted. */
export interface DatedRecord {
  readonly changes: readonly DatedChange[];
  /** The bodies that exist or existed. */
  readonly bodies: ReadonlyMap<string, Thing>;
  /** The edges that are facts. */
  readonly edges: readonly Edge[];
  readonly services: readonly Thing[];
  /** Pairs of a narrower and a broader service. */
  readonly narrower: readonly Pair[];
}

export function datedRecord({ things, links, edges }: Dataset, catalogue: Catalogue): DatedRecord {
  const bodies = things.filter(({ type, facts }) => type === "Body" && facts.existence !== "PROPOSED");
  const real = new Map(bodies.map((body) => [body.id, body]));
  const facts = edges.filter((edge) => isFact(edge, catalogue) && real.has(edge.from) && real.has(edge.to));
  const citations = links.filter(({ type, fromType }) => type === "CITES" && fromType === "Body");
  const cited = groupItems(citations, ({ from }) => from);
  return {
    changes: [
      ...bodies.flatMap((body) => {
        const documents = (cited.get(body.id) ?? []).map(({ to }) => to);
        return subjectChanges(body, documents, false);
      }),
      ...facts.flatMap((edge) =>
        subjectChanges(edge, factList(edge.facts, "documentIds"), catalogue.edgeTypes.get(edge.type)?.event ?? false),
      ),
    ],
    bodies: real,
    edges: facts,
    services: things.filter(({ type }) => type === "Service"),
    narrower: links.filter(({ type }) => type === "NARROWER_THAN").map(({ from, to }) => [from, to] as const),
  };
}

/** An event has only the day on which it happened. A month, a year, a range and an open end are no days. */
function subjectChanges(subject: Thing | Edge, documents: readonly string[], isEvent: boolean): readonly DatedChange[] {
  const [start, end] = [statedText(subject.facts, "validFrom"), statedText(subject.facts, "validTo")];
  return [
    ...(isDay(start) ? [{ on: start, begins: true, subject, documents }] : []),
    ...(isDay(end) && !isEvent ? [{ on: addDays(end), begins: false, subject, documents }] : []),
  ];
}

/** Whether what changed is an edge, and not a body. */
export function isEdge(subject: Thing | Edge): subject is Edge {
  return "from" in subject;
}
