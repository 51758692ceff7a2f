// The plans of operations: what is asked again with other values runs as the statements that were translated for it before.

import { createHash } from "node:crypto";
import { type DocumentNode, getOperationAST, Kind, print } from "graphql";
import { LRUCache } from "lru-cache";
import { limits } from "../base/limits.ts";
import { CompileError, type PlanReason } from "../compiled/compile-error.ts";
import { collectFieldGroups, requireObjectType } from "../compiled/field-groups.ts";
import type { ValuePair, Values } from "../compiled/parameter-slots.ts";
import { compileRootField, type RootField } from "../compiled/root-field.ts";
import type { Reader } from "../graph/reader.ts";
import type { Api, OperationRequest } from "../lens/as-of.ts";
import type { FoldDay } from "../lens/fold.ts";
import type { RecordShape } from "../service/record-shape.ts";
import type { CostKeeper } from "./admit-operation.ts";
import type { Context } from "./context.ts";
import { fragmentsByName } from "./expanded-selections.ts";
import type { OperationCost } from "./operation-cost.ts";
import {
  type AnswerShape,
  foldShape,
  type PreparedOperation,
  prepareOperation,
  variableValues,
} from "./prepare-operation.ts";

/** An operation that was translated: it runs for any values of its free variables. */
export interface OperationPlan {
  readonly document: DocumentNode;
  /** The fields of the answer in their order. */
  readonly fields: readonly (RootField | { readonly key: string; readonly typename: string })[];
  readonly shape: (raw: Values) => AnswerShape;
  readonly costs: KeptCosts;
}

/** The estimates of a plan for one record, by the values of the variables. */
interface KeptCosts {
  record: RecordShape | null;
  readonly estimates: LRUCache<string, OperationCost>;
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
  /** Characters of its document, where it has a plan. */
  size: number;
}

export interface OperationPlans {
  /** Null for an operation that has no plan, which is then executed. A plan is made behind the second request. */
  find(request: OperationRequest, context: Context): PlannedOperation | null;
  /** Resolves when no plan is in the making. */
  settle(): Promise<void>;
}

const mostPlans = 1_000;
const mostEstimates = 200;

/** Characters of the documents of all plans. */
const mostText = 4_000_000;

/** Types whose values go into a statement as they are. */
const freeTypes: readonly string[] = ["String", "ID", "Date"];

/** Without `size` none are kept. */
export function makePlans(api: Api, size = mostPlans): OperationPlans {
  const entries =
    size > 0
      ? new LRUCache<string, PlanEntry>({ max: size, maxSize: mostText, sizeCalculation: (entry) => entry.size })
      : null;
  const numbers = new WeakMap<DocumentNode, number>();
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
  const makePlan = (key: string, entry: PlanEntry, request: OperationRequest): void => {
    const made = compileOperation(request, api)
      .then((plan) => {
        entries?.delete(key);
        entries?.set(key, { ...entry, plan, size: print(plan.document).length });
      })
      .catch((error: unknown) => {
        entry.reason = error instanceof CompileError ? error.reason : "refused";
      })
      .finally(() => making.delete(made));
    making.add(made);
  };
  return {
    find(request, { report }) {
      const fixed = fixedValues(request);
      if (!entries || !fixed) {
        report.way ??= "schema";
        return null;
      }
      const key = shortKey(`${documentNumber(request.document)} ${request.operationName ?? ""} ${fixed}`);
      const entry = entries.get(key) ?? { seen: 0, plan: null, reason: "first", size: 1 };
      if (entry.seen === 0) {
        entries.set(key, entry);
      }
      if (!entry.plan) {
        report.way ??= entry.reason;
        entry.seen += 1;
        if (entry.seen === 2) {
          makePlan(key, entry, request);
        }
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
      const key = shortKey(JSON.stringify(raw));
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
function fixedValues({ document, operationName, variables }: OperationRequest): string | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== "query") {
    return null;
  }
  const free = freeVariables({ document, operationName, variables });
  return JSON.stringify(
    (operation.variableDefinitions ?? []).map(({ variable }) => {
      const name = variable.name.value;
      // A variable that is left out is not one that is null.
      const isGiven = Object.hasOwn(variables, name) && variables[name] !== undefined;
      return isGiven ? free.includes(name) || [variables[name]] : false;
    }),
  );
}

/** The variables of the request whose values do not change the statement. */
function freeVariables({ document, operationName, variables }: OperationRequest): readonly string[] {
  const operation = getOperationAST(document, operationName);
  return (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const typeName = named.kind === Kind.NAMED_TYPE ? named.name.value : "";
    const value = variables[variable.name.value];
    const isFree =
      freeTypes.includes(typeName) &&
      typeof value === "string" &&
      value !== "" &&
      (typeName !== "Date" || /^\d{4}-\d\d-\d\d$/.test(value));
    return isFree ? [variable.name.value] : [];
  });
}

/** Values that no request has, two for each free variable. */
function sentinels(request: OperationRequest, free: readonly string[], round: number): Values {
  const operation = getOperationAST(request.document, request.operationName);
  const entries = free.map((name, at) => {
    const type = operation?.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.type;
    const isDate = type && print(type).startsWith("Date");
    return [name, isDate ? `${1000 + round * 100 + at}-03-07` : `sentinel ${round} ${at}`] as const;
  });
  return { ...request.variables, ...Object.fromEntries(entries) };
}

/** Throws `CompileError`, or what refuses the operation. */
async function compileOperation(request: OperationRequest, api: Api): Promise<OperationPlan> {
  const free = freeVariables(request);
  if (free.length > limits.variables.most) {
    throw new CompileError("parameter");
  }
  const raw: ValuePair = { first: sentinels(request, free, 1), second: sentinels(request, free, 2) };
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
    [...groups].map(([key, nodes]) =>
      nodes[0]?.name.value === "__typename"
        ? { key, typename: query.name }
        : compileRootField(key, nodes, query, { raw, coerced, scope }),
    ),
  );
  const { remove } = first.shape;
  const day = makeFoldDay({ first: first.shape.day, second: second.shape.day }, raw);
  return {
    document,
    fields,
    shape: (given) => ({ day: day(given), remove }),
    costs: { record: null, estimates: new LRUCache({ max: mostEstimates }) },
  };
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

/** Runs the statements of a plan. An error has its place in the answer, so it is left to graphql-js, with what the graph has answered. */
export async function runPlan({ plan, variables }: PlannedOperation, context: Context): Promise<PlanResult> {
  const runs: StatementRun[] = [];
  try {
    const running = plan.fields.map((field) => {
      if ("typename" in field) {
        return field.typename;
      }
      const parameters = field.parameters(variables);
      const result = context.executionContext.run(field.statement, parameters);
      runs.push({ statement: field.statement, parameters: JSON.stringify(parameters), result });
      return result.then(field.shape);
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
  } catch {
    context.report.way = "record" satisfies PlanReason;
    return { replay: replayRuns(runs, context.executionContext) };
  }
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
      const text = JSON.stringify(parameters);
      const known = runs.find((run) => run.statement === statement && run.parameters === text);
      return known ? known.result : reader.run(statement, parameters);
    },
  };
}
