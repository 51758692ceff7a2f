// How kinds, types and statuses look, by the numbers that the catalogue gives them: this file holds no name of a kind or a type.

import { catalogue, type EdgeType, type Kind } from "../../generated/catalogue.ts";

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
  readonly proposed: string;
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
    proposed: "#4b2a86",
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
    proposed: "#d9c4ff",
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

/** The dashes of the types of edge, by the number of their look: colour is not the only sign. */
const dashes: readonly string[] = ["", "10 4", "7 3 2 3", "4 3", "16 4", "2 3", "12 3 2 3 2 3", "8 3 8 3 2 3", "6 6"];
/** Dots, of what is not a fact, whatever its type. */
export const proposedDash = "0.1 5";
/** How many types of edge can have different dashes. */
export const maxDashes = dashes.length;

export function edgeDash(type: string): string {
  return dashes[(edgeTypes.get(type)?.look ?? 1) - 1] ?? "";
}

/** Pixels of a line that is certain, of one that is only possible, and of one that began or ended. */
export const lineWidths = { certain: 2.2, possible: 1.2, changed: 3 } as const;

/** The colours of the page, which follow what the reader's system asks for. */
export const pagePalette: Palette = joinPalettes(palettes);

function joinPalettes({ light, dark }: Readonly<Record<Scheme, Palette>>): Palette {
  const join = (one: string, two: string) => `light-dark(${one}, ${two})`;
  const { hues, ...colours } = light;
  const named = Object.entries(colours).map(([name, colour]) => [
    name,
    join(colour, dark[name as keyof typeof colours]),
  ]);
  return { ...Object.fromEntries(named), hues: hues.map((hue, place) => join(hue, dark.hues[place] ?? hue)) };
}

/** The path of a symbol of that radius around 0,0. */
export function symbolPath(shape: Shape, radius: number): string {
  if (shape === "circle") {
    const r = round(radius);
    return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
  }
  return outlines[shape].replaceAll(/-?\d*\.?\d+/g, (number) => ` ${round(Number(number) * radius)}`);
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
