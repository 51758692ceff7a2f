// The API with the lens's directive in it, and how to ask it through the lens.

import {
  execute,
  extendSchema,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  print,
  stripIgnoredCharacters,
  validate,
} from "graphql";
import type { Reader } from "../../src/graph/reader.ts";
import { complementFilters } from "../../src/graphql/complement-filters.ts";
import { prepareOperation } from "../../src/graphql/prepare-operation.ts";
import { applyAsOf } from "../../src/lens/as-of.ts";
import { api, model } from "./model.ts";

/** With the directive and the questions, be they in the schema already or not. */
export const lensApi: GraphQLSchema = api.getDirective("asOf") ? api : extendSchema(api, parse(model.questions.text));

export type Variables = Readonly<Record<string, unknown>>;

/** The operation that is executed for a valid one, without the space around its words. */
export function seen(query: string, variables: Variables = {}, operationName?: string): string | null {
  const document = parse(query, { noLocation: true });
  expectValid(document);
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {};
  const { coerced = {} } = getVariableValues(lensApi, variableDefinitions, variables);
  const complete = complementFilters(document, lensApi, coerced);
  const lensed = applyAsOf({ document: complete, operationName, variables }, { schema: lensApi, ...model });
  return lensed && stripIgnoredCharacters(print(lensed.document));
}

/** The answer to a valid operation. */
export async function answer(reader: Reader, query: string, variables: Variables = {}): Promise<unknown> {
  const request = parse(query);
  expectValid(request);
  const { document, fold } = prepareOperation({ document: request, variables }, { schema: lensApi, ...model });
  const { data, errors } = await execute({
    schema: lensApi,
    document,
    variableValues: variables,
    contextValue: { executionContext: reader },
  });
  if (errors || !data) {
    throw new Error(`${query}\n${errors?.map(({ message }) => message).join("\n")}`);
  }
  return JSON.parse(JSON.stringify(fold(data)));
}

function expectValid(document: ReturnType<typeof parse>): void {
  const errors = validate(lensApi, document);
  if (errors.length > 0) {
    throw new Error(errors.map(({ message }) => message).join("\n"));
  }
}
