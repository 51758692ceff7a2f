// The matrix: for each place, which bodies have which link to it or to those that act for it.
//
// Those that act for a place are its local authority, the bodies in its tile, and those that serve it and a
// few others. A link among them is in a column for all of their kind, so that each place has its CCG in the same one.

import { drawableEdgeTypes, findEdgeType, kindLabel } from "../../../catalogue/labels.ts";
import type { Layout } from "../../layout/layout.ts";
import { type Body, bodyName, type Edge, otherEnd, type WholeRecord } from "../../record/record.ts";
import type { ViewContents } from "../../view/view-contents.ts";

export interface Matrix {
  readonly places: readonly Body[];
  /** Those for the places' own bodies first, then those with links to the most places. */
  readonly columns: readonly MatrixColumn[];
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, readonly MatrixSign[]>;
  /** How many of the shown links are of no place: those of groups and of bodies that act for all of London. */
  readonly elsewhere: number;
}

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
  /** Null for the places' own bodies of a kind. */
  readonly body: Body | null;
  readonly places: number;
}

/** From the place to the column, the other way, or neither. */
export type SignDirection = "out" | "in" | "both";

/** The links of one type, status and direction in one cell. */
export interface MatrixSign {
  readonly key: string;
  readonly type: string;
  readonly status: string;
  readonly direction: SignDirection;
  readonly edges: readonly Edge[];
  /** Those that act for the place in these links, where it is not the local authority itself. */
  readonly actors: readonly Body[];
}

export function cellKey(place: string, column: string): string {
  return `${place} ${column}`;
}

export function makeMatrix(record: WholeRecord, layout: Layout, contents: ViewContents): Matrix {
  const placesOf = actingPlaces(layout, contents);
  const found = contents.edges.map((edge) => edgeEntries(edge, { record, layout, placesOf }));
  const byCell = new Map<string, MatrixEntry[]>();
  const columns = new Map<string, { readonly column: MatrixEntry["column"]; readonly places: Set<string> }>();
  for (const entry of found.flat()) {
    const key = cellKey(entry.place, entry.column.id);
    byCell.set(key, [...(byCell.get(key) ?? []), entry]);
    const column = columns.get(entry.column.id) ?? { column: entry.column, places: new Set<string>() };
    columns.set(entry.column.id, { ...column, places: column.places.add(entry.place) });
  }
  return {
    places: layout.tiles.map(({ body }) => body).toSorted((one, two) => (one.name < two.name ? -1 : 1)),
    columns: [...columns.values()]
      .map(({ column, places }) => ({ ...column, places: places.size }))
      .sort(compareColumns),
    cells: new Map([...byCell].map(([key, entries]) => [key, cellSigns(entries, record)])),
    elsewhere: found.filter((entries) => entries.length === 0).length,
  };
}

/** The places for which each body acts on the day, by its id. */
function actingPlaces({ homes }: Layout, { bodies, outposts }: ViewContents): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, ReadonlySet<string>>();
  for (const { id } of bodies) {
    const home = homes.get(id);
    places.set(id, new Set(home === undefined ? (outposts.get(id) ?? []) : [home]));
  }
  return places;
}

/** A link as it appears in the row of one place. */
interface MatrixEntry {
  readonly place: string;
  readonly column: Omit<MatrixColumn, "places">;
  readonly edge: Edge;
  /** The end that acts for the place. */
  readonly actor: string;
}

interface MatrixInput {
  readonly record: WholeRecord;
  readonly layout: Layout;
  readonly placesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

function edgeEntries(edge: Edge, { record, layout, placesOf }: MatrixInput): readonly MatrixEntry[] {
  const [from, to] = [placesOf.get(edge.source), placesOf.get(edge.target)];
  return [...new Set([...(from ?? []), ...(to ?? [])])].flatMap((place) => {
    const isWithin = (from?.has(place) ?? false) && (to?.has(place) ?? false);
    if (isWithin) {
      const other = edge.target === place ? edge.source : edge.target;
      const kind = record.bodiesById.get(other)?.kind ?? "";
      const column = { id: `of the place: ${kind}`, name: `${kindLabel(kind)} of the place`, body: null };
      return [{ place, column, edge, actor: otherEnd(edge, other) }];
    }
    const actor = from?.has(place) ? edge.source : edge.target;
    const other = otherEnd(edge, actor);
    // What a body that serves five places does with one of them is not a link of the other four.
    if (layout.homes.get(actor) !== place && layout.homes.has(other)) {
      return [];
    }
    const column = { id: other, name: bodyName(record, other), body: record.bodiesById.get(other) ?? null };
    return [{ place, column, edge, actor }];
  });
}

function compareColumns(one: MatrixColumn, two: MatrixColumn): number {
  return (
    Number(one.body !== null) - Number(two.body !== null) ||
    two.places - one.places ||
    (one.name < two.name ? -1 : Number(one.name > two.name))
  );
}

const typeOrder = new Map(drawableEdgeTypes.map(({ name }, place) => [name as string, place]));

function cellSigns(entries: readonly MatrixEntry[], record: WholeRecord): readonly MatrixSign[] {
  const groups = new Map<string, MatrixEntry[]>();
  for (const entry of entries) {
    const key = [entry.edge.type, entry.edge.status, entryDirection(entry)].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups]
    .flatMap(([key, [first, ...others]]) => (first ? [makeSign(key, [first, ...others], record)] : []))
    .sort((one, two) => (typeOrder.get(one.type) ?? 0) - (typeOrder.get(two.type) ?? 0));
}

function makeSign(key: string, entries: readonly [MatrixEntry, ...MatrixEntry[]], record: WholeRecord): MatrixSign {
  const [{ edge, place }] = entries;
  const actors = [...new Set(entries.map(({ actor }) => actor))].filter((actor) => actor !== place);
  return {
    key,
    type: edge.type,
    status: edge.status,
    direction: entryDirection(entries[0]),
    edges: entries.map(({ edge }) => edge),
    actors: actors.flatMap((id) => record.bodiesById.get(id) ?? []),
  };
}

function entryDirection({ edge, actor }: MatrixEntry): SignDirection {
  if (!findEdgeType(edge.type)?.directed) {
    return "both";
  }
  return edge.source === actor ? "out" : "in";
}

/** Words that begin many labels and so distinguish none. */
const leadingWords = /^((is|a|an|was|has|as) )+/;

/** The shortest beginning of the words of each type that no type before it has: colour is not the only sign. */
export const typeLetters: ReadonlyMap<string, string> = assignLetters(drawableEdgeTypes);

function assignLetters(
  types: readonly { readonly name: string; readonly label: string }[],
): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { name, label } of types) {
    const word = label.replace(leadingWords, "");
    const taken = new Set(letters.values());
    const lengths = Array.from({ length: word.length }, (_, at) => at + 1);
    const beginnings = lengths.map((length) => word.charAt(0).toUpperCase() + word.slice(1, length));
    letters.set(name, beginnings.find((beginning) => !taken.has(beginning)) ?? name);
  }
  return letters;
}
