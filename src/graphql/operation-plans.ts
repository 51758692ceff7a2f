// The plans of operations: what is asked again with other values runs as the statements that were translated for it before.

import { createHash } from "node:crypto";
import { type DocumentNode, type FieldNode, type GraphQLObjectType, getOperationAST, print } from "graphql";
import { LRUCache } from "lru-cache";
import { limits } from "../base/limits.ts";
import { makeOnce } from "../base/once.ts";
import { CompileError, type PlanReason } from "../compiled/compile-error.ts";
import { collectFieldGroups, requireObjectType } from "../compiled/field-groups.ts";
import type { ValuePair, Values } from "../compiled/parameter-slots.ts";
import { compileStatement, type RootScope, type StatementField } from "../compiled/root-field.ts";
import { makeShapeRun, type ShapeRun } from "../compiled/run-arguments.ts";
import type { Reader } from "../graph/reader.ts";
import type { Api, OperationRequest } from "../lens/as-of.ts";
import type { FoldDay } from "../lens/fold.ts";
import type { RecordIndex } from "../service/record-index.ts";
import type { RecordShape } from "../service/record-shape.ts";
import type { CostKeeper } from "./admit-operation.ts";
import type { Context } from "./context.ts";
import { fragmentsByName } from "./expanded-selections.ts";
import { type FreeVariable, freeVariables, sentinelValues } from "./free-variables.ts";
import type { OperationCost } from "./operation-cost.ts";
import {
  type AnswerShape,
  foldShape,
  type PreparedOperation,
  prepareOperation,
  variableValues,
} from "./prepare-operation.ts";
import { makeQuestionReader, type QuestionReader } from "./question-field.ts";
import { makeRecordReader, type RecordReader } from "./record-field.ts";

/** An operation that was translated: it runs for any values of its free variables. */
export interface OperationPlan {
  readonly document: DocumentNode;
  /** The fields of the answer in their order. */
  readonly fields: readonly PlanField[];
  readonly shape: (raw: Values) => AnswerShape;
  readonly costs: KeptCosts;
  /** Whether its answers have to be waited for in more than one step, as an execution does. */
  isUnfit: boolean;
}

/** A root field: the name of its type, one of our own questions, or a field of the generator, from the record or by a statement. */
type PlanField = { readonly key: string } & (
  | { readonly typename: string }
  | { readonly ask: QuestionReader }
  | { readonly read: RecordReader | null; readonly statement: () => Promise<StatementField> }
);

/** The estimates of a plan for one record, by the values of the variables. */
interface KeptCosts {
  record: RecordShape | null;
  readonly estimates: LRUCache<string, OperationCost>;
  /** The variables on which they do not depend. */
  readonly ignored: readonly string[];
}

/** A plan with the variables of a request. */
export interface PlannedOperation extends Pick<PreparedOperation, "document" | "variables"> {
  readonly plan: OperationPlan;
  readonly fold: PreparedOperation["fold"];
  readonly keepCost: CostKeeper;
}

/** What is known of operations with the same document and the same fixed values. */
interface PlanEntry {
  /** Requests so far: an operation that comes once is not worth a plan. */
  seen: number;
  plan: OperationPlan | null;
  reason: PlanReason;
  /** Settles when a plan without a statement is made, or is known not to be. */
  first: Promise<void> | null;
  /** Characters of its document, where it has a plan. */
  size: number;
}

interface KeyedEntry {
  readonly key: string;
  readonly entry: PlanEntry;
}

export interface OperationPlans {
  /**
   * Null for an operation that has no plan, which is then executed. A plan is made before the first request is answered if the
   * record has all that is asked for, and else behind the second, since it takes the translation of a statement.
   */
  find(request: OperationRequest, context: Pick<Context, "report">): Promise<PlannedOperation | null>;
  /** Resolves when no plan is in the making. */
  settle(): Promise<void>;
}

const mostPlans = 1_000;
const mostEstimates = 2_000;

/** Characters of the documents of all plans. */
const mostText = 4_000_000;

