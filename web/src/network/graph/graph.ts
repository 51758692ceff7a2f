// The picture as a graph: its nodes and its lines, with like ones bundled and counted where there are many. A pure function.
//
// The providers of a service, taken together, are the end of a line with the name of the service, and no body.

import { findEdgeType, isProvidersKind } from "../../catalogue/labels.ts";
import { isFact } from "../../catalogue/statuses.ts";
import { dayCertainty } from "../../dates/certainty.ts";
import { isEventEdge } from "../record/body-edges.ts";
import { type Edge, edgeCertainty, type NetworkRecord } from "../record/record.ts";
import type { Mark } from "../view/marks.ts";
import type { ViewContents } from "../view/view-contents.ts";
import {
  type Atom,
  type BundleInput,
  type Bundles,
  bundleKinds,
  bundleLike,
  certaintyWord,
  type Link,
  noBundles,
  servicePrefix,
} from "./bundles.ts";
import { bundleLabel, lineLabel, nodeLabel } from "./graph-words.ts";

export interface GraphNode {
  /** The id of the body, of the service, or of the bundle. */
  readonly id: string;
  readonly is: "body" | "service" | "bundle";
  /** The ids of what it stands for: bodies, or services. */
  readonly members: readonly string[];
  /** The kind of its bodies; null for services. */
  readonly kind: string | null;
  readonly label: string;
  /** Whether its bodies are groups named by a source. */
  readonly isGroup: boolean;
  readonly isFocus: boolean;
  /** Whether all of it is only possible on the day. */
  readonly isPossible: boolean;
  readonly mark: Mark | null;
}

export interface GraphLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly edges: readonly Edge[];
  /** The type of its edges; null where they are of several. */
  readonly type: string | null;
  readonly label: string;
  readonly isDirected: boolean;
  readonly isFact: boolean;
  readonly isPossible: boolean;
  /** Whether it happened on one day, between the two days that are compared. */
  readonly isEvent: boolean;
  readonly mark: Mark | null;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly lines: readonly GraphLine[];
  /** Whether like ones are bundled. */
  readonly isBundled: boolean;
}

/** With more lines than these, nodes with the same links become one. */
export const tidyLines = 26;
/** With more lines than these, all nodes of a kind become one. */
export const mostLines = 39;

export function makeGraph(record: NetworkRecord, contents: ViewContents, opened: readonly string[] = []): Graph {
  const input = { record, contents };
  const atoms = makeAtoms(input);
  const links = contents.edges.map((edge) => makeLink(input, edge));
  const levels = [noBundles, bundleLike, bundleKinds].map((bundle) => ({
    bundle,
    apart: bundle({ atoms, links, opened: [] }),
  }));
  const counts = levels.map(({ apart }) => joinLinks(input, links, apart, false).length);
  const level = chooseLevel(counts);
  const bundles = levels[level]?.bundle({ atoms, links, opened }) ?? new Map();
  // Where even the bundles have too many lines, all that run between the same two are one.
  const isTight = opened.length === 0 && (counts[level] ?? 0) > mostLines;
  const lines = joinLinks(input, links, bundles, isTight);
  return {
    nodes: makeNodes(input, atoms, bundles, lines),
    lines: foldLabels(lines, atoms),
    isBundled: bundles.size > 0,
  };
}

/** As they are while that is tidy, then like ones as one, then all of a kind as one. */
function chooseLevel([apart = 0, alike = 0]: readonly number[]): 0 | 1 | 2 {
  if (apart <= tidyLines) {
    return 0;
  }
  return alike <= mostLines ? 1 : 2;
}

interface GraphInput {
  readonly record: NetworkRecord;
  readonly contents: ViewContents;
}

function makeAtoms({ record, contents }: GraphInput): ReadonlyMap<string, Atom> {
  const atoms = new Map<string, Atom>();
  for (const edge of contents.edges) {
    for (const id of [edge.source, edge.target]) {
      const atom = makeAtom({ record, contents }, endId(record, edge, id), id);
      atoms.set(atom.id, atom);
    }
  }
  for (const { id, kind } of contents.bodies) {
    if (!atoms.has(id) && (contents.focus.has(id) || !isProvidersKind(kind))) {
      const isDrawn = contents.edges.some(({ source, target }) => source === id || target === id);
      if (!isDrawn) {
        atoms.set(id, makeAtom({ record, contents }, id, id));
      }
    }
  }
  return atoms;
}

function makeAtom({ record, contents }: GraphInput, id: string, bodyId: string): Atom {
  if (id.startsWith(servicePrefix)) {
    const service = id.slice(servicePrefix.length);
    const name = record.services.find((each) => each.id === service)?.name ?? service;
    return { id, body: null, sort: "service", name, isFocus: contents.service === service, mark: null };
  }
  const body = record.bodiesById.get(bodyId) ?? null;
  const mark = contents.marks.get(bodyId) ?? null;
  const sort = `${body?.kind ?? ""}${body?.collective ? "~group" : ""}`;
  return { id, body, sort, name: body?.name ?? bodyId, isFocus: contents.focus.has(bodyId), mark };
}

/** All providers of a service are the service, unless they are what the question is about. */
function endId(record: NetworkRecord, { service, source }: Edge, id: string): string {
  const kind = record.bodiesById.get(id)?.kind ?? "";
  return isProvidersKind(kind) && service !== null && source !== id ? `${servicePrefix}${service}` : id;
}

