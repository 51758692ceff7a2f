// Writes the catalogue as a TypeScript module, so that the explorer has kinds, types and labels without a request.

import type { Catalogue } from "../src/model/catalogue.ts";
import type { Sdl } from "../src/model/sdl.ts";

/** The enums whose values the explorer names, by what the module calls each list. */
const wordLists = { confidences: "Confidence", modes: "Mode", stances: "Stance" } as const;

/** The text of the module, lists in the order of the catalogue. The same catalogue gives the same text. */
export function catalogueModule({ sdl, catalogue }: { readonly sdl: Sdl; readonly catalogue: Catalogue }): string {
  const lists: Readonly<Record<string, readonly object[]>> = {
    kinds: kindEntries(catalogue),
    edgeTypes: edgeTypeEntries(catalogue),
    statuses: [...catalogue.statuses.values()],
    ...Object.fromEntries(Object.entries(wordLists).map(([list, name]) => [list, enumEntries(sdl, name)])),
  };
  const parts = Object.entries(lists).map(([list, items]) => `  ${list}: [\n${items.map(moduleLine).join("")}  ],\n`);
  return `${types}
export const catalogue = {
${parts.join("")}} as const satisfies Catalogue;
`;
}

function kindEntries({ kinds }: Catalogue): readonly object[] {
  return [...kinds.values()].map((kind) => {
    const { name, label, plural, description, since, until, everywhere, wide, providers, look } = kind;
    return { name, label, plural, description, since, until, everywhere, wide, providers, look };
  });
}

/** The node types of the ends tell which types run between two bodies. */
function edgeTypeEntries({ edgeTypes }: Catalogue): readonly object[] {
  return [...edgeTypes.values()].map((type) => {
    const { name, label, inverse, description, fromType, toType, directed, event, structural, look } = type;
    return { name, label, inverse, description, fromType, toType, directed, event, structural, look };
  });
}

function enumEntries({ enums }: Sdl, name: string): readonly object[] {
  return (enums.get(name) ?? []).map((value) => {
    return { name: value.name, description: value.description };
  });
}

function moduleLine(item: object): string {
  return `    ${JSON.stringify(item)},\n`;
}

const types = `
/** A kind of body. */
export interface Kind {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  /** The days between which such bodies existed; null where there is no bound. */
  readonly since: string | null;
  readonly until: string | null;
  /** Whether each such body serves every place in England. */
  readonly everywhere: boolean;
  /** Whether such bodies as a rule act for a whole region or the whole country. */
  readonly wide: boolean;
  /** Whether such a body stands for all the providers of a service. */
  readonly providers: boolean;
  /** The number of its shape and colour; null where it has none. */
  readonly look: number | null;
}

/** A type of edge. */
export interface EdgeType {
  readonly name: string;
  readonly label: string;
  /** How it reads from its other end; the same as \`label\` where it has no direction. */
  readonly inverse: string;
  readonly description: string;
  /** The node types of its two ends. */
  readonly fromType: string;
  readonly toType: string;
  readonly directed: boolean;
  /** Whether it happens on one day, between ends that need not live on the same day. */
  readonly event: boolean;
  /** Whether it says how bodies are arranged, and not who decides, buys or pays. */
  readonly structural: boolean;
  /** The number of its colour; null where it is not drawn. */
  readonly look: number | null;
}

/** What may become of an edge. */
export interface Status {
  readonly name: string;
  readonly description: string;
  /** Whether an edge with it is a fact about how things are or were. */
  readonly fact: boolean;
  /** Whether an edge with it is what somebody proposed or called for. */
  readonly proposed: boolean;
  /** The number of its dashes; null where it has none. */
  readonly look: number | null;
}

/** A value of an enum. */
export interface Word {
  readonly name: string;
  readonly description: string;
}

export interface Catalogue {
  readonly kinds: readonly Kind[];
  readonly edgeTypes: readonly EdgeType[];
  readonly statuses: readonly Status[];
  readonly confidences: readonly Word[];
  readonly modes: readonly Word[];
  readonly stances: readonly Word[];
}
`;