/** Without `size` none are kept. */
export function makePlans(api: Api, size = mostPlans): OperationPlans {
  const entries =
    size > 0
      ? new LRUCache<string, PlanEntry>({ max: size, maxSize: mostText, sizeCalculation: (entry) => entry.size })
      : null;
  const numbers = new WeakMap<DocumentNode, number>();
  /** Documents whose sizes are a part of what they ask. */
  const strict = new WeakSet<DocumentNode>();
  const making = new Set<Promise<void>>();
  let lastNumber = 0;
  const documentNumber = (document: DocumentNode): number => {
    const known = numbers.get(document);
    if (known !== undefined) {
      return known;
    }
    lastNumber += 1;
    numbers.set(document, lastNumber);
    return lastNumber;
  };
  const entryKey = (request: OperationRequest, free: readonly FreeVariable[]): string | null => {
    const fixed = fixedValues(request, free);
    return fixed && shortKey(`${documentNumber(request.document)} ${request.operationName ?? ""} ${fixed}`);
  };
  const readEntry = (request: OperationRequest): KeyedEntry | null => {
    const key = entryKey(request, freeVariables(request, strict.has(request.document)));
    if (!entries || key === null) {
      return null;
    }
    const known = entries.get(key);
    const entry: PlanEntry = known ?? { seen: 0, plan: null, reason: "first", first: null, size: 1 };
    if (!known) {
      entries.set(key, entry);
    }
    return { key, entry };
  };
  const makePlan = async (request: OperationRequest, { key, entry }: KeyedEntry): Promise<void> => {
    const free = freeVariables(request, strict.has(request.document));
    try {
      const plan = await compileOperation(request, api, { free, isTranslated: entry.seen > 1 });
      entries?.delete(key);
      entries?.set(key, { ...entry, plan, size: print(plan.document).length });
    } catch (error) {
      entry.reason = error instanceof CompileError ? error.reason : "refused";
      if (entry.reason !== "first" && free.some(({ kind }) => kind !== "text" && kind !== "date")) {
        strict.add(request.document);
        const strictKey = entryKey(request, freeVariables(request, true)) ?? key;
        const strictEntry: PlanEntry = { ...entry };
        entries?.set(strictKey, strictEntry);
        await makePlan(request, { key: strictKey, entry: strictEntry });
      }
    }
  };
  /** The entry as it is when the plan that is waited for is made. */
  const countRequest = async (request: OperationRequest): Promise<PlanEntry | null> => {
    const found = readEntry(request);
    if (!found || found.entry.plan || found.entry.seen > 1) {
      return found?.entry ?? null;
    }
    const { entry } = found;
    entry.seen += 1;
    const made = makePlan(request, found).finally(() => making.delete(made));
    making.add(made);
    if (entry.seen === 1) {
      entry.first = made;
    }
    await entry.first;
    return readEntry(request)?.entry ?? null;
  };
  return {
    async find(request, { report }) {
      const entry = await countRequest(request);
      if (!entry) {
        report.way ??= "schema";
        return null;
      }
      if (!entry.plan) {
        report.way ??= entry.reason;
        return null;
      }
      if (entry.plan.isUnfit) {
        report.way ??= "question";
        return null;
      }
      const variables = variableValues(request, api);
      if (!variables) {
        report.way ??= "variables";
        return null;
      }
      report.way ??= "compiled";
      return usePlan(entry.plan, { raw: request.variables, variables });
    },
    async settle() {
      await Promise.all(making);
    },
  };
}

function usePlan(plan: OperationPlan, { raw, variables }: { raw: Values; variables: Values }): PlannedOperation {
  const { document, costs } = plan;
  return {
    plan,
    document,
    variables,
    fold: (data) => foldShape(plan.shape(raw), data),
    keepCost(record, estimate) {
      if (costs.record !== record) {
        costs.estimates.clear();
        costs.record = record;
      }
      const key = shortKey(JSON.stringify(raw, (name, value) => (costs.ignored.includes(name) ? undefined : value)));
      const cost = costs.estimates.get(key) ?? estimate();
      costs.estimates.set(key, cost);
      return cost;
    },
  };
}

/** A hash in the place of a long text. */
function shortKey(text: string): string {
  return text.length > 200 ? createHash("sha256").update(text).digest("base64url") : text;
}

