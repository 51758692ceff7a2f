// The words of a picture: at a line, at a node, at a bundle.

import { enumLabel, findEdgeType, kindLabel, kindPlural } from "../../catalogue/labels.ts";
import { isFact, statusLabel } from "../../catalogue/statuses.ts";
import type { NetworkRecord } from "../record/record.ts";
import { markCharacters } from "../view/marks.ts";
import type { Atom } from "./bundles.ts";
import type { GraphLine } from "./graph.ts";

interface LineWords extends Pick<GraphLine, "edges" | "type" | "mark" | "isPossible"> {
  readonly isToService: boolean;
}

/** "commissions · joint", "possible: pools funds with", "3 types of link · 14". */
export function lineLabel({ edges, type, mark, isPossible, isToService }: LineWords, record: NetworkRecord): string {
  const [first] = edges;
  const statuses = new Set(edges.filter((edge) => !isFact(edge)).map(({ status }) => statusLabel(status)));
  const prefix = [
    mark === null ? "" : `${markCharacters[mark]} `,
    statuses.size === 0 ? "" : `${[...statuses].join(", ")}: `,
    isPossible && mark !== "removed" && edges.some(isFact) ? "possible: " : "",
  ].join("");
  const types = new Set(edges.map((edge) => edge.type)).size;
  const words = type === null ? `${types} types of link` : (findEdgeType(type)?.label ?? type);
  const services = new Set(edges.map(({ service }) => service));
  const service =
    services.size === 1 && !isToService ? record.services.find(({ id }) => id === first?.service)?.name : null;
  const modes = new Set(edges.map(({ mode }) => mode));
  const mode = modes.size === 1 && first?.mode ? enumLabel(first.mode) : null;
  const parts = [words, service, mode, edges.length > 1 ? `${edges.length} links` : null];
  return prefix + parts.filter(Boolean).join(" · ");
}

/** The name; with the words of the one line that leads to it, "commissions · GP services · joint". */
export function nodeLabel(name: string, words: string | undefined): string {
  const [verb, ...rest] = words?.split(" · ") ?? [];
  return verb === undefined ? name : [verb, name, ...rest].join(" · ");
}

export function bundleLabel(own: readonly Atom[]): string {
  const [first] = own;
  const mark = first?.mark ? `${markCharacters[first.mark]} ` : "";
  if (first?.sort === "service") {
    return `${own.length} services`;
  }
  const kind = first?.body?.kind ?? "";
  const isGroup = first?.body?.collective;
  const many = isGroup && !kindPlural(kind).includes("group") ? `groups of ${kindPlural(kind)}` : kindPlural(kind);
  return `${mark}${own.length} ${own.length === 1 ? kindLabel(kind) : many}`;
}
