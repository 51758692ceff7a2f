// The lens in filters: what a filter asks of a neighbour is asked of the neighbours on the day.

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
import { anyOfParts, filterOf, noParts, notParts, type Parts, partsTogether } from "./filter-parts.ts";
import { entry, every, isEmpty, itemsOf, listOf, objectOf, objectWith } from "./syntax.ts";
import { connectionField, cutOf, type Followed, followed, isCut, type Sight, type Ties } from "./relationship-fields.ts";

/** What rewriting a filter needs besides the filter. */
export interface Lens {
  readonly ties: Ties;
  readonly sight: Sight;
  /** The values of the variables, as their types read them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: readonly FragmentDefinitionNode[];
}

/** A value as it stands in a query, where a value of that type may stand. */
export interface Given {
  readonly value: ValueNode | undefined;
  readonly type: GraphQLInputType;
}

/** A variable is replaced by its value, so that it can be rewritten. Null where there is none. */
export function inlined({ value, type }: Given, { variables }: Lens): ValueNode | null {
  const found = value?.kind === Kind.VARIABLE ? astFromValue(variables[value.name.value], type) : value;
  return found && found.kind !== Kind.NULL ? found : null;
}

/** A filter on things of a node type, with the lens in each filter on their neighbours, at any depth. */
export function nodeWhere(given: Given, node: string, lens: Lens): ObjectValueNode {
  const kept: ObjectFieldNode[] = [];
  const conditions: ObjectValueNode[] = [];
  for (const { name, at } of fieldsOf(given, lens)) {
    const follows = followed(lens.ties, node, name);
    const logical = connective(name, at, lens, (inner) => nodeWhere(inner, node, lens));
    if (follows && isCut(follows.tie)) {
      conditions.push(...cutFilter(at, follows, lens));
    } else if (follows) {
      kept.push(entry(name, innerFilters(at, follows, lens)));
    } else {
      kept.push(entry(name, logical ?? at.value));
    }
  }
  return every([objectWith(kept), ...conditions]);
}

/** A filter on what a connection holds: its edges and the things at their far ends. */
export function connectionParts(given: Given, target: string, lens: Lens): Parts {
  const parts = fieldsOf(given, lens).map(({ name, at }): Parts => {
    const inner = (value: ValueNode): Parts => connectionParts({ value, type: getNamedType(at.type) }, target, lens);
    switch (name) {
      case "node":
        return { ...noParts, node: [nodeWhere(at, target, lens)] };
      case "edge":
        return { ...noParts, edge: [objectWith(objectFields(at, lens))] };
      case "AND":
        return partsTogether(itemsOf(inlined(at, lens)).map(inner));
      case "OR":
        return anyOfParts(itemsOf(inlined(at, lens)).map(inner));
      case "NOT":
        return notParts(inner(at.value));
      default:
        throw new Error(`A connection's filter has the field ${name}, which the lens does not know.`);
    }
  });
  return partsTogether(parts);
}

/** A filter on what a search finds: on the things, and on how well they fit. It has no AND of its own. */
export function searchWhere(given: Given, target: string, lens: Lens, cut: ObjectValueNode | null): ObjectValueNode {
  const fields = fieldsOf(given, lens);
  const others = fields.filter(({ name }) => name !== "node").map(({ name, at }) => entry(name, at.value));
  const own = fields.filter(({ name }) => name === "node").map(({ at }) => nodeWhere(at, target, lens));
  const node = every([...own, cut]);
  return objectWith([...others, ...(isEmpty(node) ? [] : [entry("node", node)])]);
}

interface Field {
  readonly name: string;
  readonly at: Given & { readonly value: ValueNode };
}

/** The fields of an object with the types that they have; those whose variable has no value are left out. */
function fieldsOf(given: Given, lens: Lens): readonly Field[] {
  const object = inlined(given, lens);
  const type = getNamedType(given.type);
  if (object?.kind !== Kind.OBJECT || !isInputObjectType(type)) {
    return [];
  }
  return object.fields.flatMap(({ name, value }) => {
    const field = fieldType(type, name.value);
    const absent = value.kind === Kind.VARIABLE && lens.variables[value.name.value] === undefined;
    return field && !absent ? [{ name: name.value, at: { value, type: field } }] : [];
  });
}

function fieldType(type: GraphQLInputObjectType, name: string): GraphQLInputType | undefined {
  return type.getFields()[name]?.type;
}

/** AND, OR and NOT with what stands in them rewritten; null for any other field. */
function connective(name: string, at: Given, lens: Lens, rewrite: (inner: Given) => ValueNode): ValueNode | null {
  if (name === "NOT") {
    return rewrite(at);
  }
  if (name !== "AND" && name !== "OR") {
    return null;
  }
  const items = itemsOf(inlined(at, lens)).map((value) => rewrite({ value, type: getNamedType(at.type) }));
  return listOf(items);
}

function objectFields(given: Given, lens: Lens): readonly ObjectFieldNode[] {
  return fieldsOf(given, lens).map(({ name, at }) => entry(name, at.value));
}

/** A filter on a tie that the lens leaves as it is, rewritten within. */
function innerFilters(at: Given, follows: Followed, lens: Lens): ObjectValueNode {
  if (!follows.tie.list) {
    return innerFilter(at, follows, lens);
  }
  const fields = fieldsOf(at, lens).map(({ name, at: inner }) =>
    entry(name, name === "aggregate" ? inner.value : innerFilter(inner, follows, lens)),
  );
  return objectWith(fields);
}

function innerFilter(at: Given, { tie, connection }: Followed, lens: Lens): ObjectValueNode {
  return connection ? filterOf(connectionParts(at, tie.target, lens)) : nodeWhere(at, tie.target, lens);
}

/** A filter on a tie that the lens cuts, as filters that hold together. Only a connection's filter can speak of edges. */
function cutFilter(at: Given, follows: Followed, lens: Lens): readonly ObjectValueNode[] {
  const { tie } = follows;
  const field = connectionField(follows.name);
  const cut = cutOf(tie, lens.sight);
  const own = (inner: Given): Parts =>
    follows.connection
      ? connectionParts(inner, tie.target, lens)
      : { ...noParts, node: [nodeWhere(inner, tie.target, lens)] };
  if (!tie.list) {
    return [objectOf({ [field]: filterOf(partsTogether([own(at), cut])) })];
  }
  return fieldsOf(at, lens).flatMap(({ name: quantifier, at: inner }) => {
    if (quantifier === "aggregate") {
      throw aggregateError(field);
    }
    return quantified(quantifier, own(inner), cut).map((filter) => objectOf({ [field]: filter }));
  });
}

/** `all` asks, as it does without the lens, for one at least: one on the day that fits, and none on the day that doesn't. */
function quantified(quantifier: string, own: Parts, cut: Parts): readonly ObjectValueNode[] {
  const within = filterOf(partsTogether([own, cut]));
  if (quantifier !== "all") {
    return [objectOf({ [quantifier]: within })];
  }
  const outside = filterOf(partsTogether([notParts(own), cut]));
  return [objectOf({ some: within }), objectOf({ none: outside })];
}

function aggregateError(field: string): KnownError {
  return new KnownError(
    "ARGUMENT_BAD",
    `${field}(aggregate) in a filter would count edges of every day, which @asOf does not allow: filter with some, none, single or all, or select ${field} { aggregate } and compare its counts.`,
  );
}
