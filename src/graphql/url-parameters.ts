// What a question in an address is asked with: its parameters, and their texts read as their types say.

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
import { nearest } from "../base/nearest-words.ts";
import { isDay } from "../base/period.ts";

export interface Parameter {
  readonly name: string;
  /** Its GraphQL type, as in `[Status!]!`. */
  readonly type: string;
  readonly description: string | null;
  readonly required: boolean;
  /** Whether it takes several values. */
  readonly list: boolean;
  /** The type of one value. */
  readonly of: string;
  /** The only values that it takes; empty where any of the type will do. */
  readonly values: readonly string[];
  /** The texts that stand where it is left out; null where nothing does. */
  readonly otherwise: readonly string[] | null;
}

/** A variable of an operation, or an argument of a field. */
export interface Declared {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly otherwise: ValueNode | null | undefined;
  readonly description?: string | null | undefined;
}

/** What one of them is read as. */
export type ParameterValue = string | number | boolean | readonly (string | number | boolean)[];

export function parameterOf({ name, type, otherwise, description }: Declared): Parameter {
  const named = getNamedType(type);
  return {
    name,
    type: String(type),
    description: description ?? null,
    required: isNonNullType(type) && !otherwise,
    list: isListType(getNullableType(type)),
    of: named.name,
    values: isEnumType(named) ? named.getValues().map((value) => value.name) : booleans(named.name),
    otherwise: otherwise ? textsIn(otherwise) : null,
  };
}

function booleans(type: string): readonly string[] {
  return type === "Boolean" ? ["true", "false"] : [];
}

function textsIn(value: ValueNode): readonly string[] | null {
  if (value.kind === Kind.LIST) {
    return value.values.flatMap((item) => textsIn(item) ?? []);
  }
  return "value" in value ? [String(value.value)] : null;
}

/**
 * The values that were given, and those that stand where nothing was. An empty text is nothing, as a form sends it.
 * Refuses with `ARGUMENT_BAD` what is missing, what is not known here, and what is not of its type.
 */
export function readParameters(
  parameters: readonly Parameter[],
  given: URLSearchParams,
): Readonly<Record<string, ParameterValue>> {
  refuseUnknown(parameters, given);
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const texts = textsGiven(parameter, given);
      return texts === null ? [] : [[parameter.name, readValue(parameter, texts)]];
    }),
  );
}

function refuseUnknown(parameters: readonly Parameter[], given: URLSearchParams): void {
  const names = parameters.map(({ name }) => name);
  const unknown = [...given.keys()].find((name) => !names.includes(name));
  if (unknown === undefined) {
    return;
  }
  const near = nearest(unknown, names)[0];
  const taken = parameters.map(({ name, type }) => `${name} (${type})`).join(", ");
  const said = near === undefined ? "none is taken here" : `those taken here are ${taken}. The nearest: ${near}`;
  throw new KnownError("ARGUMENT_BAD", `There is no parameter "${unknown}": ${said}.`);
}

function textsGiven(parameter: Parameter, given: URLSearchParams): readonly string[] | null {
  const { name, list, required, otherwise } = parameter;
  const whole = given.getAll(name).filter((text) => text.trim() !== "");
  const texts = list ? whole.flatMap((text) => text.split(",")) : whole;
  if (texts.length > 1 && !list) {
    throw new KnownError("ARGUMENT_BAD", `${name} is given ${texts.length} times: it takes ${accepted(parameter)}.`);
  }
  if (texts.length === 0 && required) {
    throw new KnownError("ARGUMENT_BAD", `${name} is missing: it takes ${accepted(parameter)}.`);
  }
  return texts.length === 0 ? otherwise : texts.map((text) => text.trim());
}

function readValue(parameter: Parameter, texts: readonly string[]): ParameterValue {
  const values = texts.map((text) => oneValue(parameter, text));
  return parameter.list ? values : (values[0] ?? "");
}

function oneValue(parameter: Parameter, text: string): string | number | boolean {
  const { name, of, values } = parameter;
  if (!(values.length > 0 ? values.includes(text) : (forms[of]?.test(text) ?? true))) {
    const near = values.length > 3 ? ` The nearest: ${nearest(text, values)[0]}.` : "";
    throw new KnownError("ARGUMENT_BAD", `${name} is "${text}": it takes ${accepted(parameter)}.${near}`);
  }
  if (of === "Boolean") {
    return text === "true";
  }
  return of === "Int" || of === "Float" ? Number(text) : text;
}

interface Form {
  readonly says: string;
  readonly test: (text: string) => boolean;
}

/** The types that not every text is of. */
const forms: Readonly<Record<string, Form>> = {
  Int: {
    says: "a whole number",
    test: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  },
  Float: { says: "a number", test: (text) => /^-?\d+(\.\d+)?$/.test(text) },
  Date: { says: "a day that the calendar has, as in 2015-04-01", test: isDay },
  ID: { says: "an id, as in borough-camden", test: () => true },
};

/** What a parameter takes, in words. */
export function accepted({ of, values, list }: Parameter): string {
  const one = values.length > 0 ? `one of ${values.join(", ")}` : (forms[of]?.says ?? "a text");
  return list ? `${one}, or several, repeated or with commas between them` : one;
}
