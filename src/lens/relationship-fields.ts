// What the lens knows of the record: which fields run along which ties, and what it asks of a tie and of its far end.

import { Kind, type ObjectTypeDefinitionNode, type ObjectValueNode, type TypeNode, type ValueNode } from "graphql";
import type { Catalogue } from "../model/catalogue.ts";
import { directive, type Sdl, textArgument } from "../model/sdl.ts";
import type { Parts } from "./filter-parts.ts";
import { objectOf } from "./syntax.ts";

/** A field of a node type that leads to other things. */
export interface Tie {
  readonly target: string;
  readonly list: boolean;
  /** Whether it runs along edges that last or that happen on a day; null for a tie without facts. */
  readonly edges: "lasting" | "event" | null;
  /** Whether its far end is cut by the day. That of an event is not: both ends seldom live on one day. */
  readonly dated: boolean;
}

export interface Ties {
  /** The tie behind a field, for each node type. */
  readonly byType: ReadonlyMap<string, ReadonlyMap<string, Tie>>;
  /** The node types that exist from one day to another. */
  readonly dated: ReadonlySet<string>;
  /** Node types and what edges carry: the types whose fields are either ties or made with Cypher. */
  readonly generated: ReadonlySet<string>;
}

/** A day to look at, and the statuses that an edge may have. */
export interface Sight {
  readonly day: string;
  /** The day and the statuses as the asker wrote them. */
  readonly date: ValueNode;
  readonly statuses: ValueNode;
}

/** A tie that a field or a filter follows, and whether as its connection. */
export interface Followed {
  readonly tie: Tie;
  /** The name of the tie's plain field. */
  readonly name: string;
  readonly connection: boolean;
}

const suffix = "Connection";

export function readTies(sdl: Sdl, catalogue: Catalogue): Ties {
  const dated = new Set([...sdl.nodeTypes.values()].filter(hasPeriod).map(({ name }) => name));
  const nodes = sdl.document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && sdl.nodeTypes.has(definition.name.value),
  );
  return {
    byType: new Map(nodes.map((type) => [type.name.value, tiesOf(type, catalogue, dated)])),
    dated,
    generated: new Set([...sdl.nodeTypes.keys(), ...sdl.edgeProperties.keys()]),
  };
}

function hasPeriod({ stored }: { readonly stored: ReadonlyMap<string, unknown> }): boolean {
  return stored.has("effectiveFrom") && stored.has("effectiveTo");
}

function tiesOf(
  type: ObjectTypeDefinitionNode,
  catalogue: Catalogue,
  dated: ReadonlySet<string>,
): ReadonlyMap<string, Tie> {
  const found = (type.fields ?? []).flatMap((field): [string, Tie][] => {
    const relationship = directive(field, "relationship");
    if (!relationship) {
      return [];
    }
    const target = namedType(field.type);
    const event = catalogue.edgeTypes.get(textArgument(relationship, "type") ?? "")?.event ?? false;
    const lasting = event ? "event" : "lasting";
    const edges = textArgument(relationship, "properties") === null ? null : lasting;
    return [
      [field.name.value, { target, list: isList(field.type), edges, dated: dated.has(target) && edges !== "event" }],
    ];
  });
  return new Map(found);
}

/** What a field, or a filter of the same name, of a node type follows; null where it is no tie. */
export function followed(ties: Ties, type: string, field: string): Followed | null {
  const own = ties.byType.get(type);
  const tie = own?.get(field);
  if (tie) {
    return { tie, name: field, connection: false };
  }
  const name = field.endsWith(suffix) ? field.slice(0, -suffix.length) : "";
  const behind = own?.get(name);
  return behind ? { tie: behind, name, connection: true } : null;
}

export function connectionField(name: string): string {
  return `${name}${suffix}`;
}

/** Whether the lens has anything to ask of the tie itself. */
export function isCut(tie: Tie): boolean {
  return tie.edges !== null || tie.dated;
}

/** What the lens asks of the tie, as a part of a filter on its connection. */
export function cutOf(tie: Tie, sight: Sight): Parts {
  return {
    node: tie.dated ? [existing(sight)] : [],
    edge: tie.edges === null ? [] : [edgeCut(tie.edges, sight)],
    both: [],
  };
}

/** What exists, or holds, on the day. */
export function existing({ date }: Sight): ObjectValueNode {
  return objectOf({ effectiveFrom: objectOf({ lte: date }), effectiveTo: objectOf({ gte: date }) });
}

function edgeCut(edges: "lasting" | "event", sight: Sight): ObjectValueNode {
  const status = objectOf({ status: objectOf({ in: sight.statuses }) });
  return edges === "event" ? status : { ...status, fields: [...status.fields, ...existing(sight).fields] };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
