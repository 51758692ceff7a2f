// A dataset on one day as a picture: the tile map of London, each tile with its commissioner and how it commissions a service.

import { type EffectivePeriod, farFuture, farPast, holdsOn } from "../base/period.ts";
import { compare, type Dataset, type Edge, type Facts, type Thing, textOf } from "../model/dataset.ts";

/** What the picture asks. */
export interface TileQuestion {
  readonly on: string;
  /** The id of the service. */
  readonly service: string;
  /** The kind of body whose commissioning is shown. */
  readonly kind: string;
  readonly title: string;
}

interface Tile {
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly commissioner: string;
  /** The modes on record, or none. */
  readonly modes: readonly string[];
  /** Whether a source gives the start of one of them. */
  readonly sure: boolean;
}

const side = 128;
const gap = 8;
const top = 84;

/** The look of a mode: a fill and a word, so that colour is never the only sign. */
const looks: Readonly<Record<string, { readonly fill: string; readonly word: string }>> = {
  JOINT: { fill: "#cfe3f7", word: "joint" },
  DELEGATED: { fill: "#f9d9a8", word: "delegated" },
  GREATER_INVOLVEMENT: { fill: "#d9efcf", word: "greater involvement" },
};
const unknownLook = { fill: "#ffffff", word: "not on record" };

/** SVG text of the map; the same dataset and question give the same text. */
export function tileMap(dataset: Dataset, question: TileQuestion): string {
  const tiles = tilesOf(dataset, question);
  const width = 8 * (side + gap) + gap;
  const height = top + 7 * (side + gap) + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" role="img" aria-label="${escaped(question.title)}">`,
    `<rect width="${width}" height="${height}" fill="#fbfbf8"/>`,
    `<text x="${gap}" y="34" font-size="24" font-weight="bold">${escaped(question.title)}</text>`,
    `<text x="${gap}" y="62" font-size="16" fill="#444444">${escaped(counted(tiles))}</text>`,
    ...tiles.map(drawn),
    "</svg>",
    "",
  ].join("\n");
}

function tilesOf(dataset: Dataset, question: TileQuestion): readonly Tile[] {
  const bodies = new Map(dataset.things.filter(({ type }) => type === "Body").map((body) => [body.id, body]));
  const covering = dataset.edges.filter((edge) => edge.type === "COVERS" && isSo(edge, question.on));
  return [...bodies.values()]
    .filter(({ facts }) => typeof facts.tileColumn === "number")
    .map((place) => {
      const here = covering
        .filter((edge) => edge.to === place.id)
        .map((edge) => bodies.get(edge.from))
        .filter((body) => body !== undefined)
        .filter(({ facts }) => facts.kind === question.kind && holdsOn(periodOf(facts), question.on));
      return tileOf(place, here, dataset, question);
    });
}

function tileOf(place: Thing, commissioners: readonly Thing[], dataset: Dataset, question: TileQuestion): Tile {
  const ids = new Set(commissioners.map(({ id }) => id));
  const modes = dataset.edges
    .filter((edge) => edge.type === "COMMISSIONS" && ids.has(edge.from) && edge.facts.service === question.service)
    .filter((edge) => isSo(edge, question.on))
    .map((edge) => ({ mode: textOf(edge.facts, "mode") ?? "", sure: edge.facts.startKnown === true }));
  return {
    name: textOf(place.facts, "name") ?? place.id,
    column: Number(place.facts.tileColumn),
    row: Number(place.facts.tileRow),
    commissioner: commissioners
      .map(({ facts }) => textOf(facts, "name") ?? "")
      .sort(compare)
      .join(" and "),
    modes: [...new Set(modes.map(({ mode }) => mode))].sort(compare),
    sure: modes.some(({ sure }) => sure),
  };
}

function isSo(edge: Edge, on: string): boolean {
  return edge.facts.status === "IN_FORCE" && holdsOn(periodOf(edge.facts), on);
}

function periodOf(facts: Facts): EffectivePeriod {
  return {
    effectiveFrom: textOf(facts, "effectiveFrom") ?? farPast,
    effectiveTo: textOf(facts, "effectiveTo") ?? farFuture,
  };
}

function counted(tiles: readonly Tile[]): string {
  const words = tiles.map(wordOf);
  return [...new Set(words)]
    .sort(compare)
    .map((word) => `${word}: ${words.filter((each) => each === word).length}`)
    .join("  ·  ");
}

function wordOf({ modes, sure }: Tile): string {
  if (modes.length === 0) {
    return unknownLook.word;
  }
  const words = modes.map((mode) => looks[mode]?.word ?? mode.toLowerCase()).join(" or ");
  return sure ? words : `${words}, since?`;
}

function drawn(tile: Tile): string {
  const x = gap + tile.column * (side + gap);
  const y = top + tile.row * (side + gap);
  const { fill } = looks[tile.modes[0] ?? ""] ?? unknownLook;
  const dash = tile.modes.length === 0 || !tile.sure ? ' stroke-dasharray="5 4"' : "";
  const lines = [...wrapped(tile.name), ""].map(
    (line, at) => `<tspan x="${x + 10}" dy="${at === 0 ? 0 : 17}">${escaped(line)}</tspan>`,
  );
  return [
    `<g><title>${escaped(`${tile.name}: ${tile.commissioner}, ${wordOf(tile)}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="8" fill="${fill}" stroke="#555555"${dash}/>`,
    `<text x="${x + 10}" y="${y + 26}" font-size="15" font-weight="bold">${lines.join("")}</text>`,
    `<text x="${x + 10}" y="${y + side - 14}" font-size="14" fill="#333333">${escaped(wordOf(tile))}</text></g>`,
  ].join("");
}

/** Words in lines that fit a tile. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 13) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
