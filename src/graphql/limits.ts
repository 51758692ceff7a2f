// The limits of a query: page sizes, offsets, cursors, filters and depth.

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { countField, type Fragments, fragmentsByName, measureSelections, selectsField } from "./expanded-selections.ts";

/** Rows of a page. */
const pageSize = { min: 1, max: 500, default: 100 } as const;

/** Rows that an offset or a cursor can skip. */
const maxOffset = 1_000_000;

/** Levels of a filter. A few hundred overflow Neo4j's parser, which then does not answer (measured with 5.26). */
const maxFilterDepth = 20;

/** Conditions of one filter. Neo4j takes time to plan that grows with their square: seconds from 200 on (measured with 5.26). */
const maxConditions = 100;

/** Levels of fields, fragments expanded. The neighbour of a neighbour of a neighbour takes nine. */
const maxSelectionDepth = 20;

/** Fields and fragments, counted each time a fragment is spread. Without fragments the limit of the parser is lower. */
const maxSelections = 2_000;

/** Lists of answers about who commissions, each of at most 200 answers of a third of a millisecond (measured). A page asks for nine. */
const maxAnswerLists = 20;

/**
 * Throws `ARGUMENT_BAD` or `QUERY_TOO_COSTLY` for a query that the schema allows and that the generator misreads or
 * that costs too much. The document has one valid operation and its fragments. The limits depend on the values of
 * variables, so they are checked for each request and not once for each document.
 */
export function checkLimits(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): void {
  checkSelectionSize(document);
  const fragments = fragmentsByName(document);
  checkAnswerLists(document, fragments);
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (field && isGeneratedList(field)) {
          checkArguments(node, field, variables);
          if (selectsField(node, "aggregate", fragments)) {
            checkAggregateFilter(node, field, variables);
          }
        }
      },
    }),
  );
}

function checkSelectionSize(document: DocumentNode): void {
  const { depth, selections } = measureSelections(document);
  if (depth > maxSelectionDepth) {
    throw new KnownError("QUERY_TOO_COSTLY", `Fields are nested more than ${maxSelectionDepth} deep.`);
  }
  if (selections > maxSelections) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `The query has more than ${maxSelections} fields once its fragments are expanded: ask for less of it at a time.`,
    );
  }
}

/** The answers of one list have a limit of their own; this is the one for several lists. */
function checkAnswerLists({ definitions }: DocumentNode, fragments: Fragments): void {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation && countField(operation, "commissioningAnswers", fragments) > maxAnswerLists) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `The query has more than ${maxAnswerLists} commissioningAnswers: ask for fewer of them at a time.`,
    );
  }
}

/** Every generated list takes a filter. The lists that we resolve ourselves have limits of their own. */
function isGeneratedList(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((argument) => argument.name === "where");
}

function checkArguments(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): void {
  const values = getArgumentValues(field, node, { ...variables });
  const key = node.alias?.value ?? node.name.value;
  checkSize("limit", values.limit, key);
  checkSize("first", values.first, key);
  checkOffset(values.offset, key);
  checkCursor(values.after, key);
  if ("where" in values) {
    checkFilter(values.where, { path: `${key}(where)`, depth: 1, measures: false });
    checkConditions(values.where, key);
  }
}

/** A null argument means the default, as a variable without a value does. */
function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

/** The aggregate of a connection along edges ignores AND, OR and NOT at the top of its filter (@neo4j/graphql 7.6). */
function checkAggregateFilter(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { where } = getArgumentValues(field, node, { ...variables });
  const operator =
    isInputObject(where) &&
    ["node", "edge"].some((end) => filterHasField(field, end)) &&
    ["AND", "OR", "NOT"].find((name) => name in where);
  if (operator) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${node.name.value}(where) starts with ${operator}, which its aggregate would ignore: put ${operator} inside node or edge, or use totalCount.`,
    );
  }
}

/** Whether the field's filter has a part for one end of an edge. */
function filterHasField(field: GraphQLField<unknown, unknown>, end: string): boolean {
  const where = field.args.find((argument) => argument.name === "where")?.type;
  const type = where && getNamedType(where);
  return isInputObjectType(type) && end in type.getFields();
}

function checkSize(name: string, value: unknown, key: string): void {
  if (isLeftOut(value)) {
    return;
  }
  if (typeof value !== "number" || value < pageSize.min || value > pageSize.max) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${key}(${name}) is ${value}: it must be from ${pageSize.min} to ${pageSize.max}. The default is ${pageSize.default}.`,
    );
  }
}

