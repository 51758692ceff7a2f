// How one body is arranged on a day: its areas, parts and members, and what came before and after it.

import { edgeLabel, findEdgeType } from "../../catalogue/labels.ts";
import { isFact } from "../../catalogue/statuses.ts";
import { catalogue } from "../../generated/catalogue.ts";
import { bodyLabel, type Edge, edgeCertainty, farEnd, type NetworkRecord } from "./record.ts";

/** The edges that read alike from the body: "covers", "is part of". */
export interface EdgeGroup {
  readonly words: string;
  readonly edges: readonly Edge[];
}

/** The facts of the day about its areas, parts and members, by how they read. */
export function bodyStructure(record: NetworkRecord, id: string, on: string): readonly EdgeGroup[] {
  const edges = (record.edgesByBody.get(id) ?? []).filter(
    (edge) => isFact(edge) && findEdgeType(edge.type)?.structural && edgeCertainty(record, edge, on) !== null,
  );
  return groupByWords(record, edges, id);
}

/** Successions, whatever the day: what came before it, then what came after. */
export function bodySuccessions(record: NetworkRecord, id: string): readonly EdgeGroup[] {
  const edges = (record.edgesByBody.get(id) ?? []).filter((edge) => isFact(edge) && isEventEdge(edge));
  return [...groupByWords(record, edges, id)].reverse();
}

export function isEventEdge({ type }: Pick<Edge, "type">): boolean {
  return findEdgeType(type)?.event ?? false;
}

/** In the order of the catalogue, each type from its own end first, by the name at the other end. */
function groupByWords(record: NetworkRecord, edges: readonly Edge[], id: string): readonly EdgeGroup[] {
  const sorted = edges.toSorted((one, two) =>
    bodyLabel(record, farEnd(one, id)).localeCompare(bodyLabel(record, farEnd(two, id)), "en-GB"),
  );
  return catalogue.edgeTypes.flatMap(({ name, label, inverse }) =>
    [...new Set([label, inverse])].flatMap((words) => {
      const alike = sorted.filter((edge) => edge.type === name && edgeLabel(edge, id) === words);
      return alike.length === 0 ? [] : [{ words, edges: alike }];
    }),
  );
}
