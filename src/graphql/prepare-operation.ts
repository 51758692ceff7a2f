// Prepares an operation: checks its limits, makes its filters say what they mean, applies @asOf, and gives its lists an order.

import { type DocumentNode, getOperationAST, getVariableValues, separateOperations } from "graphql";
import { KnownError } from "../base/errors.ts";
import { type Api, type AsOfOperation, applyAsOf, type OperationRequest } from "../lens/as-of.ts";
import { type FoldDay, foldAnswer } from "../lens/fold.ts";
import { complementFilters } from "./complement-filters.ts";
import { refuseConnectionTwins } from "./connection-twins.ts";
import { type FilledOperation, fillSelections } from "./fill-selections.ts";
import { checkLimits } from "./limits.ts";
import { addSortOrder } from "./sort-order.ts";

export interface PreparedOperation {
  /** Executed in place of the document of the request. */
  readonly document: DocumentNode;
  /** The variables with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Gives the data of the execution the shape that was requested. */
  readonly fold: AsOfOperation["fold"];
  /** What is folded: the day, if there is one, and what was added to the selections. Null where the variables do not have their types. */
  readonly shape: AnswerShape | null;
}

/** How the data of an execution differs from the answer. */
export interface AnswerShape {
  readonly day: FoldDay | null;
  readonly remove: FilledOperation["remove"];
}

/** The answer as it was asked for. */
export function foldShape({ day, remove }: AnswerShape, data: Readonly<Record<string, unknown>>) {
  const own = remove(data);
  return day ? foldAnswer(own, day) : own;
}

/** The operation must be valid. Throws `ARGUMENT_BAD` or `QUERY_TOO_COSTLY` if it is outside the limits. */
export function prepareOperation(request: OperationRequest, api: Api): PreparedOperation {
  const document = operationDocument(request);
  requireQueryOperation(document);
  const variables = variableValues(request, api);
  if (!variables) {
    return { document, variables: {}, fold: (data) => data, shape: null };
  }
  checkLimits(document, api.schema, variables);
  refuseConnectionTwins(document, api.schema);
  const complete = complementFilters(document, api.schema, variables);
  const asOf = applyAsOf({ ...request, document: complete }, api);
  const sorted = addSortOrder(asOf?.document ?? complete, api.schema, variables);
  const { document: filled, remove } = fillSelections(sorted, api.schema);
  const shape = { day: asOf?.day ?? null, remove };
  return { document: filled, variables, fold: (data) => foldShape(shape, data), shape };
}

/** The schema has no other root type, which validation does not say. */
function requireQueryOperation(document: DocumentNode): void {
  const kind = getOperationAST(document)?.operation ?? "query";
  if (kind !== "query") {
    throw new KnownError("BAD_REQUEST", `The API only reads: it has no ${kind}. Send a query.`);
  }
}

/** The operation that is executed, with its fragments. Other operations of the document have other variables. */
function operationDocument({ document, operationName }: OperationRequest): DocumentNode {
  const operation = getOperationAST(document, operationName);
  return separateOperations(document)[operation?.name?.value ?? ""] ?? document;
}

/** The variables with their defaults; null if one does not have its type, which the execution rejects. */
export function variableValues(
  { document, operationName, variables }: OperationRequest,
  { schema }: Api,
): OperationRequest["variables"] | null {
  const operation = getOperationAST(document, operationName);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
  return coerced ?? null;
}
