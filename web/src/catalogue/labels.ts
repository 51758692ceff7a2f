// The words of the catalogue, by name: labels and descriptions of kinds, types and the rest.

import { catalogue, type EdgeType, type Kind } from "../generated/catalogue.ts";

const kinds = new Map<string, Kind>(catalogue.kinds.map((kind) => [kind.name, kind]));
const edgeTypes = new Map<string, EdgeType>(catalogue.edgeTypes.map((type) => [type.name, type]));

export function kindLabel(kind: string): string {
  return kinds.get(kind)?.label ?? kind;
}

export function kindPlural(kind: string): string {
  return kinds.get(kind)?.plural ?? kind;
}

/** Whether such bodies as a rule act for a whole region or the whole country. */
export function isWideKind(kind: string): boolean {
  return kinds.get(kind)?.wide ?? false;
}

export function findEdgeType(type: string): EdgeType | undefined {
  return edgeTypes.get(type);
}

/** How an edge reads from one of its ends: "commissions", "is commissioned by". */
export function edgeLabel(edge: { readonly type: string; readonly source: string }, from: string): string {
  const type = edgeTypes.get(edge.type);
  if (!type) {
    return edge.type;
  }
  return edge.source === from || !type.directed ? type.label : type.inverse;
}

/** The types of edge that a picture can draw: those between bodies that last. */
export const drawableEdgeTypes: readonly EdgeType[] = catalogue.edgeTypes.filter(
  ({ event, fromType, toType }) => !event && fromType === "Body" && toType === "Body",
);

/** The types of edge that are drawn by default: neither structure nor events. */
export const defaultEdgeTypes: readonly string[] = drawableEdgeTypes
  .filter(({ structural }) => !structural)
  .map(({ name }) => name);

/** IN_FORCE → in force. */
export function enumLabel(name: string): string {
  return name.toLowerCase().replaceAll("_", " ");
}

/** By what arrangement a body commissions, in the words of the catalogue. */
export function modeDescription(mode: string): string {
  return catalogue.modes.find(({ name }) => name === mode)?.description ?? enumLabel(mode);
}

/** decisionMaker → decision maker. */
export function fieldLabel(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The description of a name in one of the catalogue's lists. */
export function catalogueDescription(list: "statuses" | "confidences" | "modes" | "stances", name: string): string {
  return catalogue[list].find((word) => word.name === name)?.description ?? "";
}

/** CALLED_FOR → Called for. */
export function enumHeading(name: string): string {
  return capitalise(enumLabel(name));
}

/** last seen → Last seen. */
export function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Whether a body of the kind stands for all the providers of a service. */
export function isProvidersKind(kind: string): boolean {
  return kinds.get(kind)?.providers ?? false;
}
