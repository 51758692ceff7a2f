// The pieces of syntax that the lens writes: objects, lists, arguments, fields and conditions.

import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  type ObjectFieldNode,
  type ObjectValueNode,
  type SelectionNode,
  type ValueNode,
} from "graphql";

export function objectOf(entries: Readonly<Record<string, ValueNode>>): ObjectValueNode {
  return objectWith(Object.entries(entries).map(([name, value]) => entry(name, value)));
}

export function objectWith(fields: readonly ObjectFieldNode[]): ObjectValueNode {
  return { kind: Kind.OBJECT, fields };
}

export function entry(name: string, value: ValueNode): ObjectFieldNode {
  return { kind: Kind.OBJECT_FIELD, name: nameOf(name), value };
}

export function listOf(values: readonly ValueNode[]): ValueNode {
  return { kind: Kind.LIST, values };
}

export function number(value: number): ValueNode {
  return { kind: Kind.INT, value: String(value) };
}

export function argument(name: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameOf(name), value };
}

/** `alias: name { selections }`, without an alias where both are one. */
export function select(alias: string, name: string, selections: readonly SelectionNode[] = []): FieldNode {
  return {
    kind: Kind.FIELD,
    name: nameOf(name),
    ...(alias === name ? {} : { alias: nameOf(alias) }),
    ...(selections.length === 0 ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}

export function nameOf(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

/** All of the filters at once. An empty one asks for nothing and is left out. */
export function every(filters: readonly (ObjectValueNode | null)[]): ObjectValueNode {
  const asking = filters.filter((filter) => filter !== null && !isEmpty(filter)).map((filter) => filter ?? nothing);
  const [only] = asking;
  return asking.length > 1 ? objectOf({ AND: listOf(asking) }) : (only ?? nothing);
}

export const nothing: ObjectValueNode = objectWith([]);

export function isEmpty(filter: ObjectValueNode): boolean {
  return filter.fields.length === 0;
}

/** A value where a list may stand: GraphQL takes one item for a list of one. */
export function itemsOf(value: ValueNode | null): readonly ValueNode[] {
  if (!value || value.kind === Kind.NULL) {
    return [];
  }
  return value.kind === Kind.LIST ? value.values : [value];
}
