// What differs between two moments, as lists for the pane and as a table to keep.

import { edgeTypeOf, kindLabel, words } from "../catalogue/labels.ts";
import { catalogue } from "../generated/catalogue.ts";
import type { CompareQuery } from "../generated/graphql.ts";
import { nameOf, type WholeRecord } from "../record/record.ts";
import type { Mark } from "./marks.ts";
export type Compared = CompareQuery["compare"];

/** A body or a tie that came, went or changed. */
export interface Difference {
  readonly id: string;
  readonly mark: Mark;
  readonly cause: string;
}

export interface Differences {
  readonly bodies: readonly Difference[];
  readonly ties: readonly Difference[];
}

export function differences(compared: Compared): Differences {
  const marked = (mark: Mark, changes: readonly { readonly cause: string; readonly id: string }[]) =>
    changes.map(({ id, cause }) => ({ id, mark, cause }));
  const ofBodies = (changes: Compared["bodiesAdded"]) => changes.map(({ body, cause }) => ({ id: body.id, cause }));
  const ofTies = (changes: Compared["edgesAdded"]) => changes.map(({ edge, cause }) => ({ id: edge.id, cause }));
  return {
    bodies: [
      ...marked("added", ofBodies(compared.bodiesAdded)),
      ...marked("removed", ofBodies(compared.bodiesRemoved)),
    ],
    ties: [
      ...marked("added", ofTies(compared.edgesAdded)),
      ...marked("removed", ofTies(compared.edgesRemoved)),
      ...marked("changed", ofTies(compared.edgesChanged)),
    ],
  };
}

/** Differences of one sort, as of one kind of body or one type of tie. */
export interface Group {
  readonly label: string;
  readonly changes: readonly Difference[];
}

/** The bodies by their kinds, in the order of the catalogue, and by name within a kind. */
export function byKind(record: WholeRecord, bodies: readonly Difference[]): readonly Group[] {
  const inOrder = [...bodies].sort((a, b) => nameOf(record, a.id).localeCompare(nameOf(record, b.id), "en-GB"));
  return grouped(
    catalogue.kinds.map(({ name, plural }) => ({ name, label: plural })),
    (name) => inOrder.filter(({ id }) => record.bodiesById.get(id)?.kind === name),
  );
}

/** The ties by their types: in the order of the catalogue, but how bodies are arranged comes last. */
export function byType(record: WholeRecord, ties: readonly Difference[]): readonly Group[] {
  const types = [...catalogue.edgeTypes].sort((a, b) => Number(a.structural) - Number(b.structural));
  return grouped(types, (name) => ties.filter(({ id }) => record.edgesById.get(id)?.type === name));
}

function grouped(
  sorts: readonly { readonly name: string; readonly label: string }[],
  changesOf: (name: string) => readonly Difference[],
): readonly Group[] {
  const groups = sorts.map(({ name, label }) => ({ label, changes: changesOf(name) }));
  return groups.filter(({ changes }) => changes.length > 0);
}

/** A table with one row for each body and tie that came, went or changed. */
export function tableOf(record: WholeRecord, { bodies, ties }: Differences): readonly (readonly string[])[] {
  const head = ["change", "what", "kind or type", "from", "to", "status", "first day", "last day", "cause", "id"];
  const bodyRows = bodies.map(({ id, mark, cause }) => {
    const body = record.bodiesById.get(id);
    const kind = body && kindLabel(body.kind);
    return [mark, "body", kind, body?.name, "", "", body?.validFrom, body?.validTo, cause, id];
  });
  const tieRows = ties.map(({ id, mark, cause }) => {
    const edge = record.edgesById.get(id);
    const type = edge && (edgeTypeOf(edge.type)?.label ?? edge.type);
    const ends = [edge?.source, edge?.target].map((end) => end && nameOf(record, end));
    return [mark, "tie", type, ...ends, edge && words(edge.status), edge?.validFrom, edge?.validTo, cause, id];
  });
  return [head, ...[...bodyRows, ...tieRows].map((row) => row.map((text) => text ?? ""))];
}
