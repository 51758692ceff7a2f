// The answer of a whole map in a sentence or two, with its counts: they add up to the number of places.

import { listWords } from "../catalogue/count-words.ts";
import { groupItems } from "../catalogue/groups.ts";
import { kindPlural } from "../catalogue/labels.ts";
import { formatDay } from "../dates/days.ts";
import type { Arrangement, Commissioner, Tile, TileGroup } from "./arrangements.ts";

/** "Primary medical (GP) services in London on 1 April 2015" */
export function mapTitle(service: string, on: string): string {
  return `${service} in London on ${formatDay(on)}`;
}

/** As in "Commissioned jointly by CCGs and NHS England in 20 of 33 places, and by CCGs under delegation from NHS England in 4." */
export function mapSentence(groups: readonly TileGroup[]): string {
  const total = groups.reduce((sum, { tiles }) => sum + tiles.length, 0);
  const known = groups.filter(isComplete);
  const open = groups.filter((group) => !isComplete(group));
  const gaps = groupItems(open, gapName).map(([, same]) => same.flatMap(({ tiles }) => tiles));
  const done = known.map(({ state, tiles }, at) => {
    return `${mannerText(state.arrangements, tiles)} in ${placeCount(tiles.length, total, at === 0)}`;
  });
  const unknown = gaps.map((tiles, at) => {
    const places = placeCount(tiles.length, total, at === 0 && done.length === 0);
    return `${at === 0 ? "For" : "for"} ${places} ${at === 0 ? "the record" : "it"} ${gapText(tiles)}`;
  });
  const sentences = [
    done.length > 0 && `Commissioned ${joinClauses(done)}.`,
    unknown.length > 0 && `${unknown.join("; ")}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** Whether the record says for certain who commissions, and on what terms. */
function isComplete({ state }: TileGroup): boolean {
  return state.isCertain && !state.arrangements.includes("UNSTATED");
}

/** Those that are only possible have one gap in common, whatever their arrangements. */
function gapName({ state }: TileGroup): string {
  if (state.arrangements.length === 0) {
    return "nobody";
  }
  return state.isCertain ? "terms" : "possible";
}

function placeCount(count: number, total: number, isFirst: boolean): string {
  if (count === total) {
    return `all ${total} places`;
  }
  return isFirst ? `${count} of ${total} places` : String(count);
}

function mannerText(arrangements: readonly Arrangement[], tiles: readonly Tile[]): string {
  const [only, ...others] = arrangements;
  const commissioners = tiles.flatMap((tile) => tile.commissioners);
  if (only === undefined || others.length > 0) {
    return `${listWords(arrangements.map((each) => manners[each]))} by ${bodiesText(commissioners)}`;
  }
  return arrangementText(only, tiles);
}

/** How, where a place has several arrangements at once. */
const manners: Readonly<Record<Arrangement, string>> = {
  SOLE: "alone",
  SEVERAL: "by several",
  JOINT: "jointly",
  DELEGATED: "under delegation",
  GREATER_INVOLVEMENT: "with a say for others",
  LEAD: "with a lead",
  PARTS: "in parts",
  UNSTATED: "on terms that are not on record",
};

function arrangementText(arrangement: Arrangement, tiles: readonly Tile[]): string {
  const commissioners = tiles.flatMap((tile) => tile.commissioners);
  const who = bodiesText(commissioners);
  switch (arrangement) {
    case "SOLE":
      return `by ${who} alone`;
    case "SEVERAL":
      return `by several ${who}`;
    case "JOINT":
      return tiles.every((tile) => tile.commissioners.length === 1)
        ? `by ${who} jointly with others`
        : `jointly by ${who}`;
    case "DELEGATED": {
      const accountable = bodiesText(tiles.flatMap((tile) => tile.accountable));
      return `by ${who} under delegation${accountable === "" ? "" : ` from ${accountable}`}`;
    }
    case "GREATER_INVOLVEMENT":
    case "LEAD":
      return roleText(arrangement, commissioners);
    case "PARTS":
      return `in parts by ${who}`;
    case "UNSTATED":
      return `by ${who}`;
  }
}

/** Who leads, or has a say, and who the others are. */
function roleText(role: "GREATER_INVOLVEMENT" | "LEAD", commissioners: readonly Commissioner[]): string {
  const own = bodiesText(commissioners.filter(({ mode }) => mode === role));
  const others = bodiesText(commissioners.filter(({ mode }) => mode !== role));
  if (role === "LEAD") {
    return `by ${own} as lead${others === "" ? "" : ` for ${others}`}`;
  }
  return others === "" ? `with a say for ${own}` : `by ${others} with a say for ${own}`;
}

function gapText(tiles: readonly Tile[]): string {
  const who = bodiesText(tiles.flatMap((tile) => tile.commissioners));
  if (who === "") {
    return "names nobody";
  }
  return tiles.every(({ state }) => state.isCertain)
    ? `names ${who} but not on what terms`
    : `names only who may have a part: ${who}`;
}

/** The one body of a kind by its name, several by the plural of their kind. */
function bodiesText(parts: readonly Commissioner[]): string {
  const bodies = new Map(parts.map(({ body }) => [body.id, body] as const));
  const byKind = groupItems([...bodies.values()], ({ kind }) => kind);
  const names = [...byKind].map(([kind, [only, ...more]]) =>
    only && more.length === 0 ? only.name : kindPlural(kind),
  );
  return listWords(names.toSorted((one, other) => one.localeCompare(other, "en")));
}

function joinClauses(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? "";
  const others = clauses.slice(0, -1);
  return others.length === 0 ? last : `${others.join(", ")}, and ${last}`;
}
