// Makes a test of a filter of the generated schema, as Cypher reads it: what is not established is neither true nor false.

import { CompileError } from "../compiled/compile-error.ts";
import type { Facts, Value } from "../model/dataset.ts";
import type { Field, ObjectType, Sdl } from "../model/sdl.ts";
import type { RecordEnd } from "../service/record-ends.ts";
import type { RecordIndex } from "../service/record-index.ts";
import { isInputObject } from "./limits.ts";

/** Null for what is not established. */
type Truth = boolean | null;

/** A test of the facts of a thing or of an edge. */
export type FactTest = (facts: Facts, record: RecordIndex) => Truth;

/** A test of an end of an edge or a link. */
export type EndTest = (end: RecordEnd, record: RecordIndex) => Truth;

type Test<Subject> = (subject: Subject, record: RecordIndex) => Truth;

/** Throws `CompileError` for what only the graph is asked. */
export function makeFactTest(where: unknown, type: ObjectType, sdl: Sdl): FactTest {
  return joinTests(where, (name, value) => {
    const field = type.fields.find((each) => each.name === name);
    if (field && type.stored.has(name)) {
      return comparisonTest(field, value);
    }
    return neighbourTest(name, value, type, sdl);
  });
}

/** Of a filter with the two ends of a connection: `node`, and `edge` where it has facts. */
export function makeEndTest(where: unknown, field: Field, sdl: Sdl): EndTest {
  const node = sdl.nodeTypes.get(field.type);
  const edge = sdl.edgeProperties.get(field.relationship?.properties ?? "");
  return joinTests(where, (name, value): EndTest => {
    if (name === "node" && node) {
      const test = makeFactTest(value, node, sdl);
      return ({ thing }, record) => test(thing.facts, record);
    }
    if (name === "edge" && edge) {
      const test = makeFactTest(value, edge, sdl);
      return ({ facts }, record) => test(facts, record);
    }
    throw new CompileError("question");
  });
}

function joinTests<Subject>(where: unknown, makeTest: (name: string, value: unknown) => Test<Subject>): Test<Subject> {
  if (!isInputObject(where)) {
    throw new CompileError("question");
  }
  const tests = Object.entries(where).map(([name, value]): Test<Subject> => {
    switch (name) {
      case "AND":
        return allTests(requireItems(value).map((item) => joinTests(item, makeTest)));
      case "OR":
        return anyTest(requireItems(value).map((item) => joinTests(item, makeTest)));
      case "NOT":
        return negateTest(joinTests(value, makeTest));
      default:
        return makeTest(name, value);
    }
  });
  return allTests(tests);
}

function requireItems(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new CompileError("question");
  }
  return value;
}

function allTests<Subject>(tests: readonly Test<Subject>[]): Test<Subject> {
  const [only] = tests;
  if (only && tests.length === 1) {
    return only;
  }
  return (subject, record) => {
    let found: Truth = true;
    for (const test of tests) {
      const truth = test(subject, record);
      if (truth === false) {
        return false;
      }
      found = truth === null ? null : found;
    }
    return found;
  };
}

function anyTest<Subject>(tests: readonly Test<Subject>[]): Test<Subject> {
  return (subject, record) => {
    let found: Truth = false;
    for (const test of tests) {
      const truth = test(subject, record);
      if (truth === true) {
        return true;
      }
      found = truth === null ? null : found;
    }
    return found;
  };
}

function negateTest<Subject>(test: Test<Subject>): Test<Subject> {
  return (subject, record) => {
    const truth = test(subject, record);
    return truth === null ? null : !truth;
  };
}

/** Of a value that is on record. */
function comparisonTest(field: Field, operators: unknown): FactTest {
  if (!isInputObject(operators)) {
    throw new CompileError("question");
  }
  const { name } = field;
  const tests = Object.entries(operators).map(([operator, operand]): FactTest => {
    if (operator === "eq" && operand === null && !field.list) {
      return (facts) => (facts[name] ?? null) === null;
    }
    const compare = valueTest(operator, operand, field);
    return (facts) => {
      const value = facts[name] ?? null;
      return value === null ? unknownTruth(operator, operand) : compare(value);
    };
  });
  if (tests.length === 0) {
    throw new CompileError("question");
  }
  return allTests(tests);
}

