// What differs between two moments, as lists for the pane and as a table to keep.

import { findEdgeType, kindLabel } from "../../catalogue/labels.ts";
import { statusLabel } from "../../catalogue/statuses.ts";
import { catalogue } from "../../generated/catalogue.ts";
import type { CompareQuery } from "../../generated/graphql.ts";
import { bodyName, type WholeRecord } from "../record/record.ts";
import type { Mark } from "./marks.ts";
export type CompareResult = CompareQuery["compare"];

/** A body or an edge that began, ended or changed. */
export interface Difference {
  readonly id: string;
  readonly mark: Mark;
  readonly cause: string;
}

export interface Differences {
  readonly bodies: readonly Difference[];
  readonly edges: readonly Difference[];
}

export function listDifferences(result: CompareResult): Differences {
  const marked = (mark: Mark, changes: readonly { readonly cause: string; readonly id: string }[]) =>
    changes.map(({ id, cause }) => ({ id, mark, cause }));
  const bodyChanges = (changes: CompareResult["bodiesAdded"]) =>
    changes.map(({ body, cause }) => ({ id: body.id, cause }));
  const edgeChanges = (changes: CompareResult["edgesAdded"]) =>
    changes.map(({ edge, cause }) => ({ id: edge.id, cause }));
  return {
    bodies: [
      ...marked("added", bodyChanges(result.bodiesAdded)),
      ...marked("removed", bodyChanges(result.bodiesRemoved)),
    ],
    edges: [
      ...marked("added", edgeChanges(result.edgesAdded)),
      ...marked("removed", edgeChanges(result.edgesRemoved)),
      ...marked("changed", edgeChanges(result.edgesChanged)),
    ],
  };
}

/** Differences of one sort, as of one kind of body or one type of edge. */
export interface ChangeGroup {
  readonly label: string;
  readonly changes: readonly Difference[];
}

/** The bodies by their kinds, in the order of the catalogue, and by name within a kind. */
export function groupBodyChanges(record: WholeRecord, bodies: readonly Difference[]): readonly ChangeGroup[] {
  const inOrder = [...bodies].sort((a, b) => bodyName(record, a.id).localeCompare(bodyName(record, b.id), "en-GB"));
  return groupChanges(
    catalogue.kinds.map(({ name, plural }) => ({ name, label: plural })),
    (name) => inOrder.filter(({ id }) => record.bodiesById.get(id)?.kind === name),
  );
}

/** The edges by their types: in the order of the catalogue, but how bodies are arranged comes last. */
export function groupEdgeChanges(record: WholeRecord, edges: readonly Difference[]): readonly ChangeGroup[] {
  const types = [...catalogue.edgeTypes].sort((a, b) => Number(a.structural) - Number(b.structural));
  return groupChanges(types, (name) => edges.filter(({ id }) => record.edgesById.get(id)?.type === name));
}

function groupChanges(
  sorts: readonly { readonly name: string; readonly label: string }[],
  changesOf: (name: string) => readonly Difference[],
): readonly ChangeGroup[] {
  const groups = sorts.map(({ name, label }) => ({ label, changes: changesOf(name) }));
  return groups.filter(({ changes }) => changes.length > 0);
}

/** A table with one row for each body and edge that began, ended or changed. */
export function changeTable(record: WholeRecord, { bodies, edges }: Differences): readonly (readonly string[])[] {
  const head = ["change", "what", "kind or type", "from", "to", "status", "first day", "last day", "cause", "id"];
  const bodyRows = bodies.map(({ id, mark, cause }) => {
    const body = record.bodiesById.get(id);
    const kind = body && kindLabel(body.kind);
    return [mark, "body", kind, body?.name, "", "", body?.validFrom, body?.validTo, cause, id];
  });
  const edgeRows = edges.map(({ id, mark, cause }) => {
    const edge = record.edgesById.get(id);
    const type = edge && (findEdgeType(edge.type)?.label ?? edge.type);
    const ends = [edge?.source, edge?.target].map((end) => end && bodyName(record, end));
    return [mark, "link", type, ...ends, edge && statusLabel(edge.status), edge?.validFrom, edge?.validTo, cause, id];
  });
  return [head, ...[...bodyRows, ...edgeRows].map((row) => row.map((text) => text ?? ""))];
}
