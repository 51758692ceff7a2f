// Reads the parameters of an address by their GraphQL types.

import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { limits } from "../base/limits.ts";
import { clipText, nearestWords } from "../base/nearest-words.ts";
import { isDay } from "../base/period.ts";

export interface Parameter {
  readonly name: string;
  /** The GraphQL type, such as `[Status!]!`. */
  readonly type: string;
  readonly description: string | null;
  readonly required: boolean;
  /** Whether it takes several values. */
  readonly list: boolean;
  /** The type of one value. */
  readonly valueType: string;
  /** The values that are allowed. Empty if any value of the type is. */
  readonly values: readonly string[];
  /** The texts that are used if it is left out; null if there is no default. */
  readonly defaults: readonly string[] | null;
}

/** A variable of an operation, or an argument of a field. */
export interface ParameterDeclaration {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue: ValueNode | null | undefined;
  readonly description?: string | null | undefined;
}

/** The value of a parameter. */
export type ParameterValue = string | number | boolean | readonly (string | number | boolean)[];

export function makeParameter({ name, type, defaultValue, description }: ParameterDeclaration): Parameter {
  const named = getNamedType(type);
  return {
    name,
    type: String(type),
    description: description ?? null,
    required: isNonNullType(type) && !defaultValue,
    list: isListType(getNullableType(type)),
    valueType: named.name,
    values: isEnumType(named) ? named.getValues().map((value) => value.name) : booleanTexts(named.name),
    defaults: defaultValue ? defaultTexts(defaultValue) : null,
  };
}

function booleanTexts(type: string): readonly string[] {
  return type === "Boolean" ? ["true", "false"] : [];
}

function defaultTexts(value: ValueNode): readonly string[] | null {
  if (value.kind === Kind.LIST) {
    return value.values.flatMap((item) => defaultTexts(item) ?? []);
  }
  return "value" in value ? [String(value.value)] : null;
}

/**
 * The values of the address, or their defaults. An empty text counts as left out, since a form sends one.
 * Throws `ARGUMENT_BAD` for a parameter that is missing, is unknown, or does not have its type.
 */
export function readParameters(
  parameters: readonly Parameter[],
  given: URLSearchParams,
): Readonly<Record<string, ParameterValue>> {
  refuseUnknownParameter(parameters, given);
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const texts = parameterTexts(parameter, given);
      return texts === null ? [] : [[parameter.name, parameterValue(parameter, texts)]];
    }),
  );
}

function refuseUnknownParameter(parameters: readonly Parameter[], given: URLSearchParams): void {
  const names = parameters.map(({ name }) => name);
  const unknown = [...given.keys()].find((name) => !names.includes(name));
  if (unknown === undefined) {
    return;
  }
  const near = nearestWords(unknown, names)[0];
  const known = parameters.map(({ name, type }) => `${name} (${type})`).join(", ");
  const hint = near === undefined ? "this address takes none" : `the parameters are ${known}. The nearest: ${near}`;
  throw new KnownError("ARGUMENT_BAD", `There is no parameter "${clipText(unknown)}": ${hint}.`);
}

function parameterTexts(parameter: Parameter, given: URLSearchParams): readonly string[] | null {
  const { name, list, required, defaults } = parameter;
  const whole = given.getAll(name).filter((text) => text.trim() !== "");
  const texts = list ? whole.flatMap((text) => text.split(",")) : whole;
  if (texts.length > 1 && !list) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${name} is given ${texts.length} times: it must be ${acceptedText(parameter)}, once.`,
    );
  }
  if (texts.length > limits.listLength.most || texts.some((text) => text.length > limits.textLength.most)) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${name} has ${texts.length} values: it can have ${limits.listLength.most}, each of ${limits.textLength.most} characters.`,
      { limit: "listLength" },
    );
  }
  if (texts.length === 0 && required) {
    throw new KnownError("ARGUMENT_BAD", `${name} is missing: it must be ${acceptedText(parameter)}.`);
  }
  return texts.length === 0 ? defaults : texts.map((text) => text.trim());
}

function parameterValue(parameter: Parameter, texts: readonly string[]): ParameterValue {
  const values = texts.map((text) => singleValue(parameter, text));
  return parameter.list ? values : (values[0] ?? "");
}

function singleValue(parameter: Parameter, text: string): string | number | boolean {
  const { name, valueType, values } = parameter;
  if (!(values.length > 0 ? values.includes(text) : (forms[valueType]?.test(text) ?? true))) {
    const near = values.length > 3 ? ` The nearest: ${nearestWords(text, values)[0]}.` : "";
    throw new KnownError(
      "ARGUMENT_BAD",
      `${name} is "${clipText(text)}": it must be ${acceptedText(parameter)}.${near}`,
    );
  }
  if (valueType === "Boolean") {
    return text === "true";
  }
  return valueType === "Int" || valueType === "Float" ? Number(text) : text;
}

interface TextForm {
  readonly description: string;
  readonly test: (text: string) => boolean;
}

/** The types that are not plain text. */
const forms: Readonly<Record<string, TextForm>> = {
  Int: {
    description: "a whole number",
    test: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  },
  Float: { description: "a number", test: (text) => /^-?\d+(\.\d+)?$/.test(text) },
  Date: { description: "a date, such as 2015-04-01", test: isDay },
  ID: { description: "an id, such as borough-camden", test: () => true },
};

/** The values that a parameter accepts, in words. */
export function acceptedText({ valueType, values, list }: Parameter): string {
  const one = values.length > 0 ? `one of ${values.join(", ")}` : (forms[valueType]?.description ?? "a text");
  return list ? `${one}, or several, repeated or separated by commas` : one;
}
