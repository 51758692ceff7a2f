// The tile map of London on one day, as SVG: each tile with its commissioner and how that commissions a service.

import { holdsOn } from "../base/period.ts";
import { isCertainOn } from "../model/certainty.ts";
import { compareText, type Dataset, type Edge, factText, possiblePeriod, type Thing } from "../model/dataset.ts";

/** The question that the picture answers. */
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
  /** The modes in the record. Empty if there are none. */
  readonly modes: readonly string[];
  /** Whether one of the modes is certain on the day. */
  readonly certain: boolean;
}

const side = 128;
const gap = 8;
const top = 84;

/** The look of a mode: a colour and a word, so that colour is never the only sign. */
const looks: Readonly<Record<string, { readonly fill: string; readonly word: string }>> = {
  JOINT: { fill: "#cfe3f7", word: "joint" },
  DELEGATED: { fill: "#f9d9a8", word: "delegated" },
  GREATER_INVOLVEMENT: { fill: "#d9efcf", word: "greater involvement" },
};
const unknownLook = { fill: "#ffffff", word: "not on record" };

/** The map as SVG text. The same dataset and question give the same text. */
export function tileMap(dataset: Dataset, question: TileQuestion): string {
  const tiles = mapTiles(dataset, question);
  const width = 8 * (side + gap) + gap;
  const height = top + 7 * (side + gap) + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" role="img" aria-label="${escapeSvg(question.title)}">`,
    `<rect width="${width}" height="${height}" fill="#fbfbf8"/>`,
    `<text x="${gap}" y="34" font-size="24" font-weight="bold">${escapeSvg(question.title)}</text>`,
    `<text x="${gap}" y="62" font-size="16" fill="#444444">${escapeSvg(wordCounts(tiles))}</text>`,
    ...tiles.map(drawTile),
    "</svg>",
    "",
  ].join("\n");
}

function mapTiles(dataset: Dataset, question: TileQuestion): readonly Tile[] {
  const bodies = new Map(dataset.things.filter(({ type }) => type === "Body").map((body) => [body.id, body]));
  const covering = dataset.edges.filter((edge) => edge.type === "COVERS" && isInForce(edge, question.on));
  return [...bodies.values()]
    .filter(({ facts }) => typeof facts.tileColumn === "number")
    .map((place) => {
      const here = covering
        .filter((edge) => edge.to === place.id)
        .map((edge) => bodies.get(edge.from))
        .filter((body) => body !== undefined)
        .filter(({ facts }) => facts.kind === question.kind && holdsOn(possiblePeriod(facts), question.on));
      return mapTile(place, here, dataset, question);
    });
}

function mapTile(place: Thing, commissioners: readonly Thing[], dataset: Dataset, question: TileQuestion): Tile {
  const ids = new Set(commissioners.map(({ id }) => id));
  const modes = dataset.edges
    .filter((edge) => edge.type === "COMMISSIONS" && ids.has(edge.from) && edge.facts.service === question.service)
    .filter((edge) => isInForce(edge, question.on))
    .map((edge) => ({ mode: factText(edge.facts, "mode") ?? "", certain: isCertainOn(edge.facts, question.on) }));
  return {
    name: factText(place.facts, "name") ?? place.id,
    column: Number(place.facts.tileColumn),
    row: Number(place.facts.tileRow),
    commissioner: commissioners
      .map(({ facts }) => factText(facts, "name") ?? "")
      .sort(compareText)
      .join(" and "),
    modes: [...new Set(modes.map(({ mode }) => mode))].sort(compareText),
    certain: modes.some(({ certain }) => certain),
  };
}

function isInForce(edge: Edge, on: string): boolean {
  return edge.facts.status === "IN_FORCE" && holdsOn(possiblePeriod(edge.facts), on);
}

function wordCounts(tiles: readonly Tile[]): string {
  const words = tiles.map(tileWord);
  return [...new Set(words)]
    .sort(compareText)
    .map((word) => `${word}: ${words.filter((each) => each === word).length}`)
    .join("  ·  ");
}

function tileWord({ modes, certain }: Tile): string {
  if (modes.length === 0) {
    return unknownLook.word;
  }
  const words = modes.map((mode) => looks[mode]?.word ?? mode.toLowerCase()).join(" or ");
  return certain ? words : `possibly ${words}`;
}

function drawTile(tile: Tile): string {
  const x = gap + tile.column * (side + gap);
  const y = top + tile.row * (side + gap);
  const { fill } = looks[tile.modes[0] ?? ""] ?? unknownLook;
  const dash = tile.modes.length === 0 || !tile.certain ? ' stroke-dasharray="5 4"' : "";
  const lines = [...wrapWords(tile.name), ""].map(
    (line, at) => `<tspan x="${x + 10}" dy="${at === 0 ? 0 : 17}">${escapeSvg(line)}</tspan>`,
  );
  return [
    `<g><title>${escapeSvg(`${tile.name}: ${tile.commissioner}, ${tileWord(tile)}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="8" fill="${fill}" stroke="#555555"${dash}/>`,
    `<text x="${x + 10}" y="${y + 26}" font-size="15" font-weight="bold">${lines.join("")}</text>`,
    `<text x="${x + 10}" y="${y + side - 14}" font-size="14" fill="#333333">${escapeSvg(tileWord(tile))}</text></g>`,
  ].join("");
}

/** Breaks a text into lines that fit a tile. */
function wrapWords(text: string): readonly string[] {
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

function escapeSvg(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
