// The edges of one body on one day, sorted for reading: facts, proposals, predecessors and successors.

import { edgeLabel, findEdgeType } from "../../catalogue/labels.ts";
import { factStatus } from "../../catalogue/statuses.ts";
import { certainties } from "../../dates/certainty.ts";
import { firstDay } from "../../dates/days.ts";
import { catalogue } from "../../generated/catalogue.ts";
import { bodyName, type Edge, edgeCertainty, otherEnd, type WholeRecord } from "./record.ts";

/** The edges that read alike from the body: "commissions", "is commissioned by". */
export interface EdgeGroup {
  readonly words: string;
  readonly edges: readonly Edge[];
}

export interface BodyEdges {
  /** Facts that hold on the day, by how they read; those that are certain first. */
  readonly facts: readonly EdgeGroup[];
  /** What was proposed, called for, turned down or only allowed, and is not a fact on the day. */
  readonly proposed: readonly Edge[];
  /** Successions, whatever the day: what came before it, then what came after. */
  readonly events: readonly EdgeGroup[];
  /** Whatever does not hold on the day, the earliest first. */
  readonly otherDays: readonly Edge[];
}

export function groupBodyEdges(record: WholeRecord, id: string, on: string): BodyEdges {
  const all = [...(record.edgesByBody.get(id) ?? [])].sort(compareOtherEnds(record, id));
  const lasting = all.filter((edge) => !isEvent(edge));
  const now = certainties.flatMap((certainty) =>
    lasting.filter((edge) => edgeCertainty(record, edge, on) === certainty),
  );
  const others = lasting.filter((edge) => !holdsWithEnds(record, edge, on));
  return {
    facts: groupByLabel(
      now.filter(({ status }) => status === factStatus),
      id,
    ),
    proposed: now.filter(({ status }) => status !== factStatus),
    events: [...groupByLabel(all.filter(isEvent), id)].reverse(),
    otherDays: others.sort((a, b) => a.possibleFrom.localeCompare(b.possibleFrom)),
  };
}

export function isEvent({ type }: Pick<Edge, "type">): boolean {
  return findEdgeType(type)?.event ?? false;
}

/** Whether it holds on a day on which both its bodies are there. */
export function holdsWithEnds(record: WholeRecord, edge: Edge, on: string): boolean {
  return edgeCertainty(record, edge, on) !== null;
}

/** The first day that the page can show on which all of them are there, if they ever are. */
export function firstCommonDay(lasting: readonly (Pick<Edge, "possibleFrom"> | undefined)[]): string {
  return [firstDay, ...lasting.map((each) => each?.possibleFrom ?? firstDay)].sort().at(-1) ?? firstDay;
}

/** In the order of the catalogue, each type from its own end first. */
function groupByLabel(edges: readonly Edge[], id: string): readonly EdgeGroup[] {
  return catalogue.edgeTypes.flatMap(({ name, label, inverse }) =>
    [...new Set([label, inverse])].flatMap((words) => {
      const alike = edges.filter((edge) => edge.type === name && edgeLabel(edge, id) === words);
      return alike.length === 0 ? [] : [{ words, edges: alike }];
    }),
  );
}

function compareOtherEnds(record: WholeRecord, id: string): (a: Edge, b: Edge) => number {
  return (a, b) =>
    bodyName(record, otherEnd(a, id)).localeCompare(bodyName(record, otherEnd(b, id))) ||
    a.possibleFrom.localeCompare(b.possibleFrom) ||
    a.id.localeCompare(b.id);
}
