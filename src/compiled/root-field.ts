// A root field of the generator: its statement, and the shape of what the statement returns.

import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  isListType,
  isNonNullType,
} from "graphql";
import { captureStatement } from "./capture-statement.ts";
import { CompileError } from "./compile-error.ts";
import { makeParameters, type ParameterMaker, type ValuePair, type Values } from "./parameter-slots.ts";
import { isMissing, makeValueShape, type ShapeScope } from "./value-shape.ts";

export interface RootField {
  readonly key: string;
  readonly statement: string;
  readonly parameters: ParameterMaker;
  readonly shape: (result: RecordList) => unknown;
}

/** What is read of the answer to a statement. */
export interface RecordList {
  readonly records: readonly { get(name: string): unknown }[];
}

/** Throws `CompileError`. */
export async function compileRootField(
  key: string,
  nodes: readonly FieldNode[],
  parent: GraphQLObjectType,
  { raw, coerced, scope }: RootScope,
): Promise<RootField> {
  const [node] = nodes;
  const field = parent.getFields()[node?.name.value ?? ""];
  if (!node || !field?.args.some(({ name }) => name === "where")) {
    throw new CompileError(node?.name.value.startsWith("__") ? "schema" : "question");
  }
  const whole = { ...scope, nodes };
  const first = await captureStatement(whole, raw.first);
  const second = await captureStatement(whole, raw.second);
  if (first.statement !== second.statement) {
    throw new CompileError("statement");
  }
  const parameters = makeParameters({ first: first.parameters, second: second.parameters }, coerced);
  const complete = makeValueShape(field.type, nodes, scope);
  const read = rootReader(field, getArgumentValues(field, node, { ...scope.variables }));
  return { key, statement: first.statement, parameters, shape: (result) => complete(read(result)) };
}

export interface RootScope {
  /** As a request has them. */
  readonly raw: ValuePair;
  readonly coerced: ValuePair;
  readonly scope: ShapeScope & Pick<Parameters<typeof captureStatement>[0], "document">;
}

/** What the resolver of the field returns for the records: its things, or the page of a connection. */
function rootReader(field: GraphQLField<unknown, unknown>, values: Values): (result: RecordList) => unknown {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (isListType(type)) {
    return ({ records }) => records.map((record) => record.get("this"));
  }
  if (!field.name.endsWith("Connection")) {
    throw new CompileError("question");
  }
  const { first, after } = values;
  if (!isMissing(after)) {
    throw new CompileError("parameter");
  }
  return ({ records: [record] }) => readPage(record?.get("this"), typeof first === "number" ? first : null);
}

/** The first page of a connection, as @neo4j/graphql 7.6 makes it of its only record. */
function readPage(page: unknown, first: number | null): unknown {
  const { edges = [], totalCount = 0, aggregate, groupBy } = (page ?? {}) as PageRecord;
  const count = Number(totalCount);
  const withCursors = edges.map((edge, at) => ({
    ...edge,
    cursor: Buffer.from(`arrayconnection:${at}`).toString("base64"),
  }));
  return {
    totalCount: count,
    edges: withCursors,
    groupBy: groupBy ?? [],
    pageInfo: {
      startCursor: withCursors[0]?.cursor,
      endCursor: withCursors.at(-1)?.cursor,
      hasPreviousPage: false,
      hasNextPage: first !== null && page !== undefined ? (first || edges.length) < count : false,
    },
    aggregate: aggregate ?? {},
  };
}

interface PageRecord {
  readonly edges?: readonly Readonly<Record<string, unknown>>[];
  readonly totalCount?: unknown;
  readonly aggregate?: unknown;
  readonly groupBy?: unknown;
}
