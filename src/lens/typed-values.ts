// Values of a query with the types that are expected of them, whether they are written out or in variables.

import {
  astFromValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  Kind,
  type ValueNode,
} from "graphql";

/** A value of a query, with the type that is expected there. */
export interface TypedValue {
  readonly value: ValueNode | undefined;
  readonly type: GraphQLInputType;
}

/** A field of an object value, with its type. */
export interface TypedField {
  readonly name: string;
  readonly at: TypedValue & { readonly value: ValueNode };
}

/** The values of the variables, as their types read them. */
export interface VariableScope {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Replaces a variable by its value, so that it can be rewritten. Null without a value. */
export function inlineVariable({ value, type }: TypedValue, { variables }: VariableScope): ValueNode | null {
  const found = value?.kind === Kind.VARIABLE ? astFromValue(variables[value.name.value], type) : value;
  return found && found.kind !== Kind.NULL ? found : null;
}

/** The fields of an object value with their types. Fields whose variable has no value are left out. */
export function typedFields(given: TypedValue, scope: VariableScope): readonly TypedField[] {
  const object = inlineVariable(given, scope);
  const type = getNamedType(given.type);
  if (object?.kind !== Kind.OBJECT || !isInputObjectType(type)) {
    return [];
  }
  return object.fields.flatMap(({ name, value }) => {
    const field = inputFieldType(type, name.value);
    const absent = value.kind === Kind.VARIABLE && scope.variables[value.name.value] === undefined;
    return field && !absent ? [{ name: name.value, at: { value, type: field } }] : [];
  });
}

function inputFieldType(type: GraphQLInputObjectType, name: string): GraphQLInputType | undefined {
  return type.getFields()[name]?.type;
}
