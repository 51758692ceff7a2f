// Runs a named query, with the same checks as an operation that comes over GraphQL.

import { type ExecutionResult, execute } from "graphql";
import { traceWork } from "../base/trace.ts";
import type { Api, OperationRequest } from "../lens/as-of.ts";
import type { Context } from "./context.ts";
import { makeGraphqlError } from "./errors.ts";
import { reportOperation } from "./operation-report.ts";
import { prepareOperation } from "./prepare-operation.ts";

/** The operation must be valid. Never throws: an error is among the errors of the result. */
export async function runOperation(request: OperationRequest, api: Api, context: Context): Promise<ExecutionResult> {
  reportOperation(context.report, request);
  try {
    const { document, fold } = await traceWork("graphql.prepare", {}, () => prepareOperation(request, api));
    const result = await traceWork("graphql.execute", {}, () =>
      execute({ schema: api.schema, document, variableValues: request.variables, contextValue: context }),
    );
    return result.data ? { ...result, data: fold(result.data) } : result;
  } catch (error) {
    return { errors: [makeGraphqlError(error)] };
  }
}
