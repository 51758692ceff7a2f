// The answer to an operation that we keep ourselves, with the same checks as one that comes over GraphQL.

import { type ExecutionResult, execute } from "graphql";
import type { Context } from "./context.ts";
import { asGraphqlError } from "./errors.ts";
import type { Asked, Known } from "../lens/as-of.ts";
import { prepared } from "./prepare-operation.ts";

/** For an operation that is valid. What is refused is among the errors and is not thrown. */
export async function answerTo(asked: Asked, known: Known, context: Context): Promise<ExecutionResult> {
  try {
    const { document, fold } = prepared(asked, known);
    const result = await execute({
      schema: known.schema,
      document,
      variableValues: asked.variables,
      contextValue: context,
    });
    return result.data ? { ...result, data: fold(result.data) } : result;
  } catch (error) {
    return { errors: [asGraphqlError(error)] };
  }
}
