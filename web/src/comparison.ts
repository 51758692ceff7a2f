// What differs between two moments, as lists for the pane and as a table to keep.

import { edgeTypeOf, kindLabel, words } from "./catalogue-words.ts";
import type { CompareQuery } from "./generated/graphql.ts";
import { nameOf, type WholeRecord } from "./record.ts";
import type { Mark } from "./shown.ts";

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

/** The ties by the type of tie, in the order of the catalogue's labels. */
export function byType(
  record: WholeRecord,
  ties: readonly Difference[],
): readonly { readonly label: string; readonly ties: readonly Difference[] }[] {
  const labelOf = (id: string) => {
    const type = record.edgesById.get(id)?.type;
    return type === undefined ? "not in the record" : (edgeTypeOf(type)?.label ?? type);
  };
  const labels = [...new Set(ties.map(({ id }) => labelOf(id)))].sort();
  return labels.map((label) => ({ label, ties: ties.filter(({ id }) => labelOf(id) === label) }));
}

/** One row for each body and tie that came, went or changed. */
export function csvOf(record: WholeRecord, { bodies, ties }: Differences): string {
  const head = ["change", "what", "kind or type", "from", "to", "status", "from day", "to day", "cause", "id"];
  const bodyRows = bodies.map(({ id, mark, cause }) => {
    const body = record.bodiesById.get(id);
    const period = [body?.validFrom, body?.validTo];
    return [mark, "body", kindLabel(body?.kind ?? ""), nameOf(record, id), null, null, ...period, cause, id];
  });
  const tieRows = ties.map(({ id, mark, cause }) => {
    const edge = record.edgesById.get(id);
    const ends = edge && [edge.source, edge.target].map((end) => nameOf(record, end));
    const label = edge && (edgeTypeOf(edge.type)?.label ?? edge.type);
    return [
      ...[mark, "tie", label, ends?.[0], ends?.[1], edge && words(edge.status)],
      ...[edge?.validFrom, edge?.validTo, cause, id],
    ];
  });
  return [head, ...bodyRows, ...tieRows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** In quotes where it needs them; a sign that a spreadsheet would take for a formula is made plain by a quote. */
function cell(text: string | null | undefined): string {
  const plain = text ?? "";
  const safe = /^[=+\-@\t]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
