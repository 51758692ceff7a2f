// A list as its address asks for it: filtered by facets and text, sorted, and cut into pages. Pure.

import { addParameters } from "../addresses/thing-address.ts";

/** A property by which a list is filtered; `name` is its parameter. */
export interface Facet<Row> {
  readonly name: string;
  readonly label: string;
  readonly values: (row: Row) => readonly string[];
  /** A value in words; itself where left out. */
  readonly words?: (value: string) => string;
  /** Too many values to choose from: other pages lead here with one of them. */
  readonly isLong?: boolean;
}

export interface ListSpec<Row> {
  readonly path: string;
  readonly facets: readonly Facet<Row>[];
  /** What the text is looked for in. */
  readonly text: (row: Row) => string;
  /** What each column is sorted by, by the name of the column. Null comes last. */
  readonly sorts: Readonly<Record<string, (row: Row) => string | number | null>>;
  /** The name of a column, after "-" for the last first. */
  readonly sort: string;
  readonly pageLength?: number;
}

export interface FacetOption {
  readonly value: string;
  readonly words: string;
  /** Rows with it among those that the other filters leave. */
  readonly count: number;
}

export interface FacetView {
  readonly name: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
  readonly isLong: boolean;
  /** The value that was chosen, and in words. */
  readonly chosen: { readonly value: string; readonly words: string } | null;
}

export interface ListState {
  readonly path: string;
  /** What the address gives besides the page, for the addresses of the same list. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly text: string;
  readonly sort: string;
  readonly page: number;
  readonly pages: number;
  /** The rows that the filters leave, and all. */
  readonly count: number;
  readonly all: number;
  readonly facets: readonly FacetView[];
}

export interface ListView<Row> {
  readonly state: ListState;
  readonly rows: readonly Row[];
}

const usualLength = 50;

/** The rows of the page that the address asks for, and what its links need. A value that nothing has leaves nothing. */
export function viewList<Row>(rows: readonly Row[], spec: ListSpec<Row>, { searchParams }: URL): ListView<Row> {
  const chosen = spec.facets.map(({ name }) => searchParams.get(name)?.trim() || null);
  const text = searchParams.get("text")?.trim().slice(0, 200) ?? "";
  const words = text.toLocaleLowerCase("en-GB").split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const whole = spec.text(row).toLocaleLowerCase("en-GB");
    return words.every((word) => whole.includes(word));
  });
  const passes = (row: Row, except: number | null) =>
    spec.facets.every((facet, place) => {
      const value = chosen[place] ?? null;
      return place === except || value === null || facet.values(row).includes(value);
    });
  const left = found.filter((row) => passes(row, null));
  const sort = readSort(searchParams.get("sort"), spec);
  const length = spec.pageLength ?? usualLength;
  const pages = Math.max(1, Math.ceil(left.length / length));
  const page = Math.min(Math.max(1, Math.floor(Number(searchParams.get("page")) || 1)), pages);
  const parameters = keepParameters(searchParams, spec, { text, sort });
  return {
    state: {
      path: spec.path,
      parameters,
      text,
      sort,
      page,
      pages,
      count: left.length,
      all: rows.length,
      facets: spec.facets.map((facet, place) =>
        viewFacet(
          facet,
          found.filter((row) => passes(row, place)),
          chosen[place] ?? null,
        ),
      ),
    },
    rows: sortRows(left, spec, sort).slice((page - 1) * length, page * length),
  };
}

/** Those that say something; the usual sort order is not said. */
function keepParameters<Row>(
  searchParams: URLSearchParams,
  { facets, sort: usualSort }: ListSpec<Row>,
  { text, sort }: { readonly text: string; readonly sort: string },
): Readonly<Record<string, string>> {
  const kept = [...facets.map(({ name }) => name), "on"].map((name) => [name, searchParams.get(name)?.trim() ?? ""]);
  const all = [...kept, ["text", text], ["sort", sort === usualSort ? "" : sort]];
  return Object.fromEntries(all.filter(([, value]) => value !== ""));
}

function readSort<Row>(asked: string | null, { sorts, sort }: ListSpec<Row>): string {
  return asked !== null && Object.hasOwn(sorts, asked.replace(/^-/, "")) ? asked : sort;
}

const collator = new Intl.Collator("en-GB", { numeric: true });

function sortRows<Row>(rows: readonly Row[], { sorts }: ListSpec<Row>, sort: string): readonly Row[] {
  const isDown = sort.startsWith("-");
  const keyOf = sorts[isDown ? sort.slice(1) : sort];
  if (!keyOf) {
    return rows;
  }
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) {
        return Number(a === null) - Number(b === null);
      }
      const order = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
      return isDown ? -order : order;
    })
    .map(({ row }) => row);
}

function viewFacet<Row>(facet: Facet<Row>, rows: readonly Row[], chosen: string | null): FacetView {
  const { name, label, words = (value: string) => value, isLong = false } = facet;
  const counts = new Map<string, number>();
  for (const value of isLong ? [] : rows.flatMap((row) => [...new Set(facet.values(row))])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (!isLong && chosen !== null && !counts.has(chosen)) {
    counts.set(chosen, 0);
  }
  return {
    name,
    label,
    isLong,
    options: [...counts]
      .map(([value, count]) => ({ value, words: words(value), count }))
      .sort((a, b) => collator.compare(a.words, b.words)),
    chosen: chosen === null ? null : { value: chosen, words: words(chosen) },
  };
}

/** The address of the same list with other parameters; undefined takes one out. It begins on the first page. */
export function listAddress(
  { path, parameters }: Pick<ListState, "path" | "parameters">,
  change: Readonly<Record<string, string | undefined>>,
): string {
  return addParameters(path, { ...parameters, ...change });
}

/** "12 of 39 proposals" */
export function countSentence({ count, all }: Pick<ListState, "count" | "all">, thing: string, things: string): string {
  const noun = all === 1 ? thing : things;
  const number = (value: number) => value.toLocaleString("en-GB");
  return count === all ? `${number(all)} ${noun}` : `${number(count)} of ${number(all)} ${noun}`;
}
