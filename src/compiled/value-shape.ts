// Makes a function of a selection that gives a value the shape of the answer, as graphql-js completes a value.

import {
  type FieldNode,
  type GraphQLField,
  GraphQLID,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLString,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { CompileError } from "./compile-error.ts";
import { collectFieldGroups, type SelectionScope } from "./field-groups.ts";
import { makeArguments, type ShapeRun } from "./run-arguments.ts";

/** Throws what graphql-js would make an error of: the operation is then executed in the usual way, with the same records. */
export type ValueShape = (value: unknown, run: ShapeRun) => unknown;

/** What all shapes of an operation are made with. */
export interface ShapeScope extends SelectionScope {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** Throws `CompileError` for an object whose fields have to be waited for. */
  readonly checkObject?: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => void;
}

/** Throws `CompileError` for a type that the record does not have. */
export function makeValueShape(type: GraphQLOutputType, nodes: readonly FieldNode[], scope: ShapeScope): ValueShape {
  if (isLeafType(getNullableType(type))) {
    return makeLeafShape(type);
  }
  if (isNonNullType(type)) {
    const shape = makeValueShape(type.ofType, nodes, scope);
    return (value, run) => requireValue(shape(value, run));
  }
  if (isListType(type)) {
    const shape = makeValueShape(type.ofType, nodes, scope);
    return (value, run) => (isMissing(value) ? null : requireList(value).map((item) => shape(requireData(item), run)));
  }
  if (!isObjectType(type) || type.isTypeOf) {
    throw new CompileError("type");
  }
  scope.checkObject?.(type, nodes);
  return makeObjectShape(type, nodes, scope);
}

function makeLeafShape(type: GraphQLOutputType): ValueShape {
  const leaf = getNullableType(type);
  if (!isLeafType(leaf)) {
    throw new CompileError("type");
  }
  // These two give a text as it is.
  const isText = leaf === GraphQLString || leaf === GraphQLID;
  const isRequired = isNonNullType(type);
  return (value) => {
    if (isText && typeof value === "string") {
      return value;
    }
    if (isMissing(value) && !isRequired) {
      return null;
    }
    return requireValue(isMissing(value) ? null : leaf.serialize(value));
  };
}

interface FieldShape {
  readonly key: string;
  readonly read: (source: Readonly<Record<string, unknown>>, run: ShapeRun) => unknown;
  readonly shape: ValueShape;
}

function makeObjectShape(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: ShapeScope): ValueShape {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const fields = [...collectFieldGroups(sets, type, scope)].map(([key, group]) =>
    makeFieldShape(key, group, type, scope),
  );
  return (value, run) => {
    if (isMissing(value)) {
      return null;
    }
    const source = requireObject(value);
    const answer: Record<string, unknown> = {};
    for (const { key, read, shape } of fields) {
      answer[key] = shape(requireData(read(source, run)), run);
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
    return (source) => source[field.name];
  }
  const readArguments = makeArguments(field, node);
  const info = resolveInfo(field, nodes, parent, scope);
  return (source, run) => resolve(source, readArguments(run), run.context, info);
}

/** What a resolver learns of its field. It is made once, so it has no values of variables. */
export function resolveInfo(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent: GraphQLObjectType,
  scope: ShapeScope,
): GraphQLResolveInfo {
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path: { prev: undefined, key: nodes[0]?.alias?.value ?? field.name, typename: parent.name },
    schema: scope.schema,
    fragments: Object.fromEntries(scope.fragments),
    rootValue: undefined,
    operation: scope.operation,
    get variableValues(): never {
      throw new CompileError("question");
    },
  };
}

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
  if (typeof value === "function") {
    throw new CompileError("record");
  }
  if (typeof value === "object" && value !== null && "then" in value) {
    // Who waits for it is the execution that follows.
    Promise.resolve(value).catch(() => undefined);
    throw new CompileError("question");
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
