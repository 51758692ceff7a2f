// The parameters of a statement as a function of the variables, found by two translations with different values.

import { CompileError } from "./compile-error.ts";
import { cursorPlace } from "./cursors.ts";

export type Values = Readonly<Record<string, unknown>>;

/** The parameters of a statement for the variables of a request, coerced. */
export type ParameterMaker = (variables: Values) => Values;

/** Two sets of values for the same variables. All others are the same in both. */
export interface ValuePair {
  readonly first: Values;
  readonly second: Values;
}

type Slot = (variables: Values) => unknown;

/** Throws `CompileError` if a parameter depends on a variable in another way than by being its value. */
export function makeParameters(parameters: ValuePair, variables: ValuePair): ParameterMaker {
  const slot = makeSlot(parameters.first, parameters.second, variables);
  return slot === null ? () => parameters.first : (given) => slot(given) as Values;
}

/** Null for what is the same for all values. */
function makeSlot(first: unknown, second: unknown, variables: ValuePair): Slot | null {
  if (Object.is(first, second)) {
    return null;
  }
  const own = Object.keys(variables.first).find(
    (name) => isSame(first, variables.first[name]) && isSame(second, variables.second[name]),
  );
  if (own !== undefined && !isSame(first, second)) {
    return (given) => given[own];
  }
  const counted = Object.keys(variables.first).find(
    (name) => isCount(first, variables.first[name]) && isCount(second, variables.second[name]),
  );
  if (counted !== undefined && !isSame(first, second)) {
    return (given) => countValue(given[counted]);
  }
  if (Array.isArray(first) && Array.isArray(second) && first.length === second.length) {
    const slots = first.map((item, at) => makeSlot(item, second[at], variables));
    return slots.every((slot) => slot === null)
      ? null
      : (given) => slots.map((slot, at) => (slot ? slot(given) : first[at]));
  }
  if (isPlain(first) && isPlain(second) && Object.keys(first).join() === Object.keys(second).join()) {
    const slots = Object.entries(first).map(
      ([name, value]) => [name, value, makeSlot(value, second[name], variables)] as const,
    );
    return slots.every(([, , slot]) => slot === null)
      ? null
      : (given) => Object.fromEntries(slots.map(([name, value, slot]) => [name, slot ? slot(given) : value]));
  }
  if (isSame(first, second)) {
    return null;
  }
  throw new CompileError("parameter");
}

/** The same text or number, or two objects of one class that are written in the same way, such as dates of the driver. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return Object.is(a, b);
  }
  return a === b || (!isPlain(a) && !Array.isArray(a) && a.constructor === b.constructor && String(a) === String(b));
}

/** Whether it is the driver's whole number for the value of a variable. */
function isCount(parameter: unknown, value: unknown): boolean {
  const isNumber = typeof parameter === "object" && parameter !== null && "toBigInt" in parameter;
  return isNumber && String(parameter) === String(countValue(value));
}

/** A size as it is, and a cursor as the rows before what follows it. The driver sends a whole number. */
function countValue(value: unknown): bigint | null {
  const place = typeof value === "number" ? value : cursorPlace(value);
  return place === null || !Number.isInteger(place) ? null : BigInt(typeof value === "number" ? place : place + 1);
}

function isPlain(value: unknown): value is Values {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
