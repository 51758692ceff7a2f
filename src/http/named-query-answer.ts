// The named queries as other parts of the service take them: their list, and the answer of one as a table.

import type { GraphQLError } from "graphql";
import { KnownError } from "../base/errors.ts";
import { clipText, nearestWords } from "../base/nearest-words.ts";
import { type RequestReport, reportCode } from "../base/request-report.ts";
import { thrownError } from "../graphql/errors.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import { runOperation } from "../graphql/run-operation.ts";
import { acceptedText, type ParameterValue, readParameters } from "../graphql/url-parameters.ts";
import { resolveIds } from "../service/parameter-ids.ts";
import { answerShape } from "../tables/answer-shape.ts";
import { answerTable, type Table, tableRules } from "../tables/answer-table.ts";
import { operationContext, type ServiceContext } from "./service-context.ts";

/** What the list of queries says of one. */
export interface QueryDescription {
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    /** The type of one value. */
    readonly valueType: string;
    readonly required: boolean;
    readonly list: boolean;
    /** The values that are allowed; empty if any is. */
    readonly values: readonly string[];
    readonly default: readonly string[] | null;
    readonly accepts: string;
  }[];
}

export interface QueryCatalogue {
  readonly queries: readonly QueryDescription[];
  /** How an answer becomes a table. */
  readonly tableRules: readonly string[];
}

export function describeQueries(queries: readonly NamedQuery[]): QueryCatalogue {
  return {
    queries: queries.map(({ name, description, text, parameters }) => ({
      name,
      description,
      text,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        type: parameter.type,
        valueType: parameter.valueType,
        required: parameter.required,
        list: parameter.list,
        values: parameter.values,
        default: parameter.defaults,
        accepts: acceptedText(parameter),
      })),
    })),
    tableRules,
  };
}

/** Throws `QUERY_UNKNOWN` with the nearest names. */
export function requireQuery(queries: readonly NamedQuery[], name: string): NamedQuery {
  const query = queries.find((each) => each.name === name);
  if (query) {
    return query;
  }
  const near = nearestWords(
    name,
    queries.map((each) => each.name),
  );
  throw new KnownError(
    "QUERY_UNKNOWN",
    `There is no named query "${clipText(name)}": /q lists all of them. The nearest: ${near.join(", ")}.`,
  );
}

/** The answer of a query as a table, or why there is none. */
export interface QueryTable {
  readonly values: Readonly<Record<string, ParameterValue>>;
  readonly table: Table | null;
  readonly problem: string | null;
}

/** Parameters that cannot be read, and ids that nothing has, are problems; any other failure is thrown. */
export async function answerQueryTable(
  app: ServiceContext,
  report: RequestReport,
  { name, parameters }: { readonly name: string; readonly parameters: URLSearchParams },
): Promise<QueryTable> {
  const query = requireQuery(app.queries, name);
  try {
    const given = readParameters(query.parameters, parameters);
    const values = await resolveIds(app.source, query.parameters, given);
    const { data, errors = [] } = await runOperation(
      { document: query.document, variables: values },
      app.api,
      operationContext(report, app),
      app.plans,
    );
    const [error] = errors;
    if (error) {
      throw knownCause(errors) ?? error;
    }
    return { values, table: answerTable(answerShape(query.document, app.api.schema), data), problem: null };
  } catch (error) {
    if (error instanceof KnownError) {
      reportCode(report, error.code);
      return { values: {}, table: null, problem: error.message };
    }
    throw error;
  }
}

/** The error that the service foresaw, if it is one. */
export function knownCause(errors: readonly GraphQLError[]): KnownError | undefined {
  return errors.map(thrownError).find((cause) => cause instanceof KnownError);
}
