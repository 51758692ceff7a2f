// Makes functions of the arguments of a field that give their values as graphql-js does, without looking at all that could have been written.

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getArgumentValues,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ObjectValueNode,
  type ValueNode,
  valueFromAST,
} from "graphql";
import type { Values } from "./parameter-slots.ts";

export type ArgumentField = GraphQLField<unknown, unknown>;
export type ArgumentNode = Parameters<typeof getArgumentValues>[1];

/** The variables have to be coerced. Throws what graphql-js makes an error of. */
export function makeArgumentsReader(field: ArgumentField, node: ArgumentNode): (variables: Values) => Values {
  const readers = field.args.flatMap((argument) => makeArgumentReader(argument, node) ?? []);
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, isRequired, read } of readers) {
      const value = read(variables);
      if (value === undefined || (value === null && isRequired)) {
        return getArgumentValues(field, node, { ...variables });
      }
      values[name] = value;
    }
    return values;
  };
}

/** Undefined where a variable is missing, and where graphql-js makes an error of the value. */
type ValueReader = (variables: Values) => unknown;

interface ArgumentReader {
  readonly name: string;
  readonly isRequired: boolean;
  readonly read: ValueReader;
}

/** Null for an argument that is left out and has no default. */
function makeArgumentReader(argument: GraphQLArgument, node: ArgumentNode): ArgumentReader | null {
  const { name, type, defaultValue } = argument;
  const isRequired = isNonNullType(type);
  const written = node.arguments?.find((each) => each.name.value === name);
  if (written) {
    return { name, isRequired, read: makeValueReader(written.value, type) };
  }
  return defaultValue === undefined && !isRequired ? null : { name, isRequired, read: () => defaultValue };
}

function makeValueReader(node: ValueNode, type: GraphQLInputType): ValueReader {
  if (!usesVariable(node)) {
    const value = valueFromAST(node, type);
    return () => value;
  }
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return (variables) => (variables[name] === null && isNonNullType(type) ? undefined : variables[name]);
  }
  const nullable = getNullableType(type);
  if (node.kind === Kind.OBJECT && isInputObjectType(nullable) && !nullable.isOneOf) {
    return makeObjectReader(node, nullable);
  }
  if (node.kind === Kind.LIST && isListType(nullable)) {
    return makeListReader(node.values, nullable.ofType);
  }
  return (variables) => valueFromAST(node, type, { ...variables });
}

interface FieldReader extends ArgumentReader {
  /** Where its value is a variable, which may be missing. */
  readonly variable: string | null;
  readonly usual: unknown;
}

/** The fields that are written or have a default, in the order of the type. */
function makeObjectReader(node: ObjectValueNode, type: GraphQLInputObjectType): ValueReader {
  const readers = Object.values(type.getFields()).flatMap(({ name, type: inner, defaultValue }): FieldReader[] => {
    const written = node.fields.find((field) => field.name.value === name);
    const isRequired = isNonNullType(inner);
    if (!written && defaultValue === undefined && !isRequired) {
      return [];
    }
    const read = written ? makeValueReader(written.value, inner) : () => defaultValue;
    const variable = written?.value.kind === Kind.VARIABLE ? written.value.name.value : null;
    return [{ name, isRequired, read, variable, usual: defaultValue }];
  });
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, isRequired, read, variable, usual } of readers) {
      const isLeftOut = variable !== null && variables[variable] === undefined;
      const value = isLeftOut ? usual : read(variables);
      if (value === undefined && (!isLeftOut || isRequired)) {
        return undefined;
      }
      if (value !== undefined) {
        values[name] = value;
      }
    }
    return values;
  };
}

/** A variable that is missing is null in a list. */
function makeListReader(nodes: readonly ValueNode[], type: GraphQLInputType): ValueReader {
  const readers = nodes.map((node) => ({ isVariable: node.kind === Kind.VARIABLE, read: makeValueReader(node, type) }));
  const isRequired = isNonNullType(type);
  return (variables) => {
    const values: unknown[] = [];
    for (const { isVariable, read } of readers) {
      const value = read(variables);
      const item = value === undefined && isVariable && !isRequired ? null : value;
      if (item === undefined) {
        return undefined;
      }
      values.push(item);
    }
    return values;
  };
}

export function usesVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(usesVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => usesVariable(field.value));
    default:
      return false;
  }
}
