// An operation made ready to be executed: its limits checked, seen through its lens, its lists in order.

import { type DocumentNode, getOperationAST, getVariableValues, separateOperations } from "graphql";
import { type Api, type AsOfOperation, applyAsOf, type OperationRequest } from "../lens/as-of.ts";
import { checkLimits } from "./limits.ts";
import { addSortOrder } from "./sort-order.ts";

export interface PreparedOperation {
  /** To be executed in place of the one that was asked for. */
  readonly document: DocumentNode;
  /** The data of the execution as it was asked for. */
  readonly fold: AsOfOperation["fold"];
}

/** For an operation that is valid. Refuses with `ARGUMENT_BAD` or `QUERY_TOO_COSTLY` what the schema allows and we do not. */
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

/** The operation that is executed and the fragments that it reaches; the others of the document have variables of their own. */
function operationDocument({ document, operationName }: OperationRequest): DocumentNode {
  const operation = getOperationAST(document, operationName);
  return separateOperations(document)[operation?.name?.value ?? ""] ?? document;
}

/** The variables with their defaults. What cannot be read as its type is left for the execution to refuse. */
function variableValues(
  { document, operationName, variables }: OperationRequest,
  { schema }: Api,
): OperationRequest["variables"] {
  const operation = getOperationAST(document, operationName);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
  return coerced ?? variables;
}
