// An operation made ready to be executed: its limits checked, seen through its lens, its lists in order.

import { type DocumentNode, getOperationAST, getVariableValues } from "graphql";
import { type Asked, type Known, type Lensed, withLens } from "../lens/as-of.ts";
import { checkLimits } from "./limits.ts";
import { withOrder } from "./sort-order.ts";

export interface Prepared {
  /** To be executed in place of the one that was asked for. */
  readonly document: DocumentNode;
  /** The data of the execution as it was asked for. */
  readonly fold: Lensed["fold"];
}

/** For an operation that is valid. Refuses with `ARGUMENT_BAD` or `QUERY_TOO_COSTLY` what the schema allows and we do not. */
export function prepared(asked: Asked, known: Known): Prepared {
  const variables = valuesOf(asked, known);
  checkLimits(asked.document, known.schema, variables);
  const lensed = withLens(asked, known);
  return {
    document: withOrder(lensed?.document ?? asked.document, known.schema, variables),
    fold: lensed?.fold ?? ((data) => data),
  };
}

/** The variables with their defaults. What cannot be read as its type is left for the execution to refuse. */
function valuesOf({ document, operationName, variables }: Asked, { schema }: Known): Asked["variables"] {
  const operation = getOperationAST(document, operationName);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
  return coerced ?? variables;
}