/** Nothing is in an empty list, not even what is not established. */
function unknownTruth(operator: string, operand: unknown): Truth {
  return operator === "in" && Array.isArray(operand) && operand.length === 0 ? false : null;
}

function valueTest(operator: string, operand: unknown, field: Field): (value: Value) => boolean {
  if (field.list) {
    const wanted = plainOperand(operand, field);
    if (operator !== "includes") {
      throw new CompileError("question");
    }
    return (value) => Array.isArray(value) && value.includes(wanted);
  }
  switch (operator) {
    case "eq": {
      const wanted = plainOperand(operand, field);
      return (value) => value === wanted;
    }
    case "in": {
      const wanted = new Set(requireOperands(operand).map((item) => plainOperand(item, field)));
      return (value) => wanted.has(value);
    }
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return orderTest(operator, operand, field);
    default:
      return textTest(operator, operand);
  }
}

function requireOperands(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new CompileError("question");
  }
  return value;
}

/** As the record has it: dates as texts. */
function plainOperand(operand: unknown, { type }: Field): Value {
  if (type === "Date") {
    const text = String(operand);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) {
      return text;
    }
  } else if (typeof operand === "string" || typeof operand === "number" || typeof operand === "boolean") {
    return operand;
  }
  throw new CompileError("question");
}

function orderTest(operator: "lt" | "lte" | "gt" | "gte", operand: unknown, field: Field): (value: Value) => boolean {
  const limit = plainOperand(operand, field);
  if (!["Date", "Int", "Float"].includes(field.type)) {
    throw new CompileError("question");
  }
  const isAtLeast = (value: Value): boolean => (value ?? 0) >= (limit ?? 0);
  const isAtMost = (value: Value): boolean => (value ?? 0) <= (limit ?? 0);
  switch (operator) {
    case "lt":
      return (value) => !isAtLeast(value);
    case "lte":
      return isAtMost;
    case "gt":
      return (value) => !isAtMost(value);
    default:
      return isAtLeast;
  }
}

function textTest(operator: string, operand: unknown): (value: Value) => boolean {
  if (typeof operand !== "string") {
    throw new CompileError("question");
  }
  switch (operator) {
    case "contains":
      return (value) => String(value).includes(operand);
    case "startsWith":
      return (value) => String(value).startsWith(operand);
    case "endsWith":
      return (value) => String(value).endsWith(operand);
    default:
      throw new CompileError("question");
  }
}

/** Of the things, or of the edges and things, that a field leads to. */
function neighbourTest(name: string, quantifiers: unknown, type: ObjectType, sdl: Sdl): FactTest {
  const along = type.fields.find(
    (each) => each.relationship && (each.name === name || `${each.name}Connection` === name),
  );
  const target = sdl.nodeTypes.get(along?.type ?? "");
  if (!along || !target || !isInputObject(quantifiers) || Object.keys(quantifiers).length === 0) {
    throw new CompileError("question");
  }
  return allTests(
    Object.entries(quantifiers).map(([quantifier, filter]): FactTest => {
      const test = along.name === name ? thingEndTest(filter, target, sdl) : makeEndTest(filter, along, sdl);
      const hasSome: FactTest = ({ id }, record) =>
        (record.ends(type.name, along.name)?.get(String(id)) ?? []).some((end) => test(end, record) === true);
      switch (quantifier) {
        case "some":
          return hasSome;
        case "none":
          return negateTest(hasSome);
        default:
          throw new CompileError("question");
      }
    }),
  );
}

function thingEndTest(filter: unknown, type: ObjectType, sdl: Sdl): EndTest {
  const test = makeFactTest(filter, type, sdl);
  return ({ thing }, record) => test(thing.facts, record);
}

/** The ids that a filter demands by `eq` or `in`, at its top or joined by AND, in order; null where it does not. */
export function demandedIds(where: unknown): readonly string[] | null {
  if (!isInputObject(where)) {
    return null;
  }
  const { eq, in: some } = isInputObject(where.id) ? where.id : {};
  if (typeof eq === "string") {
    return [eq];
  }
  if (Array.isArray(some)) {
    return [...new Set(some.map(String))].sort();
  }
  const inner = Array.isArray(where.AND) ? where.AND : [];
  return inner.map(demandedIds).find((ids) => ids !== null) ?? null;
}