/** The part of the key that has the values of the variables; of those that are free only that they have one. Null without an operation. */
function fixedValues(
  { document, operationName, variables }: OperationRequest,
  free: readonly FreeVariable[],
): string | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== "query") {
    return null;
  }
  return JSON.stringify(
    (operation.variableDefinitions ?? []).map(({ variable }) => {
      const name = variable.name.value;
      // A variable that is left out is not one that is null.
      const isGiven = Object.hasOwn(variables, name) && variables[name] !== undefined;
      return isGiven ? free.some((each) => each.name === name) || [variables[name]] : false;
    }),
  );
}

interface PlanOptions {
  readonly free: readonly FreeVariable[];
  /** Whether what the record does not answer is translated. */
  readonly isTranslated: boolean;
}

/** Throws `CompileError`, or what refuses the operation. */
async function compileOperation(
  request: OperationRequest,
  api: Api,
  { free, isTranslated }: PlanOptions,
): Promise<OperationPlan> {
  if (free.length > limits.variables.most) {
    throw new CompileError("parameter");
  }
  const { variables } = request;
  const raw: ValuePair = { first: sentinelValues(variables, free, 1), second: sentinelValues(variables, free, 2) };
  const first = prepareOperation({ ...request, variables: raw.first }, api);
  const second = prepareOperation({ ...request, variables: raw.second }, api);
  const { document } = first;
  if (print(document) !== print(second.document)) {
    throw new CompileError("statement");
  }
  const operation = getOperationAST(document);
  const query = requireObjectType(api.schema.getQueryType());
  if (!first.shape || !second.shape || !operation) {
    throw new CompileError("schema");
  }
  const scope = {
    schema: api.schema,
    document,
    operation,
    fragments: fragmentsByName(document),
    variables: first.variables,
  };
  const groups = collectFieldGroups([operation.selectionSet], query, scope);
  const coerced = { first: first.variables, second: second.variables };
  const fields = await Promise.all(
    [...groups].map(([key, nodes]) => compileField({ key, nodes, query, isTranslated }, { raw, coerced, scope }, api)),
  );
  const { remove } = first.shape;
  const day = makeFoldDay({ first: first.shape.day, second: second.shape.day }, raw);
  return {
    document,
    fields,
    shape: (given) => ({ day: day(given), remove }),
    costs: { record: null, estimates: new LRUCache({ max: mostEstimates }), ignored: costlessVariables(free, fields) },
    isUnfit: false,
  };
}

/** What a page leaves out costs nothing, and no day does, but in questions that answer with many of them. */
function costlessVariables(free: readonly FreeVariable[], fields: readonly PlanField[]): readonly string[] {
  const hasQuestion = fields.some((field) => "ask" in field);
  const kinds = ["offset", "cursor", ...(hasQuestion ? [] : ["date"])];
  return free.flatMap(({ name, kind }) => (kinds.includes(kind) ? [name] : []));
}

interface FieldSelection {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly query: GraphQLObjectType;
  readonly isTranslated: boolean;
}

/** Throws `CompileError`. */
async function compileField(
  { key, nodes, query, isTranslated }: FieldSelection,
  root: RootScope,
  { sdl }: Api,
): Promise<PlanField> {
  const name = nodes[0]?.name.value ?? "";
  if (name === "__typename") {
    return { key, typename: query.name };
  }
  const field = query.getFields()[name];
  if (!field) {
    throw new CompileError("schema");
  }
  if (!field.args.some((argument) => argument.name === "where")) {
    return { key, ask: makeQuestionReader(field, nodes, { parent: query, scope: root.scope, sdl }) };
  }
  const read = unlessRefused(() => makeRecordReader(field, nodes, { ...root.scope, sdl }));
  // What the record answers is translated only when a statement is needed.
  const statement = makeOnce(() => compileStatement(field, nodes, root));
  if (!read && !isTranslated) {
    throw new CompileError("first");
  }
  if (!read) {
    await statement();
  }
  return { key, read, statement };
}

/** Null where it throws `CompileError`. */
function unlessRefused<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof CompileError) {
      return null;
    }
    throw error;
  }
}

