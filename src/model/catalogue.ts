// The catalogue: which kinds of body and which types of edge there are, with their words and rules.

import { KnownError } from "../base/errors.ts";
import type { Dataset, Edge } from "./dataset.ts";
import { type EnumValue, emptyType, type ObjectType, type Sdl } from "./sdl.ts";
import { booleanArgument, edgeFactsType, listArgument, numberArgument, textArgument } from "./sdl-document.ts";

/** A kind of body. */
export interface BodyKindEntry {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  /** The days between which such bodies existed; null where there is no bound. */
  readonly since: string | null;
  readonly until: string | null;
  /** Whether each such body serves every place in England. */
  readonly everywhere: boolean;
  /** Whether such a body exists only while at least two of its members do. */
  readonly joint: boolean;
  /** Whether such a body exists only while the body does of which it is a part. */
  readonly part: boolean;
  /** Whether such bodies as a rule act for a whole region or the whole country. */
  readonly wide: boolean;
  /** Whether such a body stands for all the providers of a service. */
  readonly providers: boolean;
  /** The number of the look in which a picture draws it. */
  readonly look: number | null;
  /** The words by which a name says that it is of the kind. */
  readonly words: readonly string[];
}

/** A type of edge. */
export interface EdgeTypeEntry {
  readonly name: string;
  readonly label: string;
  /** How it reads from its other end; the same as `label` where it has no direction. */
  readonly inverse: string;
  readonly description: string;
  /** Kinds of body, `Body` for any kind, or another node type. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The node types of the two ends: `Body` where the ends name kinds. */
  readonly fromType: string;
  readonly toType: string;
  readonly directed: boolean;
  /** Whether it says how bodies are arranged, and not who decides, buys or pays. */
  readonly structural: boolean;
  /** Whether it happens on one day, between ends that need not live on the same day. */
  readonly event: boolean;
  /** Whether such an edge with a legal basis is a duty, which is certain as long as its law is known to be in force. */
  readonly duty: boolean;
  /** Whether it can be decided before the body at its far end exists. */
  readonly ahead: boolean;
  /** The columns that tell two edges between the same ends with the same start apart. */
  readonly key: readonly string[];
  /** The number of the look in which a picture draws it; null where it is not drawn. */
  readonly look: number | null;
  /** The property and the class that say the same in a public vocabulary, as in `org:memberOf`; null where none does. */
  readonly rdf: string | null;
  readonly rdfClass: string | null;
  readonly shape: ObjectType;
  /** What only edges of this type carry, in the order of the SDL. */
  readonly ownFacts: readonly OwnFact[];
}

/** A fact that the edges of one type carry and not those of every type. */
export interface OwnFact {
  readonly name: string;
  readonly description: string;
}

/** What may become of an edge. */
export interface StatusEntry {
  readonly name: string;
  readonly description: string;
  /** Whether an edge with it is a fact about how things are or were. */
  readonly fact: boolean;
  /** Whether an edge with it was only proposed. */
  readonly proposed: boolean;
  /** The number of the look in which a picture draws it. */
  readonly look: number | null;
}

export interface Catalogue {
  readonly kinds: ReadonlyMap<string, BodyKindEntry>;
  readonly edgeTypes: ReadonlyMap<string, EdgeTypeEntry>;
  readonly statuses: ReadonlyMap<string, StatusEntry>;
  /** What a body carries. */
  readonly bodyShape: ObjectType;
}

/** The model of the data: the SDL and the catalogue that follows from it. */
export interface DataModel {
  readonly sdl: Sdl;
  readonly catalogue: Catalogue;
}

/** A dataset with the model that it follows. */
export interface DatasetWithModel extends DataModel {
  readonly dataset: Dataset;
}

/** Derives the catalogue. Refuses with `SCHEMA_INVALID` and every fault at once. */
export function readCatalogue(sdl: Sdl): Catalogue {
  const kinds = new Map((sdl.enums.get("BodyKind") ?? []).map((value) => [value.name, readKind(value)]));
  const faults: string[] = [];
  const edgeTypes = new Map(
    (sdl.enums.get("EdgeType") ?? []).map((value) => [value.name, readEdgeType(value, sdl, faults)]),
  );
  const statuses = new Map((sdl.enums.get("Status") ?? []).map((value) => [value.name, readStatus(value)]));
  for (const entries of [kinds, edgeTypes, statuses]) {
    faults.push(...lookFaults([...entries.values()]));
  }
  for (const type of edgeTypes.values()) {
    faults.push(...endFaults(type, sdl, kinds), ...fieldFaults(type, sdl));
  }
  if (faults.length > 0) {
    throw new KnownError("SCHEMA_INVALID", faults.join("\n"));
  }
  return { kinds, edgeTypes, statuses, bodyShape: sdl.nodeTypes.get("Body") ?? emptyType("Body") };
}

function readKind({ name, description, directive }: EnumValue): BodyKindEntry {
  const kind = directive("kind");
  const label = textArgument(kind, "label") ?? name;
  return {
    name,
    label,
    plural: textArgument(kind, "plural") ?? label,
    description,
    since: textArgument(kind, "since"),
    until: textArgument(kind, "until"),
    everywhere: booleanArgument(kind, "everywhere", false),
    joint: booleanArgument(kind, "joint", false),
    part: booleanArgument(kind, "part", false),
    wide: booleanArgument(kind, "wide", false),
    providers: booleanArgument(kind, "providers", false),
    look: numberArgument(kind, "look"),
    words: listArgument(kind, "words"),
  };
}

