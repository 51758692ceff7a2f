// The lens in filters: a condition on neighbours applies to the neighbours on the day.

import {
  type FragmentDefinitionNode,
  getNamedType,
  type ObjectFieldNode,
  type ObjectValueNode,
  type ValueNode,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { anyParts, type FilterParts, joinParts, noParts, partsToFilter } from "./filter-parts.ts";
import {
  type AsOf,
  connectionName,
  dayParts,
  type FieldMatch,
  isFiltered,
  matchField,
  type RelationshipFields,
} from "./relationship-fields.ts";
import { allFilters, listValue, objectField, objectNode, objectValue, valueItems } from "./syntax.ts";
import { inlineVariable, type TypedValue, typedFields, type VariableScope } from "./typed-values.ts";

/** What rewriting a filter needs besides the filter. */
export interface Lens extends VariableScope {
  readonly relationships: RelationshipFields;
  readonly asOf: AsOf;
  readonly fragments: readonly FragmentDefinitionNode[];
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
      default:
        throw new Error(`A connection's filter has the field ${name}, which the lens does not know.`);
    }
  });
  return joinParts(parts);
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
  return typedFields(at, lens).map(({ name: quantifier, at: inner }) => {
    if (quantifier === "aggregate") {
      throw aggregateError(field);
    }
    if (quantifier === "all") {
      throw new Error(`${field}(all) in a filter takes two conditions on a day: it must be written as some and none.`);
    }
    return objectValue({ [field]: objectValue({ [quantifier]: partsToFilter(joinParts([own(inner), cut])) }) });
  });
}

function aggregateError(field: string): KnownError {
  return new KnownError(
    "ARGUMENT_BAD",
    `${field}(aggregate) in a filter would count edges of every day, which @asOf does not allow: filter with some, none, single or all, or select ${field} { aggregate } and compare its counts.`,
  );
}
