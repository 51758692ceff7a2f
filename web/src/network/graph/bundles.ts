// Which nodes of a picture are drawn as one: those that have the same links, or all of one kind.

import type { Body, Edge } from "../record/record.ts";
import type { Mark } from "../view/marks.ts";

/** What would be a node of its own. */
export interface Atom {
  readonly id: string;
  readonly body: Body | null;
  readonly sort: string;
  readonly name: string;
  readonly isFocus: boolean;
  readonly mark: Mark | null;
}

/** An edge between two atoms. */
export interface Link {
  readonly edge: Edge;
  readonly from: string;
  readonly to: string;
  /** What has to be the same for two links to be drawn as one. */
  readonly look: string;
}

/** The id of the bundle in which an atom is, by the id of the atom. */
export type Bundles = ReadonlyMap<string, string>;

export interface BundleInput {
  readonly atoms: ReadonlyMap<string, Atom>;
  readonly links: readonly Link[];
  readonly opened: readonly string[];
}

/** Before the id of a service that stands for all its providers. */
export const servicePrefix = "service~";

/** In the look of a link: whether it is certain. */
export const certaintyWord = / (CERTAIN|POSSIBLE) /;

export function noBundles(): Bundles {
  return new Map();
}

/** Those of one kind that have the same links to the same others. */
export function bundleLike({ atoms, links, opened }: BundleInput, before: Bundles = new Map()): Bundles {
  const place = (id: string) => before.get(id) ?? id;
  const signs = new Map<string, string[]>();
  for (const { from, to, look } of links) {
    const type = look.replace(certaintyWord, " ");
    signs.set(from, [...(signs.get(from) ?? []), `> ${place(to)} ${type}`]);
    signs.set(to, [...(signs.get(to) ?? []), `< ${place(from)} ${type}`]);
  }
  const alike = new Map<string, string[]>();
  for (const { id, sort, mark, isFocus } of atoms.values()) {
    const own = signs.get(id);
    if (!isFocus && own && !before.has(id)) {
      const key = [sort, mark, ...new Set(own.toSorted())].join("|");
      alike.set(key, [...(alike.get(key) ?? []), id]);
    }
  }
  const bundles = new Map(before);
  for (const ids of alike.values()) {
    const [first = ""] = ids.toSorted();
    const id = `like~${first.replace(servicePrefix, "")}`;
    if (ids.length > 1 && !opened.includes(id)) {
      for (const each of ids) {
        bundles.set(each, id);
      }
    }
  }
  return bundles;
}

/** All of one kind; of a kind that is opened, those that have the same links. */
export function bundleKinds({ atoms, links, opened }: BundleInput): Bundles {
  const byKind = new Map<string, string[]>();
  for (const { id, sort, mark, isFocus } of atoms.values()) {
    if (!isFocus) {
      const key = `kind~${sort}${mark === null ? "" : `~${mark}`}`;
      byKind.set(key, [...(byKind.get(key) ?? []), id]);
    }
  }
  const bundles = new Map<string, string>();
  for (const [key, ids] of byKind) {
    if (ids.length > 1 && !opened.includes(key)) {
      for (const id of ids) {
        bundles.set(id, key);
      }
    }
  }
  return opened.length === 0 ? bundles : bundleLike({ atoms, links, opened }, bundles);
}
