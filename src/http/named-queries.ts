// The routes of the named queries: their list, and the answer of each as JSON, CSV or XLSX.

import { type Request, type Response, Router } from "express";
import type { ExecutionResult, GraphQLError } from "graphql";
import { KnownError } from "../base/errors.ts";
import { publicError, reportErrors, retryHeaders } from "../graphql/errors.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import { runOperation } from "../graphql/run-operation.ts";
import { acceptedText, type ParameterValue } from "../graphql/url-parameters.ts";
import type { Imprint } from "../model/network.ts";
import { resolveIds } from "../service/parameter-ids.ts";
import { answerShape } from "../tables/answer-shape.ts";
import { answerTable, type Table, tableCsv, tableRules } from "../tables/answer-table.ts";
import { tableWorkbook } from "../tables/table-workbook.ts";
import { answerImprint, fileWords, setFileName, setImprintHeaders } from "./download-headers.ts";
import { errorStatus } from "./error-response.ts";
import { readFileRequest, splitFileName } from "./file-request.ts";
import { knownCause, requireQuery } from "./named-query-answer.ts";
import { operationContext, requestOrigin, requestParameters, type ServiceContext } from "./service-context.ts";

export function namedQueryRoutes(context: ServiceContext): Router {
  const router = Router();
  // Browsers get the page of the list, which comes with the other pages.
  router.get("/q", (request, response, next) => {
    response.vary("accept");
    if (request.accepts(["html", "json"]) === "json") {
      response.json(queryList(context.queries));
      return;
    }
    next();
  });
  router.get("/q.json", (_request, response) => {
    response.json(queryList(context.queries));
  });
  router.get("/q/:file", async (request, response, next) => {
    // Without an ending, it is the page of the query.
    if (splitFileName(request.params.file).extension === undefined) {
      next();
      return;
    }
    await answerNamedQuery(request, response, context);
  });
  return router;
}

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

/** The addresses of a query: its page, its answer in each format, and the query in the console. */
function queryAddresses({ name, text }: NamedQuery) {
  return {
    page: `/q/${name}`,
    json: `/q/${name}.json`,
    csv: `/q/${name}.csv`,
    xlsx: `/q/${name}.xlsx`,
    console: `/console/?query=${encodeURIComponent(text)}`,
  };
}

/** The query in the console, with the values of the address as its variables. */
function consoleAddress({ query, values }: QueryRequest): string {
  const variables = JSON.stringify(values, null, 2);
  return `/console/?${new URLSearchParams({ query: query.text, variables })}`;
}

/** The query, the format and the parameters of an address. */
interface QueryRequest {
  readonly query: NamedQuery;
  readonly format: QueryFormat;
  readonly values: Readonly<Record<string, ParameterValue>>;
  readonly forExcel: boolean;
}

/** In the last one, the query opens in the console. */
const queryFormats = ["json", "csv", "xlsx", "graphql"] as const;
type QueryFormat = (typeof queryFormats)[number];

async function answerNamedQuery(
  request: Request<{ file: string }>,
  response: Response,
  context: ServiceContext,
): Promise<void> {
  const queryRequest = readQueryRequest(request, context);
  const { query } = queryRequest;
  if (queryRequest.format === "graphql") {
    response.redirect(consoleAddress(queryRequest));
    return;
  }
  const values = await resolveIds(context.source, query.parameters, queryRequest.values);
  const imprint = await answerImprint(context.source, values);
  const { report } = response.locals;
  const result = await runOperation(
    { document: query.document, variables: values },
    context.api,
    operationContext(report, context, requestOrigin(response, response.locals)),
    context.plans,
  );
  response.setHeader("x-cost", String(report.cost));
  if (result.errors && result.errors.length > 0) {
    reportErrors(result.errors, report, context.log);
    response.set(retryHeaders(knownCause(result.errors)));
    response.status(errorsStatus(result.errors)).json({
      errors: result.errors.map((error) => publicError(error.toJSON(), error)),
    });
    return;
  }
  setImprintHeaders(response, imprint);
  await sendAnswer(response, { ...queryRequest, values, imprint, data: result.data, context });
}

function readQueryRequest(request: Request<{ file: string }>, { queries }: ServiceContext): QueryRequest {
  const { file } = request.params;
  const { name, extension: ending } = splitFileName(file);
  const query = requireQuery(queries, name);
  const format = queryFormats.find((each) => each === ending);
  if (!format) {
    throw new KnownError(
      "FORMAT_UNKNOWN",
      `There is no format "${ending}": use /q/${name}.json, .csv or .xlsx, or .graphql for the query in the console.`,
    );
  }
  return { query, format, ...readFileRequest(query.parameters, format === "csv", requestParameters(request)) };
}

/** The last column of every table, so that the rows keep their version when the headers are gone. */
const versionColumn = "dataVersion";

interface QueryAnswer extends QueryRequest {
  readonly imprint: Imprint;
  readonly data: ExecutionResult["data"];
  readonly context: ServiceContext;
}

async function sendAnswer(response: Response, answer: QueryAnswer): Promise<void> {
  const { query, format, values, forExcel, imprint, data, context } = answer;
  if (format === "json") {
    response.json({ data, extensions: { query: query.name, parameters: values, ...imprint } });
    return;
  }
  setFileName(response, { words: answerWords(query, values), extension: format }, imprint);
  const table = versionedTable(answerTable(answerShape(query.document, context.api.schema), data), imprint);
  if (format === "csv") {
    response.type("text/csv; charset=utf-8; header=present").send(tableCsv(table, forExcel));
    return;
  }
  response
    .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    .send(await tableWorkbook(table, answerLines(query, values, imprint)));
}

function versionedTable({ columns, rows }: Table, { dataVersion }: Imprint): Table {
  return {
    columns: [...columns, { name: versionColumn, type: "text" }],
    rows: rows.map((row) => [...row, dataVersion]),
  };
}

/** As in `who-commissions-gp-services-borough-bexley-2015-04-01`: what an answer is about, and what is not as by default. */
function answerWords({ name, parameters }: NamedQuery, values: QueryRequest["values"]): readonly string[] {
  const chosen = parameters.filter(
    ({ name: parameter, valueType, defaults }) =>
      subjectTypes.includes(valueType) || [values[parameter] ?? []].flat().join() !== (defaults ?? []).join(),
  );
  return [name, ...chosen.flatMap((parameter) => fileWords(values[parameter.name]))];
}

const subjectTypes = ["ID", "Date", "String"];

/** What a workbook says about itself, beside its table. */
function answerLines(
  { name, description }: NamedQuery,
  values: QueryRequest["values"],
  { title, dataVersion, dataDate, licence, attribution }: Imprint,
): readonly (readonly [string, string])[] {
  const given = Object.entries(values).map(([parameter, value]): [string, string] => [
    parameter,
    [value].flat().join(", "),
  ]);
  return [
    ["title", title],
    ["query", name],
    ["what it answers", description],
    ...given,
    ["dataVersion", dataVersion],
    ["dataDate", dataDate],
    ["licence", licence],
    ["attribution", attribution],
  ];
}

function errorsStatus(errors: readonly GraphQLError[]): number {
  const known = knownCause(errors);
  return known ? errorStatus(known) : 500;
}