function makeLink({ record, contents }: GraphInput, edge: Edge): Link {
  const to = endId(record, edge, edge.target);
  const isOfOneService = to.startsWith(servicePrefix);
  const parts = [
    edge.type,
    isFact(edge) ? "" : edge.status,
    isEventEdge(edge) ? "CERTAIN" : (edgeCertainty(record, edge, contents.on) ?? dayCertainty(edge, contents.on)),
    contents.marks.get(edge.id) ?? "",
    isOfOneService ? (edge.mode ?? "") : "",
  ];
  return { edge, from: edge.source, to, look: parts.join(" ") };
}

function joinLinks(
  input: GraphInput,
  links: readonly Link[],
  bundles: Bundles,
  isTight: boolean,
): readonly GraphLine[] {
  const joined = new Map<string, Link[]>();
  for (const link of links) {
    const [from, to] = [bundles.get(link.from) ?? link.from, bundles.get(link.to) ?? link.to];
    const mark = input.contents.marks.get(link.edge.id) ?? "";
    const isOneWay = isDirected(link.edge.type);
    // Links without a direction between the same two are one, whichever end the record names first.
    const ends = isOneWay || from <= to ? [from, to] : [to, from];
    const look = isTight ? `${isFact(link.edge)} ${mark}` : bundledLook(link, bundles);
    const key = [...ends, look].join("|");
    joined.set(key, [...(joined.get(key) ?? []), { ...link, from: ends[0] ?? from, to: ends[1] ?? to }]);
  }
  return [...joined.values()].flatMap((alike) => makeLine(input, alike));
}

/** In a bundle, what is certain and what is possible are one line. */
function bundledLook({ look }: Link, bundles: Bundles): string {
  return bundles.size === 0 ? look : look.replace(certaintyWord, " ");
}

function isDirected(type: string): boolean {
  return findEdgeType(type)?.directed ?? true;
}

function makeLine({ record, contents }: GraphInput, links: readonly Link[]): readonly GraphLine[] {
  const [first] = links;
  if (!first) {
    return [];
  }
  const edges = links.map(({ edge }) => edge);
  const types = new Set(edges.map(({ type }) => type));
  const mark = contents.marks.get(first.edge.id) ?? null;
  const isHandover = edges.every(isEventEdge);
  const isPossible = !isHandover && edges.every((edge) => edgeCertainty(record, edge, contents.on) !== "CERTAIN");
  const type = types.size === 1 ? first.edge.type : null;
  return [
    {
      id: first.edge.id,
      from: first.from,
      to: first.to,
      edges,
      type,
      label: lineLabel({ edges, type, mark, isPossible, isToService: first.to.startsWith(servicePrefix) }, record),
      isDirected: [...types].every(isDirected),
      isFact: edges.every(isFact),
      isPossible,
      isEvent: isHandover,
      mark,
    },
  ];
}

/** Where one line alone leads to a service, the end of the line says both: "commissions · GP services". */
function foldLabels(lines: readonly GraphLine[], atoms: BundleInput["atoms"]): readonly GraphLine[] {
  return lines.map((line) => (isFolded(line, lines, atoms) ? { ...line, label: "" } : line));
}

function isFolded({ to }: GraphLine, lines: readonly GraphLine[], atoms: BundleInput["atoms"]): boolean {
  const isService = to.startsWith(servicePrefix) && !atoms.get(to)?.isFocus;
  return isService && lines.filter((line) => line.to === to || line.from === to).length === 1;
}

function makeNodes(
  { contents }: GraphInput,
  atoms: BundleInput["atoms"],
  bundles: Bundles,
  lines: readonly GraphLine[],
): readonly GraphNode[] {
  const members = new Map<string, Atom[]>();
  for (const atom of atoms.values()) {
    const id = bundles.get(atom.id) ?? atom.id;
    members.set(id, [...(members.get(id) ?? []), atom]);
  }
  return [...members].flatMap(([id, own]) => {
    const [first] = own;
    if (!first) {
      return [];
    }
    const isService =
      first.body === null && id !== first.id ? own.every(({ sort }) => sort === "service") : first.sort === "service";
    const folded = lines.find((line) => line.to === id && isFolded(line, lines, atoms));
    return [
      {
        id,
        is: nodeSort(own, isService),
        members: own.map((atom) => atom.id.replace(servicePrefix, "")),
        kind: isService ? null : (first.body?.kind ?? null),
        label: own.length > 1 ? bundleLabel(own) : nodeLabel(first.name, folded?.label),
        isGroup: own.every(({ body }) => body?.collective),
        isFocus: own.some(({ isFocus }) => isFocus),
        isPossible: own.every(({ body }) => body !== null && dayCertainty(body, contents.on) === "POSSIBLE"),
        mark: first.mark,
      },
    ];
  });
}

function nodeSort(own: readonly Atom[], isService: boolean): GraphNode["is"] {
  if (own.length > 1) {
    return "bundle";
  }
  return isService ? "service" : "body";
}

/** The nodes that a line joins to each node, by the id of the node. */
export function graphNeighbours({ lines }: Pick<Graph, "lines">): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const { from, to } of lines) {
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  return near;
}
