// Makes a function of a selection that gives a record of the graph the shape of the answer, as graphql-js completes a value.

import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { CompileError } from "./compile-error.ts";
import { collectFieldGroups, type SelectionScope } from "./field-groups.ts";

/** Throws what graphql-js would make an error of: the operation is then executed in the usual way, with the same records. */
export type ValueShape = (value: unknown) => unknown;

/** What all shapes of an operation are made with. */
export interface ShapeScope extends SelectionScope {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
}

/** Throws `CompileError` for a type that the record does not have. */
export function makeValueShape(type: GraphQLOutputType, nodes: readonly FieldNode[], scope: ShapeScope): ValueShape {
  if (isNonNullType(type)) {
    const shape = makeValueShape(type.ofType, nodes, scope);
    return (value) => requireValue(shape(value));
  }
  if (isListType(type)) {
    const shape = makeValueShape(type.ofType, nodes, scope);
    return (value) => (isMissing(value) ? null : requireList(value).map(shape));
  }
  if (isLeafType(type)) {
    return (value) => (isMissing(value) ? null : requireValue(type.serialize(value)));
  }
  if (!isObjectType(type) || type.isTypeOf) {
    throw new CompileError("type");
  }
  return makeObjectShape(type, nodes, scope);
}

interface FieldShape {
  readonly key: string;
  readonly read: (source: Readonly<Record<string, unknown>>) => unknown;
  readonly shape: ValueShape;
}

function makeObjectShape(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: ShapeScope): ValueShape {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const fields = [...collectFieldGroups(sets, type, scope)].map(([key, group]) =>
    makeFieldShape(key, group, type, scope),
  );
  return (value) => {
    if (isMissing(value)) {
      return null;
    }
    const source = requireObject(value);
    const answer: Record<string, unknown> = {};
    for (const { key, read, shape } of fields) {
      answer[key] = shape(read(source));
    }
    return answer;
  };
}

function makeFieldShape(
  key: string,
  nodes: readonly FieldNode[],
  parent: GraphQLObjectType,
  scope: ShapeScope,
): FieldShape {
  const [node] = nodes;
  if (node?.name.value === "__typename") {
    return { key, read: () => parent.name, shape: (value) => value };
  }
  const field = parent.getFields()[node?.name.value ?? ""];
  if (!node || !field) {
    throw new CompileError("schema");
  }
  return { key, read: fieldReader(field, nodes, parent, scope), shape: makeValueShape(field.type, nodes, scope) };
}

function fieldReader(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent: GraphQLObjectType,
  scope: ShapeScope,
): FieldShape["read"] {
  const { resolve } = field;
  const [node] = nodes;
  if (!resolve || !node) {
    return (source) => requireData(source[field.name]);
  }
  const values = getArgumentValues(field, node, { ...scope.variables });
  const info: GraphQLResolveInfo = {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path: { prev: undefined, key: node.alias?.value ?? field.name, typename: parent.name },
    schema: scope.schema,
    fragments: Object.fromEntries(scope.fragments),
    rootValue: undefined,
    operation: scope.operation,
    variableValues: { ...scope.variables },
  };
  return (source) => requireData(resolve(source, values, emptyContext, info));
}

/** The fields below a root field of the generator read the record and nothing else. */
const emptyContext = Object.freeze({});

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function requireValue(value: unknown): unknown {
  if (isMissing(value) || value instanceof Error) {
    throw new CompileError("record");
  }
  return value;
}

/** No promise, which would have to be waited for, and no function, which would have to be called. */
function requireData(value: unknown): unknown {
  if (typeof value === "function" || (typeof value === "object" && value !== null && "then" in value)) {
    throw new CompileError("record");
  }
  return value;
}

function requireList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new CompileError("record");
  }
  return value;
}

function requireObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || value instanceof Error) {
    throw new CompileError("record");
  }
  return value as Readonly<Record<string, unknown>>;
}
