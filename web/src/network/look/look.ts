// How kinds, types and statuses look, by the numbers that the catalogue gives them: this file holds no name of a kind or a type.

import { catalogue, type EdgeType, type Kind, type Status } from "../../generated/catalogue.ts";

export type Scheme = "light" | "dark";

/** The colours of one scheme. All but `kinds` are by the job they do. */
export interface Palette {
  readonly ground: string;
  readonly tile: string;
  readonly tileEdge: string;
  readonly text: string;
  readonly quiet: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly halo: string;
  readonly handover: string;
  readonly hues: readonly string[];
}

/** Colours that stand out from the ground and the tiles by 3 to 1 or more, distinct with the common colour blindnesses by hue, lightness and shape together. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: "#ffffff",
    tile: "#eef2f5",
    tileEdge: "#c3ced6",
    text: "#16202a",
    quiet: "#4a5763",
    added: "#00695c",
    removed: "#b3261e",
    changed: "#7a5200",
    halo: "#ffd54a",
    handover: "#a87400",
    hues: [
      "#0063a3",
      "#a84a00",
      "#00745a",
      "#a3246f",
      "#5a46a8",
      "#6f5f00",
      "#b3261e",
      "#00687d",
      "#5c5c5c",
      "#2536e0",
      "#c31fd1",
      "#2b8a14",
      "#4c2200",
      "#e0006b",
      "#101090",
      "#e8350c",
    ],
  },
  dark: {
    ground: "#12181f",
    tile: "#1d2731",
    tileEdge: "#3b4a58",
    text: "#f0f4f7",
    quiet: "#b4c0ca",
    added: "#5fd6bf",
    removed: "#ff9a8a",
    changed: "#f2c14e",
    halo: "#8a6d00",
    handover: "#f2c14e",
    hues: [
      "#6cb6f5",
      "#f0a05a",
      "#4fcfa4",
      "#f08ac6",
      "#b3a3ff",
      "#d8c94a",
      "#ff8f80",
      "#5fcfe6",
      "#b9b9b9",
      "#5ee04a",
      "#c96bff",
      "#ff6a4d",
      "#4f9e2f",
      "#ff5fa2",
      "#4a7dff",
      "#e4ff66",
    ],
  },
};

/** Outlines of a symbol of radius 1 around 0,0. A circle is none of these: it has no corners. */
const outlines = {
  square: polygon(4, -0.25, 1.18),
  circle: "",
  diamond: polygon(4, 0, 1.2),
  triangle: polygon(3, 0, 1.3),
  hexagon: polygon(6, 0, 1.1),
  wedge: polygon(3, 1 / 6, 1.3),
  pentagon: polygon(5, 0, 1.15),
  cross: "M-.42-1.1H.42V-.42H1.1V.42H.42V1.1H-.42V.42H-1.1V-.42H-.42Z",
  star: star(),
} as const;

export type Shape = keyof typeof outlines;

/**
 * The shapes by the number of a look. The colours begin again with each line, and no column has a shape twice,
 * so no two kinds have both in common; kinds that are drawn beside each other most days differ in shape, too.
 */
const shapes: readonly Shape[] = [
  ...(["square", "circle", "diamond", "triangle", "hexagon", "wedge", "pentagon", "cross", "star"] as const),
  ...(["wedge", "pentagon", "cross", "star", "square", "triangle", "diamond", "circle", "hexagon"] as const),
  ...(["triangle", "star", "pentagon", "hexagon", "wedge", "diamond", "cross", "star", "square"] as const),
  ...(["circle", "square", "star", "pentagon", "diamond", "hexagon", "triangle", "wedge", "cross"] as const),
  ...(["hexagon", "triangle", "circle", "square", "star", "cross", "wedge", "diamond", "pentagon"] as const),
];
/** The length of a line above: kinds have the first colours, types of edge have all of them. */
const kindHues = 9;

/** How many kinds can look different. */
export const maxKinds = shapes.length;
/** How many types of edge can have different colours. */
export const maxEdgeColours = palettes.light.hues.length;

export interface KindLook {
  readonly shape: Shape;
  readonly colour: string;
}

const kinds = new Map<string, Kind>(catalogue.kinds.map((kind) => [kind.name, kind]));
const edgeTypes = new Map<string, EdgeType>(catalogue.edgeTypes.map((type) => [type.name, type]));
const statuses = new Map<string, Status>(catalogue.statuses.map((status) => [status.name, status]));

export function kindLook(kind: string, palette: Palette): KindLook {
  return numberedKindLook(kinds.get(kind)?.look ?? null, palette);
}

/** The look of that number; a look without one is what no kind of the catalogue has. */
export function numberedKindLook(look: number | null, { hues, text }: Palette): KindLook {
  if (look === null) {
    return { shape: "circle", colour: text };
  }
  return { shape: shapes[look - 1] ?? "circle", colour: hues[(look - 1) % kindHues] ?? text };
}

export function edgeColour(type: string, { hues, text }: Palette): string {
  const look = edgeTypes.get(type)?.look ?? 0;
  return hues[look - 1] ?? text;
}

/** A fact is a solid line. Everything else is dashed, each status in its own way. */
const dashes: readonly string[] = ["", "7 4", "2 4", "10 3 2 3", "1 5", "14 5", "5 2 1 2 1 2"];
export const maxStatuses = dashes.length;

export function statusDash(status: string): string {
  const look = statuses.get(status)?.look ?? 2;
  return dashes[look - 1] ?? "2 4";
}

/** What is only possible on the day is drawn thinner and paler than what is certain: these shares of its width and its opacity. */
export const possibleStrength = { width: 0.6, opacity: 0.8 } as const;

/** The colour within the outline of a body that is only possible on the day: a good part of it is the ground. */
export function paleColour(colour: string, { ground }: Palette): string {
  const parts = [1, 3, 5].map((at) => {
    const [own = 0, below = 0] = [colour, ground].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
    return Math.round(below + (own - below) * paleShare)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

const paleShare = 0.3;

/** The path of a symbol of that radius around 0,0. */
export function symbolPath(shape: Shape, radius: number): string {
  if (shape === "circle") {
    const r = round(radius);
    return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
  }
  return outlines[shape].replaceAll(/-?\d*\.?\d+/g, (number) => ` ${round(Number(number) * radius)}`);
}

/** A plus, a minus or a wave for what came, went or changed, around 0,0: colour is not the only sign. */
export const markIcons = { added: "M-3 0H3M0-3V3", removed: "M-3 0H3", changed: "M-3 1L-1-1L1 1L3-1" } as const;

/** Pixels from the middle of the ring that means that no source gives the start of this link. */
export const ringRadius = 2.4;

/** Pixels of a line for so many pounds: a hundredfold is 2.4 pixels more. */
export function amountWidth(pounds: number | null): number {
  return pounds === null || pounds < 1e6 ? 1.3 : Math.min(8, 1.6 + 1.2 * Math.log10(pounds / 1e6));
}

export function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/** Corners on a circle; `turn` is the first corner's share of a full turn from the top. */
function polygon(corners: number, turn: number, radius: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = 2 * Math.PI * (corner / corners + turn * (corners === 4 ? 0.5 : 1)) - Math.PI / 2;
    return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

function star(): string {
  const points = Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? 1.35 : 0.58;
    const angle = (Math.PI * corner) / 5 - Math.PI / 2;
    return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
}
