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
import { limits } from "../base/limits.ts";
import { checkDocumentShape } from "./document-shape.ts";
import { countField, type Fragments, fragmentsByName, selectsField } from "./expanded-selections.ts";

/** Rows of a page where the query does not say. */
export const defaultPageSize = 100;

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
  checkDocumentShape(document);
  const fragments = fragmentsByName(document);
  checkAnswerLists(document, fragments);
  const types = new TypeInfo(schema);
  let conditions = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (field && isGeneratedList(field)) {
          conditions += checkArguments(node, field, variables);
          checkAllConditions(conditions);
          if (selectsField(node, "aggregate", fragments)) {
            checkAggregateFilter(node, field, variables);
          }
        }
      },
    }),
  );
}

/** The answers of one list have a limit of their own; this is the one for several lists. */
function checkAnswerLists({ definitions }: DocumentNode, fragments: Fragments): void {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation && countField(operation, "commissioningAnswers", fragments) > limits.answerLists.most) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `The query has more than ${limits.answerLists.most} commissioningAnswers: ask for fewer of them at a time.`,
      { limit: "answerLists" },
    );
  }
}

/** Every generated list takes a filter. The lists that we resolve ourselves have limits of their own. */
function isGeneratedList(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((argument) => argument.name === "where");
}

/** Returns the number of conditions of its filter. */
function checkArguments(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): number {
  const values = getArgumentValues(field, node, { ...variables });
  const key = node.alias?.value ?? node.name.value;
  checkSize("limit", values.limit, key);
  checkSize("first", values.first, key);
  checkOffset(values.offset, key);
  checkCursor(values.after, key);
  if ("where" in values) {
    checkFilter(values.where, { path: `${key}(where)`, depth: 1, hops: 0, measures: false });
    checkConditions(values.where, key);
  }
  return countConditions(values.where);
}

/** Of all filters together, before they are rewritten, which takes time for each condition. */
function checkAllConditions(count: number): void {
  const { most } = limits.operationConditions;
  if (count > most) {
    const sentence = `The filters of the query have more than ${most} conditions together: ask for less of it at a time.`;
    throw new KnownError("QUERY_TOO_COSTLY", sentence, { limit: "operationConditions" });
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
  if (typeof value !== "number" || value < 1 || value > limits.pageSize.most) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${key}(${name}) is ${value}: it must be from 1 to ${limits.pageSize.most}. The default is ${defaultPageSize}.`,
      { limit: "pageSize" },
    );
  }
}

function checkOffset(value: unknown, key: string): void {
  if (!isLeftOut(value) && (typeof value !== "number" || value < 0 || value > limits.offset.most)) {
    throw new KnownError("ARGUMENT_BAD", `${key}(offset) is ${value}: it must be from 0 to ${limits.offset.most}.`, {
      limit: "offset",
    });
  }
}

function checkCursor(value: unknown, key: string): void {
  if (isLeftOut(value)) {
    return;
  }
  const text = typeof value === "string" ? Buffer.from(value, "base64").toString("latin1") : "";
  const [, position] = /^arrayconnection:(\d{1,7})$/.exec(text) ?? [];
  if (position === undefined || Number(position) > limits.offset.most) {
    throw new KnownError("ARGUMENT_BAD", `${key}(after) is not a cursor: use the endCursor of the previous page.`);
  }
}

interface FilterPlace {
  readonly path: string;
  readonly depth: number;
  /** The relationships that lead there. */
  readonly hops: number;
  /** Whether it compares a measure of all neighbours. */
  readonly measures: boolean;
}

/** Only `eq` may be null: it finds what is not established. */
function checkFilter(value: unknown, place: FilterPlace): void {
  const { path, depth, hops } = place;
  if (depth > limits.filterDepth.most) {
    const sentence = `${path} is nested more than ${limits.filterDepth.most} deep.`;
    throw new KnownError("QUERY_TOO_COSTLY", sentence, { limit: "filterDepth" });
  }
  if (hops > limits.filterHops.most) {
    const sentence = `${path} follows more than ${limits.filterHops.most} relationships, one inside the other: ask for the things at one end first, and for their neighbours by their ids.`;
    throw new KnownError("QUERY_TOO_COSTLY", sentence, { limit: "filterHops" });
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
  if (countConditions(filter) > limits.filterConditions.most) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `${key}(where) has more than ${limits.filterConditions.most} conditions: use in for several values of one field, or ask for less at a time.`,
      { limit: "filterConditions" },
    );
  }
}

/** A condition is an object with no other in it, as in `{ gte: …, lte: … }`. */
export function countConditions(filter: unknown): number {
  if (!Array.isArray(filter) && !isInputObject(filter)) {
    return 0;
  }
  const inner = Object.values(filter).reduce<number>((sum, value) => sum + countConditions(value), 0);
  return Array.isArray(filter) ? inner : Math.max(inner, 1);
}

/** A date is an object of a class, with nothing in it to check. */
export function isInputObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** What a filter says of the neighbours that a relationship leads to. */
export const quantifiers: readonly string[] = ["some", "none", "all", "single", "aggregate"];

function checkFilterFields(fields: readonly [string, unknown][], { path, depth, hops, measures }: FilterPlace): void {
  if (fields.length === 0 && depth > 1) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${path} is empty and would match everything: add a comparison, or leave it out. A variable without a value leaves a filter empty.`,
    );
  }
  for (const [name, value] of fields) {
    const place = {
      path: `${path}.${name}`,
      depth: depth + 1,
      hops: hops + (quantifiers.includes(name) ? 1 : 0),
      measures: measures || name === "aggregate",
    };
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