function readStatus({ name, description, directive }: EnumValue): StatusEntry {
  const status = directive("status");
  return {
    name,
    description,
    fact: booleanArgument(status, "fact", false),
    proposed: booleanArgument(status, "proposed", false),
    look: numberArgument(status, "look"),
  };
}

function readEdgeType({ name, description, directive }: EnumValue, sdl: Sdl, faults: string[]): EdgeTypeEntry {
  const edge = directive("edge");
  const properties = sdl.edgeFields.find((field) => field.type === name)?.properties;
  const shape = sdl.edgeProperties.get(properties ?? "");
  if (!edge || !shape) {
    faults.push(
      `schema/catalogue.graphql: ${name} needs ${edge ? "a field that runs along it" : "an @edge directive"}.`,
    );
  }
  const label = textArgument(edge, "label") ?? name;
  const [from, to] = [listArgument(edge, "from"), listArgument(edge, "to")];
  return {
    name,
    label,
    inverse: textArgument(edge, "inverse") ?? label,
    description,
    from,
    to,
    fromType: endType(from, sdl),
    toType: endType(to, sdl),
    directed: booleanArgument(edge, "directed", true),
    structural: booleanArgument(edge, "structural", false),
    event: booleanArgument(edge, "event", false),
    duty: booleanArgument(edge, "duty", false),
    ahead: booleanArgument(edge, "ahead", false),
    key: listArgument(edge, "key"),
    look: numberArgument(edge, "look"),
    rdf: textArgument(edge, "rdf"),
    rdfClass: textArgument(edge, "rdfClass"),
    shape: shape ?? emptyType(name),
    ownFacts: shape ? readOwnFacts(shape, sdl) : [],
  };
}

/** The facts that are stored on an edge besides those of every edge. */
function readOwnFacts({ fields, stored }: ObjectType, sdl: Sdl): readonly OwnFact[] {
  const common = sdl.edgeProperties.get(edgeFactsType)?.stored;
  const own = fields.filter(({ name }) => stored.has(name) && !common?.has(name));
  return own.map(({ name, description }) => ({ name, description }));
}

function endType(ends: readonly string[], sdl: Sdl): string {
  return ends.find((end) => sdl.nodeTypes.has(end)) ?? "Body";
}

function endFaults(type: EdgeTypeEntry, sdl: Sdl, kinds: ReadonlyMap<string, BodyKindEntry>): readonly string[] {
  const ends = [...type.from, ...type.to].filter((end) => !kinds.has(end) && !sdl.nodeTypes.has(end));
  const keys = type.key.filter((key) => !type.shape.columns.some((column) => column.name === key));
  return [
    ...ends.map((end) => `schema/catalogue.graphql: ${type.name} names ${end}, which is no kind of body and no type.`),
    ...keys.map((key) => `schema/catalogue.graphql: ${type.name} has the key ${key}, which ${type.shape.name} lacks.`),
  ];
}

/** Entries of one list that have the same look. */
function lookFaults(entries: readonly { readonly name: string; readonly look: number | null }[]): readonly string[] {
  const free = Math.max(0, ...entries.map(({ look }) => look ?? 0)) + 1;
  return entries.flatMap(({ name, look }, at) => {
    const first = entries.slice(0, at).find((other) => look !== null && other.look === look);
    return first
      ? [`schema/catalogue.graphql: ${name} has look ${look}, which ${first.name} has: the next free one is ${free}.`]
      : [];
  });
}

/** The statuses of edges that are facts about how things are or were. */
export function factStatuses({ statuses }: Pick<Catalogue, "statuses">): readonly string[] {
  return [...statuses.values()].filter(({ fact }) => fact).map(({ name }) => name);
}

/** Whether it says how things are or were; any other edge was only proposed, or its end is not dated. */
export function isFact({ facts }: Pick<Edge, "facts">, { statuses }: Pick<Catalogue, "statuses">): boolean {
  return typeof facts.status === "string" && statuses.get(facts.status)?.fact === true;
}

/** Whether it was only proposed. */
export function isProposed({ facts }: Pick<Edge, "facts">, { statuses }: Pick<Catalogue, "statuses">): boolean {
  return typeof facts.status === "string" && statuses.get(facts.status)?.proposed === true;
}

/** A directed type has a field for each end, a symmetric one a single field. */
function fieldFaults(type: EdgeTypeEntry, sdl: Sdl): readonly string[] {
  const wanted = type.directed ? (["OUT", "IN"] as const) : (["OUT"] as const);
  const missing = wanted.filter(
    (direction) => !sdl.edgeFields.some((field) => field.type === type.name && field.direction === direction),
  );
  return missing.map((direction) => `schema: no type has an ${direction} field for ${type.name}.`);
}

/** The name of a kind or type as files and ids spell it: `POOLS_WITH` is `pools-with`. */
export function kebabCase(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}
