// Prepares an operation: checks its limits, applies @asOf, and gives its lists an order.

import { type DocumentNode, getOperationAST, getVariableValues, separateOperations } from "graphql";
import { type Api, type AsOfOperation, applyAsOf, type OperationRequest } from "../lens/as-of.ts";
import { checkLimits } from "./limits.ts";
import { addSortOrder } from "./sort-order.ts";

export interface PreparedOperation {
  /** Executed in place of the document of the request. */
  readonly document: DocumentNode;
  /** Gives the data of the execution the shape that was requested. */
  readonly fold: AsOfOperation["fold"];
}

/** The operation must be valid. Throws `ARGUMENT_BAD` or `QUERY_TOO_COSTLY` if it is outside the limits. */
export function prepareOperation(request: OperationRequest, api: Api): PreparedOperation {
  const document = operationDocument(request);
  const variables = variableValues(request, api);
  checkLimits(document, api.schema, variables);
  const asOf = applyAsOf({ ...request, document }, api);
  return {
    document: addSortOrder(asOf?.document ?? document, api.schema, variables),
    fold: asOf?.fold ?? ((data) => data),
  };
}

/** The operation that is executed, with its fragments. Other operations of the document have other variables. */
function operationDocument({ document, operationName }: OperationRequest): DocumentNode {
  const operation = getOperationAST(document, operationName);
  return separateOperations(document)[operation?.name?.value ?? ""] ?? document;
}

/** The variables with their defaults. If one does not have its type, the execution rejects it. */
function variableValues(
  { document, operationName, variables }: OperationRequest,
  { schema }: Api,
): OperationRequest["variables"] {
  const operation = getOperationAST(document, operationName);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
  return coerced ?? variables;
}
