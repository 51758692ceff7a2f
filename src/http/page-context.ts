// What the pages get from the service: the public schema, executed in this process, and the address of the service.

import type { Response as ExpressResponse } from "express";
import { type DocumentNode, parse } from "graphql";
import { isErrorCode } from "../base/errors.ts";
import type { RequestReport } from "../base/request-report.ts";
import { publicError, reportErrors, retryHeaders, thrownError } from "../graphql/errors.ts";
import { runOperation } from "../graphql/run-operation.ts";
import { pageStatus } from "./error-response.ts";
import type { QueryCatalogue, QueryTable } from "./named-query-answer.ts";
import { operationContext, requestOrigin, type ServiceContext } from "./service-context.ts";

/** The same as `PageContext` in web/src/page-context.ts, which has what each is for. */
export interface PageContext {
  readonly ask: (document: { toString(): string }, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly publicUrl: string;
  readonly feedbackUrl: string | null;
  readonly allowScripts: () => string;
  readonly allowStyle: (text: string) => void;
  readonly requestId: string;
  readonly logFailure: (error: unknown) => void;
  readonly queries: QueryCatalogue;
  readonly answerQuery: (query: { readonly name: string; readonly parameters: URLSearchParams }) => Promise<QueryTable>;
  readonly downloadSizes: () => Promise<Readonly<Record<string, number>>>;
}

/**
 * Runs the operations of the pages, each of which is parsed once. They are valid, since the pages are built with the schema, and
 * browsers send some of them to `/graphql`.
 */
export function makePageAsk(
  app: ServiceContext,
): (report: RequestReport, response: ExpressResponse) => PageContext["ask"] {
  const documents = new Map<string, DocumentNode>();
  const readDocument = (text: string): DocumentNode => {
    const known = documents.get(text);
    if (known) {
      return known;
    }
    const document = parse(text);
    documents.set(text, document);
    app.documents.set(text, document);
    return document;
  };
  return (report, response) => {
    const origin = requestOrigin(response, response.locals);
    return async (document, variables = {}) => {
      const request = { document: readDocument(String(document)), variables };
      const { data, errors } = await runOperation(request, app.api, operationContext(report, app, origin), app.plans);
      if (!errors) {
        return data;
      }
      reportErrors(errors, report, app.log);
      const shown = errors.map((error) => publicError(error.toJSON(), error));
      const code = shown[0]?.extensions?.code;
      // The page of an error has no headers of its own.
      for (const [name, value] of Object.entries(retryHeaders(errors.map(thrownError)[0]))) {
        response.setHeader(name, value);
      }
      throw Response.json({ errors: shown }, { status: isErrorCode(code) ? pageStatus(code) : 500 });
    };
  };
}
