// The fields that follow relationships, and the conditions that the lens puts on a relationship and on its far end.

import type { ObjectValueNode, ValueNode } from "graphql";
import type { Catalogue } from "../model/catalogue.ts";
import type { ObjectType, Sdl } from "../model/sdl.ts";
import type { FilterParts } from "./filter-parts.ts";
import { objectValue } from "./syntax.ts";

/** A field of a node type that leads to other things. */
export interface RelationshipField {
  readonly target: string;
  readonly list: boolean;
  /** Whether it runs along edges that last or that happen on a day; null for a relationship without facts. */
  readonly edges: "lasting" | "event" | null;
  /** Whether its far end must exist on the day. That of an event need not: its two ends rarely exist on the same day. */
  readonly dated: boolean;
}

export interface RelationshipFields {
  /** The relationship behind a field, for each node type. */
  readonly byType: ReadonlyMap<string, ReadonlyMap<string, RelationshipField>>;
  /** The node types that have a period. */
  readonly dated: ReadonlySet<string>;
  /** Node types and edge property types: those whose fields are either relationships or made with Cypher. */
  readonly generated: ReadonlySet<string>;
}

/** The day of a question, and the statuses that an edge may have. */
export interface AsOf {
  readonly day: string;
  /** The day and the statuses as written in the request. */
  readonly date: ValueNode;
  readonly statuses: ValueNode;
}

/** A relationship that a field or a filter follows, and whether as its connection. */
export interface FieldMatch {
  readonly relationship: RelationshipField;
  /** The name of the relationship's plain field. */
  readonly name: string;
  readonly connection: boolean;
}

const suffix = "Connection";

export function readRelationshipFields(sdl: Sdl, catalogue: Catalogue): RelationshipFields {
  const nodes = [...sdl.nodeTypes.values()];
  const dated = new Set(nodes.filter(hasPeriod).map(({ name }) => name));
  return {
    byType: new Map(nodes.map((type) => [type.name, typeRelationships(type, catalogue, dated)])),
    dated,
    generated: new Set([...sdl.nodeTypes.keys(), ...sdl.edgeProperties.keys()]),
  };
}

function hasPeriod({ stored }: ObjectType): boolean {
  return stored.has("possibleFrom") && stored.has("possibleTo");
}

function typeRelationships(
  { fields }: ObjectType,
  catalogue: Catalogue,
  dated: ReadonlySet<string>,
): ReadonlyMap<string, RelationshipField> {
  const found = fields.flatMap(({ name, type: target, list, relationship }): [string, RelationshipField][] => {
    if (!relationship) {
      return [];
    }
    const event = catalogue.edgeTypes.get(relationship.type)?.event ?? false;
    const lasting = event ? "event" : "lasting";
    const edges = relationship.properties === null ? null : lasting;
    return [[name, { target, list, edges, dated: dated.has(target) && edges !== "event" }]];
  });
  return new Map(found);
}

/** The relationship that a field of a node type, or a filter of the same name, follows; null if it follows none. */
export function matchField(relationships: RelationshipFields, type: string, field: string): FieldMatch | null {
  const own = relationships.byType.get(type);
  const relationship = own?.get(field);
  if (relationship) {
    return { relationship, name: field, connection: false };
  }
  const name = field.endsWith(suffix) ? field.slice(0, -suffix.length) : "";
  const behind = own?.get(name);
  return behind ? { relationship: behind, name, connection: true } : null;
}

export function connectionName(name: string): string {
  return `${name}${suffix}`;
}

/** Whether the lens puts a condition on the relationship itself. */
export function isFiltered(relationship: RelationshipField): boolean {
  return relationship.edges !== null || relationship.dated;
}

/** The lens's condition on the relationship, as a part of a filter on its connection. */
export function dayParts(relationship: RelationshipField, asOf: AsOf): FilterParts {
  return {
    node: relationship.dated ? [existsFilter(asOf)] : [],
    edge: relationship.edges === null ? [] : [edgeDayFilter(relationship.edges, asOf)],
    both: [],
  };
}

/** The condition that a period includes the day. */
export function existsFilter({ date }: AsOf): ObjectValueNode {
  return objectValue({ possibleFrom: objectValue({ lte: date }), possibleTo: objectValue({ gte: date }) });
}

function edgeDayFilter(edges: "lasting" | "event", asOf: AsOf): ObjectValueNode {
  const status = objectValue({ status: objectValue({ in: asOf.statuses }) });
  return edges === "event" ? status : { ...status, fields: [...status.fields, ...existsFilter(asOf).fields] };
}
