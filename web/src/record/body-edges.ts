// The ties of one body on one day, sorted for reading: what is so, what was wished, what came before and after.

import { edgeTypeOf, edgeWords } from "../catalogue/labels.ts";
import { factStatus } from "../catalogue/statuses.ts";
import { firstDay } from "../dates/days.ts";
import { catalogue } from "../generated/catalogue.ts";
import { type Edge, holdsOn, nameOf, otherEnd, type WholeRecord } from "./record.ts";

/** The edges that read alike from the body: "commissions", "is commissioned by". */
export interface Reading {
  readonly words: string;
  readonly edges: readonly Edge[];
}

export interface Ties {
  /** Facts that hold on the day, by how they read. */
  readonly facts: readonly Reading[];
  /** What was proposed, called for or turned down, and is no fact of the day. */
  readonly wishes: readonly Edge[];
  /** Successions, whatever the day: what came before it, then what came after. */
  readonly events: readonly Reading[];
  /** Whatever does not hold on the day, the earliest first. */
  readonly otherDays: readonly Edge[];
}

export function tiesOf(record: WholeRecord, id: string, on: string): Ties {
  const all = [...(record.edgesAt.get(id) ?? [])].sort(byOther(record, id));
  const lasting = all.filter((edge) => !isEvent(edge));
  const now = lasting.filter((edge) => holdsWithEnds(record, edge, on));
  const others = lasting.filter((edge) => !holdsWithEnds(record, edge, on));
  return {
    facts: readings(
      now.filter(({ status }) => status === factStatus),
      id,
    ),
    wishes: now.filter(({ status }) => status !== factStatus),
    events: [...readings(all.filter(isEvent), id)].reverse(),
    otherDays: others.sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom)),
  };
}

export function isEvent({ type }: Pick<Edge, "type">): boolean {
  return edgeTypeOf(type)?.event ?? false;
}

/** Whether it holds on a day on which both its bodies are there. */
export function holdsWithEnds(record: WholeRecord, edge: Edge, on: string): boolean {
  return [edge, record.bodiesById.get(edge.source), record.bodiesById.get(edge.target)].every(
    (lasting) => lasting !== undefined && holdsOn(lasting, on),
  );
}

/** The first day that the page can show on which all of them are there, if they ever are. */
export function firstDayOf(lasting: readonly (Pick<Edge, "effectiveFrom"> | undefined)[]): string {
  return [firstDay, ...lasting.map((each) => each?.effectiveFrom ?? firstDay)].sort().at(-1) ?? firstDay;
}

/** In the order of the catalogue, each type from its own end first. */
function readings(edges: readonly Edge[], id: string): readonly Reading[] {
  return catalogue.edgeTypes.flatMap(({ name, label, inverse }) =>
    [...new Set([label, inverse])].flatMap((words) => {
      const alike = edges.filter((edge) => edge.type === name && edgeWords(edge, id) === words);
      return alike.length === 0 ? [] : [{ words, edges: alike }];
    }),
  );
}

function byOther(record: WholeRecord, id: string): (a: Edge, b: Edge) => number {
  return (a, b) =>
    nameOf(record, otherEnd(a, id)).localeCompare(nameOf(record, otherEnd(b, id))) ||
    a.effectiveFrom.localeCompare(b.effectiveFrom) ||
    a.id.localeCompare(b.id);
}
