// What the legend explains: every symbol, line and sign that is in a picture, in the order of the catalogue.

import { drawableEdgeTypes, findEdgeType, kindPlural } from "../../catalogue/labels.ts";
import { statusLabel } from "../../catalogue/statuses.ts";
import { catalogue } from "../../generated/catalogue.ts";
import type { LineLook } from "../look/line-look.ts";
import { markLabels, marks } from "../view/marks.ts";
import type { Graph } from "./graph.ts";

export type LegendSign =
  | { readonly is: "kind"; readonly kind: string; readonly isGroup: boolean }
  | { readonly is: "service" }
  | { readonly is: "bundle" }
  | { readonly is: "line"; readonly look: LineLook };

export interface LegendEntry {
  readonly sign: LegendSign;
  readonly words: string;
}

const certainFact: LineLook = { type: null, isFact: true, isPossible: false, mark: null };

export function legendEntries(graph: Graph): readonly LegendEntry[] {
  const { nodes, lines } = graph;
  const isPossible = lines.some((line) => line.isPossible && line.isFact) || nodes.some((node) => node.isPossible);
  return [
    ...kindEntries(graph),
    ...(nodes.some(({ kind }) => kind === null)
      ? [{ sign: { is: "service" as const }, words: "a service: all its providers" }]
      : []),
    ...(nodes.some(({ is }) => is === "bundle")
      ? [{ sign: { is: "bundle" as const }, words: "several alike: opens when clicked" }]
      : []),
    ...typeEntries(graph),
    ...(lines.some(({ type }) => type === null) ? [lineEntry({}, "links of several types")] : []),
    ...(isPossible ? [lineEntry({ isPossible: true }, "thin, or a dashed box: only possible on the day")] : []),
    ...statusEntries(graph),
    ...marks
      .filter((mark) => lines.some((line) => line.mark === mark) || nodes.some((node) => node.mark === mark))
      .map((mark) => lineEntry({ mark }, markLabels[mark])),
  ];
}

function lineEntry(look: Partial<LineLook>, words: string): LegendEntry {
  return { sign: { is: "line", look: { ...certainFact, ...look } }, words };
}

function kindEntries({ nodes }: Graph): readonly LegendEntry[] {
  return catalogue.kinds.flatMap(({ name }) =>
    [false, true].flatMap((isGroup) => {
      const words = isGroup ? `${kindPlural(name)} that a source names as one` : kindPlural(name);
      const isThere = nodes.some((node) => node.kind === name && node.isGroup === isGroup);
      return isThere ? [{ sign: { is: "kind" as const, kind: name, isGroup }, words }] : [];
    }),
  );
}

/** Those of one type; events, which are drawn only where days are compared, last. */
function typeEntries({ lines }: Graph): readonly LegendEntry[] {
  const found = new Set(lines.filter(({ isFact }) => isFact).flatMap(({ type }) => type ?? []));
  const lasting = drawableEdgeTypes.map(({ name }) => name as string).filter((name) => found.has(name));
  const all = [...lasting, ...[...found].filter((name) => !lasting.includes(name))];
  return all.map((type) => lineEntry({ type }, findEdgeType(type)?.label ?? type));
}

function statusEntries({ lines }: Graph): readonly LegendEntry[] {
  const found = new Set<string>(
    lines.filter(({ isFact }) => !isFact).flatMap(({ edges }) => edges.map(({ status }) => status)),
  );
  const names = catalogue.statuses.map(({ name }) => name as string).filter((name) => found.has(name));
  return names.length === 0
    ? []
    : [lineEntry({ isFact: false }, `dots: not a fact (${names.map(statusLabel).join(", ")})`)];
}
