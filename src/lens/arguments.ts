// The arguments of a field: those of the request, and those that the lens replaces.

import { type ArgumentNode, type FieldNode, type GraphQLField, Kind, type ObjectValueNode } from "graphql";
import { KnownError } from "../base/errors.ts";
import type { Lens } from "./filters.ts";
import { argumentNode, isEmptyFilter } from "./syntax.ts";
import type { TypedValue } from "./typed-values.ts";

/** A field of a query, with its definition. */
export interface FieldVisit {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly lens: Lens;
}

export function setWhere({ node }: FieldVisit, where: ObjectValueNode): FieldNode | undefined {
  return isEmptyFilter(where) ? undefined : setArguments(node, [argumentNode("where", where)]);
}

/** The field with these arguments, which replace its own of the same names. */
export function setArguments(node: FieldNode, given: readonly ArgumentNode[]): FieldNode {
  const names = new Set(given.map(({ name }) => name.value));
  const kept = (node.arguments ?? []).filter(({ name }) => !names.has(name.value));
  return { ...node, arguments: [...kept, ...given] };
}

/** Null, and a variable without a value, leave an argument out. */
export function isArgumentGiven(name: string, { node, field, lens }: FieldVisit): boolean {
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (given?.kind === Kind.VARIABLE) {
    return (lens.variables[given.name.value] ?? null) !== null;
  }
  return given !== undefined && given.kind !== Kind.NULL && field.args.length > 0;
}

export function typedArgument(name: string, node: FieldNode, field: GraphQLField<unknown, unknown>): TypedValue {
  const type = field.args.find((known) => known.name === name)?.type;
  if (!type) {
    throw new Error(`${field.name} takes no ${name}.`);
  }
  return { value: node.arguments?.find((argument) => argument.name.value === name)?.value, type };
}

export function responseKey({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

export function argumentError(message: string): KnownError {
  return new KnownError("ARGUMENT_BAD", message);
}
