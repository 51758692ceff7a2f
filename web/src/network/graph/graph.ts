// The picture as a graph: its nodes and its lines, with like ones bundled and counted where there are many. A pure function.
//
// The providers of a service, taken together, are the end of a line with the name of the service, and no body.

import { enumLabel, findEdgeType, isProvidersKind, kindLabel, kindPlural } from "../../catalogue/labels.ts";
import { isFact, isProposed, statusLabel } from "../../catalogue/statuses.ts";
import { dayCertainty } from "../../dates/certainty.ts";
import { isEvent } from "../record/body-edges.ts";
import { type Body, type Edge, edgeCertainty, type NetworkRecord } from "../record/record.ts";
import type { Mark } from "../view/marks.ts";
import { markCharacters } from "../view/marks.ts";
import type { ViewContents } from "../view/view-contents.ts";

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
  const level = (counts[0] ?? 0) <= tidyLines ? 0 : (counts[1] ?? 0) <= mostLines ? 1 : 2;
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

interface GraphInput {
  readonly record: NetworkRecord;
  readonly contents: ViewContents;
}

/** What would be a node of its own. */
interface Atom {
  readonly id: string;
  readonly body: Body | null;
  readonly sort: string;
  readonly name: string;
  readonly isFocus: boolean;
  readonly mark: Mark | null;
}

/** An edge between two atoms. */
interface Link {
  readonly edge: Edge;
  readonly from: string;
  readonly to: string;
  /** What has to be the same for two links to be drawn as one. */
  readonly look: string;
}

/** The id of the bundle in which an atom is, by the id of the atom. */
type Bundles = ReadonlyMap<string, string>;

interface BundleInput {
  readonly atoms: ReadonlyMap<string, Atom>;
  readonly links: readonly Link[];
  readonly opened: readonly string[];
}

const servicePrefix = "service~";

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
    isEvent(edge) ? "CERTAIN" : (edgeCertainty(record, edge, contents.on) ?? dayCertainty(edge, contents.on)),
    contents.marks.get(edge.id) ?? "",
    isOfOneService ? (edge.mode ?? "") : "",
  ];
  return { edge, from: edge.source, to, look: parts.join(" ") };
}

function noBundles(): Bundles {
  return new Map();
}

/** Those of one kind that have the same links to the same others. */
function bundleLike({ atoms, links, opened }: BundleInput, before: Bundles = new Map()): Bundles {
  const place = (id: string) => before.get(id) ?? id;
  const signs = new Map<string, string[]>();
  for (const { from, to, look } of links) {
    const type = look.replace(/ (CERTAIN|POSSIBLE) /, " ");
    signs.set(from, [...(signs.get(from) ?? []), `> ${place(to)} ${type}`]);
    signs.set(to, [...(signs.get(to) ?? []), `< ${place(from)} ${type}`]);
  }
  const alike = new Map<string, string[]>();
  for (const { id, sort, mark, isFocus } of atoms.values()) {
    const own = signs.get(id);
    if (!isFocus && own && !before.has(id)) {
      const key = [sort, mark, ...new Set(own.toSorted())].join("|");
      alike.set(key, [...(alike.get(key) ?? []), id]);
    }
  }
  const bundles = new Map(before);
  for (const ids of alike.values()) {
    const [first = ""] = ids.toSorted();
    const id = `like~${first.replace(servicePrefix, "")}`;
    if (ids.length > 1 && !opened.includes(id)) {
      for (const each of ids) {
        bundles.set(each, id);
      }
    }
  }
  return bundles;
}

/** All of one kind; of a kind that is opened, those that have the same links. */
function bundleKinds({ atoms, links, opened }: BundleInput): Bundles {
  const byKind = new Map<string, string[]>();
  for (const { id, sort, mark, isFocus } of atoms.values()) {
    if (!isFocus) {
      const key = `kind~${sort}${mark === null ? "" : `~${mark}`}`;
      byKind.set(key, [...(byKind.get(key) ?? []), id]);
    }
  }
  const bundles = new Map<string, string>();
  for (const [key, ids] of byKind) {
    if (ids.length > 1 && !opened.includes(key)) {
      for (const id of ids) {
        bundles.set(id, key);
      }
    }
  }
  return opened.length === 0 ? bundles : bundleLike({ atoms, links, opened }, bundles);
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
    const look = isTight
      ? `${isFact(link.edge)} ${mark}`
      : bundles.size === 0
        ? link.look
        : link.look.replace(/ (CERTAIN|POSSIBLE) /, " ");
    const key = [...ends, look].join("|");
    joined.set(key, [...(joined.get(key) ?? []), { ...link, from: ends[0] ?? from, to: ends[1] ?? to }]);
  }
  return [...joined.values()].flatMap((alike) => makeLine(input, alike));
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
  const isHandover = edges.every(isEvent);
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

interface LineWords extends Pick<GraphLine, "edges" | "type" | "mark" | "isPossible"> {
  readonly isToService: boolean;
}

/** "commissions · joint", "possible: pools funds with", "3 types of link · 14". */
function lineLabel({ edges, type, mark, isPossible, isToService }: LineWords, record: NetworkRecord): string {
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
        is: own.length > 1 ? ("bundle" as const) : isService ? ("service" as const) : ("body" as const),
        members: own.map((atom) => atom.id.replace(servicePrefix, "")),
        kind: isService ? null : (first.body?.kind ?? null),
        label: own.length > 1 ? bundleLabel(own) : folded ? joinWords(folded.label, first.name) : first.name,
        isGroup: own.every(({ body }) => body?.collective),
        isFocus: own.some(({ isFocus }) => isFocus),
        isPossible: own.every(({ body }) => body !== null && dayCertainty(body, contents.on) === "POSSIBLE"),
        mark: first.mark,
      },
    ];
  });
}

/** "commissions · joint" with "GP services": "commissions · GP services · joint". */
function joinWords(words: string, service: string): string {
  const [verb = "", ...rest] = words.split(" · ");
  return [verb, service, ...rest].join(" · ");
}

function bundleLabel(own: readonly Atom[]): string {
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

/** The nodes that a line joins to each node, by the id of the node. */
export function graphNeighbours({ lines }: Pick<Graph, "lines">): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const { from, to } of lines) {
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  return near;
}

export function isProposedLine({ edges }: Pick<GraphLine, "edges">): boolean {
  return edges.every(isProposed);
}