function checkOffset(value: unknown, key: string): void {
  if (!isLeftOut(value) && (typeof value !== "number" || value < 0 || value > maxOffset)) {
    throw new KnownError("ARGUMENT_BAD", `${key}(offset) is ${value}: it must be from 0 to ${maxOffset}.`);
  }
}

function checkCursor(value: unknown, key: string): void {
  if (isLeftOut(value)) {
    return;
  }
  const text = typeof value === "string" ? Buffer.from(value, "base64").toString("latin1") : "";
  const [, position] = /^arrayconnection:(\d{1,7})$/.exec(text) ?? [];
  if (position === undefined || Number(position) > maxOffset) {
    throw new KnownError("ARGUMENT_BAD", `${key}(after) is not a cursor: use the endCursor of the previous page.`);
  }
}

interface FilterPlace {
  readonly path: string;
  readonly depth: number;
  /** Whether it compares a measure of all neighbours. */
  readonly measures: boolean;
}

/** Only `eq` may be null: it finds what is not established. */
function checkFilter(value: unknown, place: FilterPlace): void {
  const { path, depth } = place;
  if (depth > maxFilterDepth) {
    throw new KnownError("QUERY_TOO_COSTLY", `${path} is nested more than ${maxFilterDepth} deep.`);
  }
  if (value === null) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${path} is null: leave it out, or use { eq: null } to find what is not established.`,
    );
  }
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      checkFilter(item, { ...place, path: `${path}[${at}]`, depth: depth + 1 });
    }
  } else if (isInputObject(value)) {
    checkFilterFields(Object.entries(value), place);
  }
}

function checkConditions(filter: unknown, key: string): void {
  if (countConditions(filter) > maxConditions) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `${key}(where) has more than ${maxConditions} conditions: use in for several values of one field, or ask for less at a time.`,
    );
  }
}

/** A condition is an object with no other in it, as in `{ gte: …, lte: … }`. */
function countConditions(filter: unknown): number {
  if (!Array.isArray(filter) && !isInputObject(filter)) {
    return 0;
  }
  const inner = Object.values(filter).reduce<number>((sum, value) => sum + countConditions(value), 0);
  return Array.isArray(filter) ? inner : Math.max(inner, 1);
}

/** A date is an object of a class, with nothing in it to check. */
function isInputObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function checkFilterFields(fields: readonly [string, unknown][], { path, depth, measures }: FilterPlace): void {
  if (fields.length === 0 && depth > 1) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${path} is empty and would match everything: add a comparison, or leave it out. A variable without a value leaves a filter empty.`,
    );
  }
  for (const [name, value] of fields) {
    const place = { path: `${path}.${name}`, depth: depth + 1, measures: measures || name === "aggregate" };
    checkOperand(name, value, place);
    if (name !== "eq" || value !== null) {
      checkFilter(value, place);
    }
  }
}

/** Throws for what the generator (7.6) does not read, or reads as nothing. */
function checkOperand(name: string, value: unknown, { path, measures }: FilterPlace): void {
  if ((name === "AND" || name === "OR") && Array.isArray(value) && value.length === 0) {
    throw new KnownError("ARGUMENT_BAD", `${path} is an empty list: put a filter in it, or leave it out.`);
  }
  if (measures && name === "eq" && value === null) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${path} is null, and an aggregate is compared with a number: use { none: … } to find what has nothing to add up.`,
    );
  }
  if (measures && name === "in" && !path.includes(".count.")) {
    throw new KnownError("ARGUMENT_BAD", `${path} is not understood of an aggregate: join several eq with OR.`);
  }
}
