// The fields that follow relationships, and the conditions that the lens puts on a relationship and on its far end.

import type { ObjectValueNode, ValueNode } from "graphql";
import { farPast } from "../base/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Certainty } from "../model/certainty.ts";
import type { ObjectType, Sdl } from "../model/sdl.ts";
import type { FilterParts } from "./filter-parts.ts";
import { dateValue, enumValue, listValue, nullValue, objectNode, objectValue } from "./syntax.ts";

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

/** The day of a question, and which edges and bodies it shows. */
export interface AsOf {
  readonly day: string;
  /** The day, the statuses and the certainty as written in the request. */
  readonly date: ValueNode;
  readonly statuses: ValueNode;
  readonly certainty: ValueNode;
  /** How sure an edge has to be on the day. */
  readonly certainties: readonly Certainty[];
  /** Whether bodies are shown that were only ever proposed. */
  readonly proposed: boolean;
  /** The value of the field `asOf`. It is the same for two requests only if they show the same. */
  readonly label: string;
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

/** The condition that a body can have existed on the day, and was not only ever proposed. */
export function existsFilter(asOf: AsOf): ObjectValueNode {
  const real = objectValue({ existence: objectValue({ in: listValue(realValues.map(enumValue)) }) });
  return joinFields(possibleFilter(asOf), ...(asOf.proposed ? [] : [real]));
}

/** The values of `Existence` of what exists or existed. */
const realValues = ["REAL", "GROUP"];

function possibleFilter({ date }: AsOf): ObjectValueNode {
  return objectValue({ possibleFrom: objectValue({ lte: date }), possibleTo: objectValue({ gte: date }) });
}

/** An event has a day of its own; without a day it is not shown. */
function edgeDayFilter(edges: "lasting" | "event", asOf: AsOf): ObjectValueNode {
  const status = objectValue({ status: objectValue({ in: asOf.statuses }) });
  return edges === "event"
    ? joinFields(status, objectValue({ validFrom: objectValue({ gte: dateValue(farPast) }) }))
    : joinFields(status, possibleFilter(asOf), ...certaintyFilters(asOf));
}

function certaintyFilters({ date, certainties }: AsOf): readonly ObjectValueNode[] {
  const certain = objectValue({ certainFrom: objectValue({ lte: date }), certainTo: objectValue({ gte: date }) });
  const [only, other] = certainties;
  if (only === undefined || other !== undefined) {
    return [];
  }
  const unseen = objectValue({ certainFrom: objectValue({ eq: nullValue }) });
  const later = objectValue({ certainFrom: objectValue({ gt: date }) });
  const earlier = objectValue({ certainTo: objectValue({ lt: date }) });
  return only === "CERTAIN" ? [certain] : [objectValue({ OR: listValue([unseen, later, earlier]) })];
}

function joinFields(...filters: readonly ObjectValueNode[]): ObjectValueNode {
  return objectNode(filters.flatMap(({ fields }) => fields));
}
