// The routes of the named queries: their list, and the answer of each as JSON or CSV.

import { type Request, type Response, Router } from "express";
import type { ExecutionResult, GraphQLError } from "graphql";
import { KnownError } from "../base/errors.ts";
import { nearestWords } from "../base/nearest-words.ts";
import { logMaskedErrors, publicError } from "../graphql/errors.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import { runOperation } from "../graphql/run-operation.ts";
import { acceptedText, type ParameterValue, readParameters } from "../graphql/url-parameters.ts";
import type { Imprint } from "../model/network.ts";
import { checkIds } from "../service/known-ids.ts";
import { answerShape } from "../tables/answer-shape.ts";
import { answerTable, tableCsv, tableRules } from "../tables/answer-table.ts";
import { answerImprint, setFileName, setImprintHeaders } from "./download-headers.ts";
import { errorStatus } from "./error-response.ts";
import { namedQueriesPage, queryAddresses } from "./named-queries-page.ts";
import { operationContext, requestParameters, type ServiceContext } from "./service-context.ts";

export function namedQueryRoutes(context: ServiceContext): Router {
  const router = Router();
  router.get("/q", (request, response) => {
    response.vary("accept");
    if (request.accepts(["html", "json"]) === "json") {
      response.json(queryList(context.queries));
      return;
    }
    response.setHeader("content-security-policy", policy);
    response.type("html").send(namedQueriesPage(context.queries));
  });
  router.get("/q.json", (_request, response) => {
    response.json(queryList(context.queries));
  });
  router.get("/q/:file", (request, response) => answerNamedQuery(request, response, context));
  return router;
}

/** The page has forms that lead back here, and no scripts. */
const policy = "default-src 'none';style-src 'unsafe-inline';form-action 'self';base-uri 'none';frame-ancestors 'none'";

function queryList(queries: readonly NamedQuery[]) {
  return {
    queries: queries.map((query) => ({
      name: query.name,
      description: query.description,
      parameters: query.parameters.map((parameter) => ({
        name: parameter.name,
        type: parameter.type,
        required: parameter.required,
        default: parameter.defaults,
        accepts: acceptedText(parameter),
      })),
      ...queryAddresses(query),
    })),
    csv: tableRules,
  };
}

/** The query, the format and the parameters of an address. */
interface QueryRequest {
  readonly query: NamedQuery;
  readonly format: "json" | "csv";
  readonly values: Readonly<Record<string, ParameterValue>>;
}

async function answerNamedQuery(
  request: Request<{ file: string }>,
  response: Response,
  context: ServiceContext,
): Promise<void> {
  const queryRequest = readQueryRequest(request, context);
  const { query, values } = queryRequest;
  await checkIds(context.source, query.parameters, values);
  const imprint = await answerImprint(context.source, values);
  const requestId = String(response.locals.requestId);
  const result = await runOperation(
    { document: query.document, variables: values },
    context.api,
    operationContext(requestId, context),
  );
  if (result.errors && result.errors.length > 0) {
    logMaskedErrors(result.errors, requestId, context.log);
    response.status(errorsStatus(result.errors)).json({
      errors: result.errors.map((error) => publicError(error.toJSON(), error)),
    });
    return;
  }
  setImprintHeaders(response, imprint);
  sendAnswer(response, { ...queryRequest, imprint, data: result.data, context });
}

function readQueryRequest(request: Request<{ file: string }>, { queries }: ServiceContext): QueryRequest {
  const { file } = request.params;
  const [, name = file, format] = /^(.*?)(?:\.([^.]*))?$/.exec(file) ?? [];
  const query = queries.find((each) => each.name === name);
  if (!query) {
    const near = nearestWords(
      name,
      queries.map((each) => each.name),
    );
    throw new KnownError(
      "QUERY_UNKNOWN",
      `There is no named query "${name}": /q lists all of them. The nearest: ${near.join(", ")}.`,
    );
  }
  if (format !== "json" && format !== "csv") {
    throw new KnownError(
      "FORMAT_UNKNOWN",
      `${format === undefined ? "The format is missing" : `There is no format "${format}"`}: use /q/${name}.json or /q/${name}.csv.`,
    );
  }
  return { query, format, values: readParameters(query.parameters, requestParameters(request)) };
}

/** The last column of every table, so that the rows keep their version when the headers are gone. */
const versionColumn = "dataVersion";

interface QueryAnswer extends QueryRequest {
  readonly imprint: Imprint;
  readonly data: ExecutionResult["data"];
  readonly context: ServiceContext;
}

function sendAnswer(response: Response, { query, format, values, imprint, data, context }: QueryAnswer): void {
  if (format === "json") {
    response.json({ data, extensions: { query: query.name, parameters: values, ...imprint } });
    return;
  }
  setFileName(response, `${query.name}.csv`, imprint);
  const table = answerTable(answerShape(query.document, context.api.schema), data);
  response.type("text/csv; charset=utf-8; header=present").send(
    tableCsv({
      columns: [...table.columns, versionColumn],
      rows: table.rows.map((row) => [...row, imprint.dataVersion]),
    }),
  );
}

function errorsStatus(errors: readonly GraphQLError[]): number {
  const known = errors.map(({ originalError }) => originalError).find((cause) => cause instanceof KnownError);
  return known ? errorStatus(known) : 500;
}
