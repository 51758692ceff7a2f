// The door of the named queries: their list, and the answer of each as JSON or CSV.

import { type Request, type Response, Router } from "express";
import type { ExecutionResult, GraphQLError } from "graphql";
import { KnownError } from "../base/errors.ts";
import { nearest } from "../base/nearest-words.ts";
import { answerShape } from "../tables/answer-shape.ts";
import { csvOf, rowsRule, tableOf } from "../tables/answer-table.ts";
import { answerTo } from "../graphql/run-operation.ts";
import { toldError } from "../graphql/errors.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import { accepted, type ParameterValue, readParameters } from "../graphql/url-parameters.ts";
import type { Imprint } from "../model/network.ts";
import { checkIds } from "../service/known-ids.ts";
import { contextOf, type Doors, imprintFor, offer, searchOf, stamp } from "./service-context.ts";
import { addressesOf, namedQueriesPage } from "./named-queries-page.ts";
import { statusOf } from "./error-response.ts";

export function namedQueries(doors: Doors): Router {
  const router = Router();
  router.get("/q", (request, response) => {
    response.vary("accept");
    if (request.accepts(["html", "json"]) === "json") {
      response.json(listOf(doors.queries));
      return;
    }
    response.setHeader("content-security-policy", policy);
    response.type("html").send(namedQueriesPage(doors.queries));
  });
  router.get("/q.json", (_request, response) => {
    response.json(listOf(doors.queries));
  });
  router.get("/q/:file", (request, response) => answer(request, response, doors));
  return router;
}

/** The page has forms, which lead back here, and no script. */
const policy = "default-src 'none';style-src 'unsafe-inline';form-action 'self';base-uri 'none';frame-ancestors 'none'";

function listOf(queries: readonly NamedQuery[]) {
  return {
    queries: queries.map((query) => ({
      name: query.name,
      description: query.description,
      parameters: query.parameters.map((parameter) => ({
        name: parameter.name,
        type: parameter.type,
        required: parameter.required,
        default: parameter.otherwise,
        accepts: accepted(parameter),
      })),
      ...addressesOf(query),
    })),
    csv: rowsRule,
  };
}

/** What is asked for in an address. */
interface Wanted {
  readonly query: NamedQuery;
  readonly format: "json" | "csv";
  readonly values: Readonly<Record<string, ParameterValue>>;
}

async function answer(request: Request<{ file: string }>, response: Response, doors: Doors): Promise<void> {
  const wanted = wantedOf(request, doors);
  const { query, values } = wanted;
  await checkIds(doors.source, query.parameters, values);
  const imprint = await imprintFor(doors.source, values);
  const result = await answerTo(
    { document: query.document, variables: values },
    doors.known,
    contextOf(String(response.locals.requestId), doors),
  );
  if (result.errors && result.errors.length > 0) {
    response.status(statusOfErrors(result.errors)).json({
      errors: result.errors.map((error) => toldError(error.toJSON(), error, doors.log)),
    });
    return;
  }
  stamp(response, imprint);
  send(response, { ...wanted, imprint, data: result.data, doors });
}

function wantedOf(request: Request<{ file: string }>, { queries }: Doors): Wanted {
  const { file } = request.params;
  const [, name = file, format] = /^(.*?)(?:\.([^.]*))?$/.exec(file) ?? [];
  const query = queries.find((each) => each.name === name);
  if (!query) {
    const near = nearest(
      name,
      queries.map((each) => each.name),
    );
    throw new KnownError(
      "QUERY_UNKNOWN",
      `There is no named query "${name}": /q lists them all. The nearest: ${near.join(", ")}.`,
    );
  }
  if (format !== "json" && format !== "csv") {
    throw new KnownError(
      "FORMAT_UNKNOWN",
      `There is no ${format === undefined ? "answer without a format" : `format "${format}"`} here: ask for /q/${name}.json or /q/${name}.csv.`,
    );
  }
  return { query, format, values: readParameters(query.parameters, searchOf(request)) };
}

/** The last column of every table, which stays with its rows when the head of the answer is gone. */
const version = "dataVersion";

interface Answered extends Wanted {
  readonly imprint: Imprint;
  readonly data: ExecutionResult["data"];
  readonly doors: Doors;
}

function send(response: Response, { query, format, values, imprint, data, doors }: Answered): void {
  if (format === "json") {
    response.json({ data, extensions: { query: query.name, parameters: values, ...imprint } });
    return;
  }
  offer(response, `${query.name}.csv`, imprint);
  const table = tableOf(answerShape(query.document, doors.known.schema), data);
  response
    .type("text/csv; charset=utf-8; header=present")
    .send(
      csvOf({ columns: [...table.columns, version], rows: table.rows.map((row) => [...row, imprint.dataVersion]) }),
    );
}

/** What graphql itself refuses is the asker's; what nobody foresaw is ours. */
function statusOfErrors(errors: readonly GraphQLError[]): number {
  const causes = errors.map(({ originalError }) => originalError);
  const known = causes.find((cause) => cause instanceof KnownError);
  if (known instanceof KnownError) {
    return statusOf(known);
  }
  return causes.every((cause) => cause === undefined) ? 400 : 500;
}
