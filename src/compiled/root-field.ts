// A root field of the generator: its statement, and the shape of what the statement returns.

import { type FieldNode, type GraphQLField, isListType, isNonNullType } from "graphql";
import { captureStatement } from "./capture-statement.ts";
import { CompileError } from "./compile-error.ts";
import { cursorPlace, cursorText } from "./cursors.ts";
import { makeParameters, type ParameterMaker, type ValuePair, type Values } from "./parameter-slots.ts";
import { makeArguments, type ShapeRun } from "./run-arguments.ts";
import { isMissing, makeValueShape, type ShapeScope } from "./value-shape.ts";

export interface StatementField {
  readonly statement: string;
  readonly parameters: ParameterMaker;
  readonly shape: (result: RecordList, run: ShapeRun) => unknown;
}

/** What is read of the answer to a statement. */
export interface RecordList {
  readonly records: readonly { get(name: string): unknown }[];
}

/** Throws `CompileError`. */
export async function compileStatement(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  { raw, coerced, scope }: RootScope,
): Promise<StatementField> {
  const [node] = nodes;
  if (!node) {
    throw new CompileError("schema");
  }
  const whole = { ...scope, nodes };
  const first = await captureStatement(whole, raw.first);
  const second = await captureStatement(whole, raw.second);
  if (first.statement !== second.statement) {
    throw new CompileError("statement");
  }
  const parameters = makeParameters({ first: first.parameters, second: second.parameters }, coerced);
  const complete = makeValueShape(field.type, nodes, scope);
  const read = rootReader(field, makeArguments(field, node));
  return { statement: first.statement, parameters, shape: (result, run) => complete(read(result, run), run) };
}

export interface RootScope {
  /** As a request has them. */
  readonly raw: ValuePair;
  readonly coerced: ValuePair;
  readonly scope: ShapeScope & Pick<Parameters<typeof captureStatement>[0], "document">;
}

/** What the resolver of the field returns for the records: its things, or the page of a connection. */
function rootReader(
  field: GraphQLField<unknown, unknown>,
  readArguments: (run: ShapeRun) => Values,
): (result: RecordList, run: ShapeRun) => unknown {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (isListType(type)) {
    return ({ records }) => records.map((record) => record.get("this"));
  }
  if (!field.name.endsWith("Connection")) {
    throw new CompileError("question");
  }
  return ({ records: [record] }, run) => {
    const { first, after } = readArguments(run);
    const skip = isMissing(after) ? 0 : (cursorPlace(after) ?? -1) + 1;
    return readPage(record?.get("this"), typeof first === "number" ? first : null, skip);
  };
}

/** A page of a connection, as @neo4j/graphql 7.6 makes it of its only record. */
function readPage(page: unknown, first: number | null, skip: number): unknown {
  const { edges = [], totalCount = 0, aggregate, groupBy } = (page ?? {}) as PageRecord;
  const count = Number(totalCount);
  const withCursors = edges.map((edge, at) => ({ ...edge, cursor: cursorText(skip + at) }));
  return {
    totalCount: count,
    edges: withCursors,
    groupBy: groupBy ?? [],
    pageInfo: {
      startCursor: withCursors[0]?.cursor,
      endCursor: withCursors.at(-1)?.cursor,
      hasPreviousPage: skip > 0,
      hasNextPage: first !== null && page !== undefined ? skip + (first || edges.length) < count : false,
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
