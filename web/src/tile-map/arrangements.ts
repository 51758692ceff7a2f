// What the answers for one service on one day say of each place: by what arrangement it is commissioned, and how sure that is.

import { listWords } from "../catalogue/count-words.ts";
import { groupItems } from "../catalogue/groups.ts";
import { enumLabel } from "../catalogue/labels.ts";

/** A body that commissions, or remains accountable. */
export interface Commissioner {
  readonly body: { readonly id: string; readonly name: string; readonly kind: string };
  /** The service that its link names, where that is not the one that was asked for. */
  readonly service?: { readonly id: string } | null | undefined;
  readonly mode?: string | null | undefined;
}

/** As the API answers who commissions a service in a place. */
export interface PlaceAnswer {
  readonly place: TilePlace;
  readonly responsible: readonly Commissioner[];
  readonly possiblyResponsible: readonly Commissioner[];
  readonly accountable: readonly Commissioner[];
}

export interface TilePlace {
  readonly id: string;
  readonly name: string;
  readonly tileColumn?: number | null | undefined;
  readonly tileRow?: number | null | undefined;
  readonly tileAbbreviation?: string | null | undefined;
}

/** The modes of the API, and what it has no mode for: several bodies side by side, only parts of the service, no terms. */
export type Arrangement =
  | "SOLE"
  | "SEVERAL"
  | "JOINT"
  | "DELEGATED"
  | "GREATER_INVOLVEMENT"
  | "LEAD"
  | "PARTS"
  | "UNSTATED";

/** What a tile shows. */
export interface TileState {
  /** Without any, the record does not say who commissions. With several, the record has several at once. */
  readonly arrangements: readonly Arrangement[];
  /** Whether somebody certainly commissions, or only may. */
  readonly isCertain: boolean;
}

/** A place on the map. */
export interface Tile {
  readonly place: TilePlace;
  readonly state: TileState;
  /** Who commissions, or may: each body once, in the order of their names. */
  readonly commissioners: readonly Commissioner[];
  /** Who remains accountable, where others commission. */
  readonly accountable: readonly Commissioner[];
}

/** The tiles that look the same. */
export interface TileGroup {
  readonly state: TileState;
  readonly tiles: readonly Tile[];
}

interface ArrangementWords {
  /** On the tile and in the legend. */
  readonly word: string;
  /** One letter that stands for it where there is no room for the word. */
  readonly letter: string;
}

/** In the order of the legend. */
const words: Readonly<Record<Arrangement, ArrangementWords>> = {
  SOLE: { word: "alone", letter: "A" },
  SEVERAL: { word: "several", letter: "S" },
  JOINT: { word: "joint", letter: "J" },
  DELEGATED: { word: "delegated", letter: "D" },
  GREATER_INVOLVEMENT: { word: "greater involvement", letter: "G" },
  LEAD: { word: "lead", letter: "L" },
  PARTS: { word: "in parts", letter: "P" },
  UNSTATED: { word: "terms unknown", letter: "T" },
};

/** All arrangements, in the order of the legend. */
// The keys are those of the record above.
export const arrangements = Object.keys(words) as readonly Arrangement[];

/** The tile of a place. `broader` has the ids of the services of which the service is a part. */
export function makeTile(answer: PlaceAnswer, broader: ReadonlySet<string>): Tile {
  const isCertain = answer.responsible.length > 0;
  const found = isCertain ? answer.responsible : answer.possiblyResponsible;
  return {
    place: answer.place,
    state: { arrangements: foundArrangements(found, broader), isCertain },
    commissioners: eachBodyOnce(found),
    accountable: eachBodyOnce(answer.accountable),
  };
}

/** The tiles by what they show, in the order of the legend: what is certain, what is possible, what is not on record. */
export function groupTiles(tiles: readonly Tile[]): readonly TileGroup[] {
  const groups = groupItems(tiles, ({ state }) => stateKey(state));
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, tiles]) => (tiles[0] ? [{ state: tiles[0].state, tiles }] : []));
}

/** A mode of the API in the words of the map. */
export function modeWord(mode: string): string {
  return isArrangement(mode) ? words[mode].word : enumLabel(mode);
}

function isArrangement(mode: string): mode is Arrangement {
  return mode in words;
}

/** "joint", "may be joint or delegated", "not on record". */
export function stateWord({ arrangements: found, isCertain }: TileState): string {
  if (found.length === 0) {
    return "not on record";
  }
  const named = found.map((each) => words[each].word);
  return isCertain ? named.join(" and ") : `may be ${named.join(" or ")}`;
}

/** The same in as few letters as there are arrangements: `J`, `J/D?`, `–`. */
export function stateLetters({ arrangements: found, isCertain }: TileState): string {
  const letters = found.map((each) => words[each].letter).join("/");
  return letters === "" ? "–" : `${letters}${isCertain ? "" : "?"}`;
}

/** What a tile says, in a sentence: the place, who, by what arrangement, how sure. */
export function tileSentence({ place, state, commissioners, accountable }: Tile): string {
  const who = listWords(commissioners.map(({ body }) => body.name));
  const kept = accountable.length > 0 ? `; ${listWords(accountable.map(({ body }) => body.name))} accountable` : "";
  if (who === "") {
    return `${place.name}: not on record${kept}`;
  }
  return state.isCertain
    ? `${place.name}: ${who}, ${stateWord(state)}${kept}`
    : `${place.name}: only possible: ${who}, ${stateWord(state)}${kept}`;
}

/** A key under which the states sort in the order of the legend. */
export function stateKey({ arrangements: found, isCertain }: TileState): string {
  if (found.length === 0) {
    return "3";
  }
  const places = found.map((each) => arrangements.indexOf(each)).join("");
  return isCertain ? `1${found.includes("UNSTATED") ? 1 : 0}${places}` : `2${places}`;
}

function foundArrangements(found: readonly Commissioner[], broader: ReadonlySet<string>): readonly Arrangement[] {
  const whole = found.filter(({ service }) => !service || broader.has(service.id));
  if (whole.length === 0) {
    return found.length > 0 ? ["PARTS"] : [];
  }
  const modes = new Set(whole.map(({ mode }) => mode ?? null));
  const isSole = (each: Commissioner): boolean => each.mode === "SOLE";
  const soles = eachBodyOnce(whole.filter(isSole)).length;
  // The others' terms are those of the body that leads, or that gives them a say.
  const hasTerms = modes.has("GREATER_INVOLVEMENT") || modes.has("LEAD");
  const holds: Readonly<Record<Arrangement, boolean>> = {
    SOLE: soles === 1,
    SEVERAL: soles > 1,
    JOINT: modes.has("JOINT"),
    DELEGATED: modes.has("DELEGATED"),
    GREATER_INVOLVEMENT: modes.has("GREATER_INVOLVEMENT"),
    LEAD: modes.has("LEAD"),
    PARTS: false,
    UNSTATED: modes.has(null) && !hasTerms,
  };
  return arrangements.filter((each) => holds[each]);
}

function eachBodyOnce<Part extends Commissioner>(found: readonly Part[]): readonly Part[] {
  const bodies = new Map(found.map((part) => [part.body.id, part]));
  return [...bodies.values()].toSorted((one, other) => one.body.name.localeCompare(other.body.name, "en"));
}
