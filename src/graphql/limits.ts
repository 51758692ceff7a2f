// What a query may ask: page sizes, offsets, cursors and filters that the generator would misread are refused.

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { fragmentsByName, measureSelections, selectsField } from "./expanded-selections.ts";

/** Rows of a page. */
const pageSize = { least: 1, most: 500, otherwise: 100 } as const;

/** Rows that an offset or a cursor may skip. */
const maxOffset = 1_000_000;

/** Levels of a filter. Some hundreds overflow Neo4j's parser, which then does not answer (measured with 5.26). */
const maxFilterDepth = 20;

/** Levels of fields, fragments expanded. The neighbour of a neighbour of a neighbour takes nine. */
const maxSelectionDepth = 20;

/** Fields and fragments, each counted wherever it is spread. Without fragments the parser stops at fewer. */
const maxSelections = 2_000;

/**
 * Refuses with `ARGUMENT_BAD` or `QUERY_TOO_COSTLY` what the schema allows and the generator misreads.
 * The document holds one valid operation and its fragments. The limits see the values of variables, so they are
 * checked for each request and not once for each document.
 */
export function checkLimits(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): void {
  checkSelectionSize(document);
  const fragments = fragmentsByName(document);
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

/** Every list that the generator makes takes a filter; what we answer ourselves has bounds of its own. */
function isGeneratedList(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((argument) => argument.name === "where");
}

function checkArguments(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): void {
  const values = getArgumentValues(field, node, { ...variables });
  const named = { at: node.alias?.value ?? node.name.value };
  checkSize("limit", values.limit, named);
  checkSize("first", values.first, named);
  checkOffset(values.offset, named);
  checkCursor(values.after, named);
  if ("where" in values) {
    checkFilter(values.where, { path: `${named.at}(where)`, depth: 1 });
  }
}

/** A null argument asks for the default, as a variable without a value does. */
function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}

/** The generator (7.6) counts past AND, OR and NOT at the top of the filter of a connection along edges. */
function checkAggregateFilter(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { where } = getArgumentValues(field, node, { ...variables });
  const joined =
    isInputObject(where) &&
    ["node", "edge"].some((end) => filterHasField(field, end)) &&
    ["AND", "OR", "NOT"].find((word) => word in where);
  if (joined) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${node.name.value}(where) begins with ${joined}, past which its aggregate would count: put ${joined} inside node or edge, or read totalCount.`,
    );
  }
}

/** Whether the field's filter has a part for one end of an edge. */
function filterHasField(field: GraphQLField<unknown, unknown>, end: string): boolean {
  const where = field.args.find((argument) => argument.name === "where")?.type;
  const type = where && getNamedType(where);
  return isInputObjectType(type) && end in type.getFields();
}

interface At {
  readonly at: string;
}

function checkSize(name: string, value: unknown, { at }: At): void {
  if (isLeftOut(value)) {
    return;
  }
  if (typeof value !== "number" || value < pageSize.least || value > pageSize.most) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${at}(${name}) is ${value}: it takes ${pageSize.least} to ${pageSize.most}, and ${pageSize.otherwise} where it is left out.`,
    );
  }
}

function checkOffset(value: unknown, { at }: At): void {
  if (!isLeftOut(value) && (typeof value !== "number" || value < 0 || value > maxOffset)) {
    throw new KnownError("ARGUMENT_BAD", `${at}(offset) is ${value}: it takes 0 to ${maxOffset}.`);
  }
}

function checkCursor(value: unknown, { at }: At): void {
  if (isLeftOut(value)) {
    return;
  }
  const text = typeof value === "string" ? Buffer.from(value, "base64").toString("latin1") : "";
  const [, position] = /^arrayconnection:(\d{1,7})$/.exec(text) ?? [];
  if (position === undefined || Number(position) > maxOffset) {
    throw new KnownError("ARGUMENT_BAD", `${at}(after) is no cursor: give it the endCursor of the page before.`);
  }
}

interface FilterPlace {
  readonly path: string;
  readonly depth: number;
}

/** Only `eq` may be null: it asks for what is not established. */
function checkFilter(value: unknown, { path, depth }: FilterPlace): void {
  if (depth > maxFilterDepth) {
    throw new KnownError("QUERY_TOO_COSTLY", `${path} is nested more than ${maxFilterDepth} deep.`);
  }
  if (value === null) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${path} is null: leave it out, or ask for what is not established with { eq: null }.`,
    );
  }
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      checkFilter(item, { path: `${path}[${at}]`, depth: depth + 1 });
    }
  } else if (isInputObject(value)) {
    checkFilterFields(Object.entries(value), { path, depth });
  }
}

/** A date and the like are objects of a class, with nothing in them to check. */
function isInputObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function checkFilterFields(fields: readonly [string, unknown][], { path, depth }: FilterPlace): void {
  if (fields.length === 0 && depth > 1) {
    throw new KnownError(
      "ARGUMENT_BAD",
      `${path} is empty and would let everything through: give it a comparison, or leave it out. A variable without a value leaves a filter empty.`,
    );
  }
  for (const [name, value] of fields.filter(([name, value]) => name !== "eq" || value !== null)) {
    checkFilter(value, { path: `${path}.${name}`, depth: depth + 1 });
  }
}