/** The day that an answer is folded to, which may be the value of a variable. */
function makeFoldDay(
  days: { readonly first: FoldDay | null; readonly second: FoldDay | null },
  raw: ValuePair,
): (given: Values) => FoldDay | null {
  const { first, second } = days;
  if (!first || !second || first.day === second.day) {
    return () => first;
  }
  const name = Object.keys(raw.first).find((each) => raw.first[each] === first.day && raw.second[each] === second.day);
  const suffix = first.label?.slice(first.day.length) ?? "";
  if (name === undefined || !first.label?.startsWith(first.day) || second.label !== `${second.day}${suffix}`) {
    throw new CompileError("parameter");
  }
  return (given) => {
    const day = String(given[name]);
    return { day, proposed: first.proposed, label: `${day}${suffix}` };
  };
}

/** The data before it is folded; or, where it does not fit the plan, a reader to execute the document with. */
export type PlanResult = { readonly data: Record<string, unknown> } | { readonly replay: Reader };

/**
 * Answers by a plan. An error has its place in the answer, so it is left to graphql-js, with what the graph has answered; and so
 * is what has to be waited for.
 */
export async function runPlan({ plan, variables }: PlannedOperation, context: Context): Promise<PlanResult> {
  const runs: StatementRun[] = [];
  const { suggestions } = context.source;
  const suggestionsBefore = suggestions.left;
  try {
    const record = await readPlanRecord(plan, context);
    const run = makeShapeRun(variables, context);
    const running = plan.fields.map(async (field) => {
      if ("typename" in field) {
        return field.typename;
      }
      if ("ask" in field) {
        return field.ask(run);
      }
      const { read } = field;
      const found = record && read ? unlessRefused(() => ({ value: read({ ...run, record }) })) : null;
      return found ? found.value : runStatement(field.statement, run, { runs, reader: context.executionContext });
    });
    const settled = await Promise.allSettled(running);
    const data: Record<string, unknown> = {};
    for (const [at, field] of plan.fields.entries()) {
      const each = settled[at];
      if (each?.status !== "fulfilled") {
        throw each?.reason;
      }
      data[field.key] = each.value;
    }
    return { data };
  } catch (error) {
    plan.isUnfit ||= error instanceof CompileError && error.reason === "question";
    suggestions.left = suggestionsBefore;
    context.report.way = "record" satisfies PlanReason;
    return { replay: replayRuns(runs, context.executionContext) };
  }
}

/** The record, if a field can be answered from it; null where only the graph is asked. */
async function readPlanRecord({ fields }: OperationPlan, { source }: Context): Promise<RecordIndex | null> {
  if (!fields.some((field) => "read" in field && field.read)) {
    return null;
  }
  const record = await source.readRecord();
  return record.servesEdges ? record : null;
}

interface RunStatements {
  readonly runs: StatementRun[];
  readonly reader: Reader;
}

/** Throws `CompileError` for a field that has no statement. */
async function runStatement(
  readField: () => Promise<StatementField>,
  run: ShapeRun,
  { runs, reader }: RunStatements,
): Promise<unknown> {
  const field = await readField().catch(() => {
    throw new CompileError("record");
  });
  const { statement } = field;
  const parameters = field.parameters(run.variables);
  const result = reader.run(statement, parameters);
  runs.push({ statement, parameters: parametersText(parameters), result });
  return field.shape(await result, run);
}

/** Whole numbers are written as the driver's own are. */
function parametersText(parameters: Values): string {
  return JSON.stringify(parameters, (_name, value) =>
    typeof value === "bigint" ? { low: Number(value), high: 0 } : value,
  );
}

interface StatementRun {
  readonly statement: string;
  readonly parameters: string;
  readonly result: ReturnType<Reader["run"]>;
}

/** Gives what the graph has answered, so that no statement runs twice. */
function replayRuns(runs: readonly StatementRun[], reader: Reader): Reader {
  return {
    run(statement, parameters) {
      const text = parametersText(parameters);
      const known = runs.find((run) => run.statement === statement && run.parameters === text);
      return known ? known.result : reader.run(statement, parameters);
    },
  };
}
