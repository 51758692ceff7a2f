// Runs a named query, with the same checks as an operation that comes over GraphQL.

import { type ExecutionResult, execute } from "graphql";
import { traceWork } from "../base/trace.ts";
import type { Api, OperationRequest } from "../lens/as-of.ts";
import { admitOperation } from "./admit-operation.ts";
import type { Context } from "./context.ts";
import { makeGraphqlError } from "./errors.ts";
import { reportOperation } from "./operation-report.ts";
import { prepareOperation } from "./prepare-operation.ts";

/** The operation must be valid. Never throws: an error is among the errors of the result. */
export async function runOperation(request: OperationRequest, api: Api, context: Context): Promise<ExecutionResult> {
  reportOperation(context.report, request);
  try {
    const prepared = await traceWork("graphql.prepare", {}, () => prepareOperation(request, api));
    const { release } = await admitOperation(prepared, api, context);
    try {
      const { document, fold } = prepared;
      const variableValues = request.variables;
      const result = await traceWork("graphql.execute", {}, () =>
        execute({ schema: api.schema, document, variableValues, contextValue: context }),
      );
      return result.data ? { ...result, data: fold(result.data) } : result;
    } finally {
      release();
    }
  } catch (error) {
    return { errors: [makeGraphqlError(error)] };
  }
}
