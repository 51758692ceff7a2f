// An operation answered three times: as graphql-js executes it, and from the plan that was made of the same document, with the record and with statements.

import { type DocumentNode, parse, validate } from "graphql";
import { defaultPermits, makePermits } from "../../src/base/permits.ts";
import { makeRequestReport } from "../../src/base/request-report.ts";
import type { Context } from "../../src/graphql/context.ts";
import { makePlans, type OperationPlans } from "../../src/graphql/operation-plans.ts";
import { runOperation } from "../../src/graphql/run-operation.ts";
import { requestSource, type Source } from "../../src/service/source.ts";
import { api, model } from "./model.ts";
import type { SeedSource } from "./real-source.ts";

const wholeApi = { ...model, schema: api };

export interface AnswersByWay {
  readonly executed: string;
  readonly planned: string;
  /** By the statements of the plan, as of a record that is too large for its index. */
  readonly stated: string;
  /** `compiled`, or why it was not. */
  readonly way: string | null;
}

export interface AskedOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** The values of the requests that the plan is made of; without them those of the request. */
  readonly earlier?: Readonly<Record<string, unknown>>;
}

/** Null for a document that is not valid. */
export async function answerByWays(asked: AskedOperation, seed: SeedSource): Promise<AnswersByWay | null> {
  const document = parse(asked.query);
  if (validate(api, document).length > 0) {
    return null;
  }
  const plans = makePlans(wholeApi);
  const { variables = {}, earlier = variables } = asked;
  const once = (values: typeof variables, { source, kept }: { source?: Source; kept?: OperationPlans } = {}) =>
    runOnce({ document, operationName: asked.operationName, variables: values }, source ?? seed.source, kept);
  const { text: executed } = await once(variables);
  await once(earlier, { kept: plans });
  await once(earlier, { kept: plans });
  await plans.settle();
  const { text: planned, way } = await once(variables, { kept: plans });
  const { text: stated } = await once(variables, { kept: plans, source: seed.largeSource });
  return { executed, planned, stated, way };
}

interface OperationText {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function runOnce(request: OperationText, source: Source, plans?: OperationPlans) {
  const own = requestSource(source);
  const report = makeRequestReport("planned");
  const context: Context = {
    report,
    executionContext: own.reader,
    source: own,
    permits: makePermits(defaultPermits),
  };
  const result = await runOperation(request, wholeApi, context, plans);
  return { text: JSON.stringify({ ...result, cost: report.cost }), way: report.way };
}
