// The lens in filters: a condition on neighbours applies to the neighbours on the day.

import {
  astFromValue,
  type FragmentDefinitionNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  Kind,
  type ObjectFieldNode,
  type ObjectValueNode,
  type ValueNode,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { anyParts, type FilterParts, joinParts, negateParts, noParts, partsToFilter } from "./filter-parts.ts";
import {
  type AsOf,
  connectionName,
  dayParts,
  type FieldMatch,
  isFiltered,
  matchField,
  type RelationshipFields,
} from "./relationship-fields.ts";
import { allFilters, isEmptyFilter, listValue, objectField, objectNode, objectValue, valueItems } from "./syntax.ts";

/** What rewriting a filter needs besides the filter. */
export interface Lens {
  readonly relationships: RelationshipFields;
  readonly asOf: AsOf;
  /** The values of the variables, as their types read them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: readonly FragmentDefinitionNode[];
}

/** A value of a query, with the type that is expected there. */
export interface TypedValue {
  readonly value: ValueNode | undefined;
  readonly type: GraphQLInputType;
}

/** Replaces a variable by its value, so that it can be rewritten. Null without a value. */
export function inlineVariable({ value, type }: TypedValue, { variables }: Pick<Lens, "variables">): ValueNode | null {
  const found = value?.kind === Kind.VARIABLE ? astFromValue(variables[value.name.value], type) : value;
  return found && found.kind !== Kind.NULL ? found : null;
}

/** A filter on things of a node type, with the lens in each filter on their neighbours, at any depth. */
export function rewriteNodeFilter(given: TypedValue, node: string, lens: Lens): ObjectValueNode {
  const kept: ObjectFieldNode[] = [];
  const conditions: ObjectValueNode[] = [];
  for (const { name, at } of typedFields(given, lens)) {
    const follows = matchField(lens.relationships, node, name);
    const logical = rewriteConnective(name, at, lens, (inner) => rewriteNodeFilter(inner, node, lens));
    if (follows && isFiltered(follows.relationship)) {
      conditions.push(...rewriteDayFilter(at, follows, lens));
    } else if (follows) {
      kept.push(objectField(name, rewriteInnerFilters(at, follows, lens)));
    } else {
      kept.push(objectField(name, logical ?? at.value));
    }
  }
  return allFilters([objectNode(kept), ...conditions]);
}

/** A filter on a connection: on its edges and on the things at their far ends. */
export function rewriteConnectionFilter(given: TypedValue, target: string, lens: Lens): FilterParts {
  const parts = typedFields(given, lens).map(({ name, at }): FilterParts => {
    const inner = (value: ValueNode): FilterParts =>
      rewriteConnectionFilter({ value, type: getNamedType(at.type) }, target, lens);
    switch (name) {
      case "node":
        return { ...noParts, node: [rewriteNodeFilter(at, target, lens)] };
      case "edge":
        return { ...noParts, edge: [objectNode(plainFields(at, lens))] };
      case "AND":
        return joinParts(valueItems(inlineVariable(at, lens)).map(inner));
      case "OR":
        return anyParts(valueItems(inlineVariable(at, lens)).map(inner));
      case "NOT":
        return negateParts(inner(at.value));
      default:
        throw new Error(`A connection's filter has the field ${name}, which the lens does not know.`);
    }
  });
  return joinParts(parts);
}

/** A filter on the hits of a search: on the things and on their scores. It has no AND. */
export function rewriteSearchFilter(
  given: TypedValue,
  target: string,
  lens: Lens,
  cut: ObjectValueNode | null,
): ObjectValueNode {
  const fields = typedFields(given, lens);
  const others = fields.filter(({ name }) => name !== "node").map(({ name, at }) => objectField(name, at.value));
  const own = fields.filter(({ name }) => name === "node").map(({ at }) => rewriteNodeFilter(at, target, lens));
  const node = allFilters([...own, cut]);
  return objectNode([...others, ...(isEmptyFilter(node) ? [] : [objectField("node", node)])]);
}

interface Field {
  readonly name: string;
  readonly at: TypedValue & { readonly value: ValueNode };
}

/** The fields of an object value with their types. Fields whose variable has no value are left out. */
function typedFields(given: TypedValue, lens: Lens): readonly Field[] {
  const object = inlineVariable(given, lens);
  const type = getNamedType(given.type);
  if (object?.kind !== Kind.OBJECT || !isInputObjectType(type)) {
    return [];
  }
  return object.fields.flatMap(({ name, value }) => {
    const field = inputFieldType(type, name.value);
    const absent = value.kind === Kind.VARIABLE && lens.variables[value.name.value] === undefined;
    return field && !absent ? [{ name: name.value, at: { value, type: field } }] : [];
  });
}

function inputFieldType(type: GraphQLInputObjectType, name: string): GraphQLInputType | undefined {
  return type.getFields()[name]?.type;
}

/** AND, OR and NOT with their operands rewritten; null for any other field. */
function rewriteConnective(
  name: string,
  at: TypedValue,
  lens: Lens,
  rewrite: (inner: TypedValue) => ValueNode,
): ValueNode | null {
  if (name === "NOT") {
    return rewrite(at);
  }
  if (name !== "AND" && name !== "OR") {
    return null;
  }
  const items = valueItems(inlineVariable(at, lens)).map((value) => rewrite({ value, type: getNamedType(at.type) }));
  return listValue(items);
}

function plainFields(given: TypedValue, lens: Lens): readonly ObjectFieldNode[] {
  return typedFields(given, lens).map(({ name, at }) => objectField(name, at.value));
}

/** A filter on a relationship that the lens does not restrict, with its inner filters rewritten. */
function rewriteInnerFilters(at: TypedValue, follows: FieldMatch, lens: Lens): ObjectValueNode {
  if (!follows.relationship.list) {
    return rewriteInnerFilter(at, follows, lens);
  }
  const fields = typedFields(at, lens).map(({ name, at: inner }) =>
    objectField(name, name === "aggregate" ? inner.value : rewriteInnerFilter(inner, follows, lens)),
  );
  return objectNode(fields);
}

function rewriteInnerFilter(at: TypedValue, { relationship, connection }: FieldMatch, lens: Lens): ObjectValueNode {
  return connection
    ? partsToFilter(rewriteConnectionFilter(at, relationship.target, lens))
    : rewriteNodeFilter(at, relationship.target, lens);
}

/** A filter on a relationship that the lens restricts, as filters joined by AND. Only the filter of a connection can test edges. */
function rewriteDayFilter(at: TypedValue, follows: FieldMatch, lens: Lens): readonly ObjectValueNode[] {
  const { relationship } = follows;
  const field = connectionName(follows.name);
  const cut = dayParts(relationship, lens.asOf);
  const own = (inner: TypedValue): FilterParts =>
    follows.connection
      ? rewriteConnectionFilter(inner, relationship.target, lens)
      : { ...noParts, node: [rewriteNodeFilter(inner, relationship.target, lens)] };
  if (!relationship.list) {
    return [objectValue({ [field]: partsToFilter(joinParts([own(at), cut])) })];
  }
  return typedFields(at, lens).flatMap(({ name: quantifier, at: inner }) => {
    if (quantifier === "aggregate") {
      throw aggregateError(field);
    }
    return quantifierFilters(quantifier, own(inner), cut).map((filter) => objectValue({ [field]: filter }));
  });
}

/** `all` needs at least one, as without the lens: one on the day that matches, and none on the day that does not. */
function quantifierFilters(quantifier: string, own: FilterParts, cut: FilterParts): readonly ObjectValueNode[] {
  const within = partsToFilter(joinParts([own, cut]));
  if (quantifier !== "all") {
    return [objectValue({ [quantifier]: within })];
  }
  const outside = partsToFilter(joinParts([negateParts(own), cut]));
  return [objectValue({ some: within }), objectValue({ none: outside })];
}

function aggregateError(field: string): KnownError {
  return new KnownError(
    "ARGUMENT_BAD",
    `${field}(aggregate) in a filter would count edges of every day, which @asOf does not allow: filter with some, none, single or all, or select ${field} { aggregate } and compare its counts.`,
  );
}
