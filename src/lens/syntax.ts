// Builders for GraphQL syntax: objects, lists, arguments, fields and conditions.

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

export function objectValue(entries: Readonly<Record<string, ValueNode>>): ObjectValueNode {
  return objectNode(Object.entries(entries).map(([name, value]) => objectField(name, value)));
}

export function objectNode(fields: readonly ObjectFieldNode[]): ObjectValueNode {
  return { kind: Kind.OBJECT, fields };
}

export function objectField(name: string, value: ValueNode): ObjectFieldNode {
  return { kind: Kind.OBJECT_FIELD, name: nameNode(name), value };
}

export function listValue(values: readonly ValueNode[]): ValueNode {
  return { kind: Kind.LIST, values };
}

export function intValue(value: number): ValueNode {
  return { kind: Kind.INT, value: String(value) };
}

export function enumValue(value: string): ValueNode {
  return { kind: Kind.ENUM, value };
}

/** A day as GraphQL writes it. */
export function dateValue(day: string): ValueNode {
  return { kind: Kind.STRING, value: day };
}

export const nullValue: ValueNode = { kind: Kind.NULL };

export function argumentNode(name: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameNode(name), value };
}

/** `alias: name { selections }`, without an alias where both are one. */
export function fieldNode(alias: string, name: string, selections: readonly SelectionNode[] = []): FieldNode {
  return {
    kind: Kind.FIELD,
    name: nameNode(name),
    ...(alias === name ? {} : { alias: nameNode(alias) }),
    ...(selections.length === 0 ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

/** The filters joined by AND. Empty filters are left out. */
export function allFilters(filters: readonly (ObjectValueNode | null)[]): ObjectValueNode {
  const asking = filters
    .filter((filter) => filter !== null && !isEmptyFilter(filter))
    .map((filter) => filter ?? emptyFilter);
  const [only] = asking;
  return asking.length > 1 ? objectValue({ AND: listValue(asking) }) : (only ?? emptyFilter);
}

export const emptyFilter: ObjectValueNode = objectNode([]);

export function isEmptyFilter(filter: ObjectValueNode): boolean {
  return filter.fields.length === 0;
}

/** The items of a list value. GraphQL accepts one item as a list of one. */
export function valueItems(value: ValueNode | null): readonly ValueNode[] {
  if (!value || value.kind === Kind.NULL) {
    return [];
  }
  return value.kind === Kind.LIST ? value.values : [value];
}
