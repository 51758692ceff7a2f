// The lens in filters: what a filter asks of a neighbour is asked of the neighbours on the day.

import {
  astFromValue,
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
import { entry, every, isEmpty, itemsOf, listOf, nothing, objectOf, objectWith } from "./lens-syntax.ts";
import {
  connectionCut,
  connectionField,
  endCut,
  type Followed,
  followed,
  isCut,
  type Sight,
  type Ties,
} from "./lens-ties.ts";

/** What rewriting a filter needs besides the filter. */
export interface Lens {
  readonly ties: Ties;
  readonly sight: Sight;
  /** The values of the variables, as their types read them. */
  readonly variables: Readonly<Record<string, unknown>>;
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
      conditions.push(...cutFilter(name, at, follows, lens));
    } else if (follows) {
      kept.push(entry(name, innerFilters(at, follows, lens)));
    } else {
      kept.push(entry(name, logical ?? at.value));
    }
  }
  return every([objectWith(kept), ...conditions]);
}

/** A filter on what a connection holds: its edges and the things at their far ends. */
export function connectionWhere(given: Given, target: string, lens: Lens): ObjectValueNode {
  const fields = fieldsOf(given, lens).flatMap(({ name, at }) => {
    if (name === "node") {
      return nodePart(nodeWhere(at, target, lens)).fields;
    }
    const logical = connective(name, at, lens, (inner) => connectionWhere(inner, target, lens));
    return [entry(name, logical ?? at.value)];
  });
  return objectWith(fields);
}

/** A filter on a node as a part of one on a connection. */
export function nodePart(where: ObjectValueNode): ObjectValueNode {
  return isEmpty(where) ? nothing : objectOf({ node: where });
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

/** A filter on a tie that the lens leaves as it is, rewritten within. */
function innerFilters(at: Given, follows: Followed, lens: Lens): ObjectValueNode {
  const { tie } = follows;
  if (!tie.list) {
    return innerFilter(at, follows, lens);
  }
  const fields = fieldsOf(at, lens).map(({ name, at: inner }) =>
    entry(name, name === "aggregate" ? inner.value : innerFilter(inner, follows, lens)),
  );
  return objectWith(fields);
}

function innerFilter(at: Given, { tie, connection }: Followed, lens: Lens): ObjectValueNode {
  return connection ? connectionWhere(at, tie.target, lens) : nodeWhere(at, tie.target, lens);
}

/** A filter on a tie that the lens cuts, as filters that hold together. */
function cutFilter(name: string, at: Given, follows: Followed, lens: Lens): readonly ObjectValueNode[] {
  const { tie } = follows;
  // Only a connection's filter can speak of edges, so a plain one along edges becomes one.
  const asConnection = follows.connection || tie.edges !== null;
  const field = asConnection ? connectionField(follows.name) : name;
  const cut = asConnection ? connectionCut(tie, lens.sight) : (endCut(tie, lens.sight) ?? nothing);
  const filterOf = (inner: Given): ObjectValueNode => {
    const filter = innerFilter(inner, follows, lens);
    return asConnection && !follows.connection ? nodePart(filter) : filter;
  };
  if (!tie.list) {
    return [objectOf({ [field]: every([filterOf(at), cut]) })];
  }
  return fieldsOf(at, lens).flatMap(({ name: quantifier, at: inner }) => {
    if (quantifier === "aggregate") {
      throw aggregateError(field);
    }
    return quantified(quantifier, filterOf(inner), cut).map((filter) => objectOf({ [field]: filter }));
  });
}

/** `all` asks, as it does without the lens, for one at least: one on the day that fits, and none on the day that doesn't. */
function quantified(quantifier: string, filter: ObjectValueNode, cut: ObjectValueNode): readonly ObjectValueNode[] {
  if (quantifier !== "all") {
    return [objectOf({ [quantifier]: every([filter, cut]) })];
  }
  const outside = isEmpty(filter) ? [] : [objectOf({ none: every([cut, objectOf({ NOT: filter })]) })];
  return [objectOf({ some: every([filter, cut]) }), ...outside];
}

function aggregateError(field: string): KnownError {
  return new KnownError(
    "ARGUMENT_BAD",
    `${field}(aggregate) in a filter would count edges of every day, which @asOf does not allow: filter with some, none, single or all, or select ${field} { aggregate } and compare its counts.`,
  );
}
