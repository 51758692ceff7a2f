// Runs a named query, with the same checks as an operation that comes over GraphQL.

import { type ExecutionResult, execute } from "graphql";
import { traceWork } from "../base/trace.ts";
import type { Api, OperationRequest } from "../lens/as-of.ts";
import { admitOperation } from "./admit-operation.ts";
import type { Context } from "./context.ts";
import { makeGraphqlError } from "./errors.ts";
import { type OperationPlans, runPlan } from "./operation-plans.ts";
import { reportOperation } from "./operation-report.ts";
import { prepareOperation } from "./prepare-operation.ts";

/** The data and the errors, and the estimated cost of an operation that was let in; null for one that was not. */
export interface OperationResult extends ExecutionResult {
  readonly cost: number | null;
}

/** The operation must be valid. Never throws: an error is among the errors of the result. */
export async function runOperation(
  request: OperationRequest,
  api: Api,
  context: Context,
  plans?: OperationPlans,
): Promise<OperationResult> {
  reportOperation(context.report, request);
  let admitted: number | null = null;
  try {
    const planned = (await plans?.find(request, context)) ?? null;
    const prepared = planned ?? (await traceWork("graphql.prepare", {}, () => prepareOperation(request, api)));
    const { release, cost } = await admitOperation(prepared, api, context, planned?.keepCost);
    admitted = cost;
    try {
      const { document, fold } = prepared;
      const variableValues = request.variables;
      const result = await traceWork("graphql.execute", {}, async () => {
        const ran = planned ? await runPlan(planned, context) : { replay: context.executionContext };
        const contextValue = "replay" in ran ? { ...context, executionContext: ran.replay } : context;
        return "data" in ran ? ran : execute({ schema: api.schema, document, variableValues, contextValue });
      });
      return result.data ? { ...result, data: fold(result.data), cost } : { ...result, cost };
    } finally {
      release();
    }
  } catch (error) {
    return { errors: [makeGraphqlError(error)], cost: admitted };
  }
}
