// What every route of the service needs.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Request } from "express";
import type { Log } from "../base/log.ts";
import type { Permits } from "../base/permits.ts";
import type { RequestReport } from "../base/request-report.ts";
import type { Context } from "../graphql/context.ts";
import type { KnownDocuments } from "../graphql/known-documents.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import type { OperationPlans } from "../graphql/operation-plans.ts";
import { blameSlowGraph } from "../graphql/slow-statements.ts";
import type { Api } from "../lens/as-of.ts";
import { requestSource, type Source } from "../service/source.ts";
import { isHost } from "./request-form.ts";

export interface ServiceContext {
  readonly source: Source;
  /** The schema, and the model that it was made from. */
  readonly api: Api;
  readonly queries: readonly NamedQuery[];
  readonly log: Log;
  /** The documents that are valid. */
  readonly documents: KnownDocuments;
  /** What was translated for operations that came before. */
  readonly plans: OperationPlans;
  /** For work that a request asks for. Who holds one must not wait for another. */
  readonly permits: Permits;
  /** The address at which clients reach the service, without a slash at its end. Null to use that of each request. */
  readonly publicUrl: string | null;
  /** Where readers say what is wrong in the record. Null to tell them how a fact is corrected. */
  readonly feedbackUrl: string | null;
}

/** Where an operation comes from. */
export interface OperationOrigin {
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** The version of the data that the request has read; null if it has read none. */
  readonly version?: string | null;
}

/** What one operation of a request has: a few statements at the same time, and a few searches for similar ids. */
export function operationContext(
  report: RequestReport,
  { source, permits }: Pick<ServiceContext, "source" | "permits">,
  { signal, version = null }: OperationOrigin = {},
): Context {
  const own = requestSource(source, version);
  const reader = blameSlowGraph(own.reader, report, permits);
  return { report, executionContext: reader, source: { ...own, reader }, permits, signal };
}

/** The origin of the operations that answer a request. */
export function requestOrigin(response: ServerResponse, { dataVersion = null }: Express.Locals): OperationOrigin {
  return { signal: goneSignal(response), version: dataVersion };
}

/** Aborts when the client goes away before it has its answer. */
export function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) {
      gone.abort();
    }
  });
  return gone.signal;
}

/** What the addresses of the service start with. The headers of a proxy count if express trusts it. */
export function serviceAddress(request: Request, { publicUrl }: Pick<ServiceContext, "publicUrl">): string {
  return publicUrl ?? plainAddress(request.protocol, request.host);
}

/** The same of a request without headers of a proxy. TLS ends before here. */
export function directAddress({ headers }: IncomingMessage, publicUrl: string | null): string {
  return publicUrl ?? plainAddress("http", headers.host);
}

function plainAddress(protocol: string, host: string | undefined): string {
  return `${protocol}://${host !== undefined && isHost(host) ? host : "localhost"}`;
}

/** The query parameters of the address. */
export function requestParameters(request: Request): URLSearchParams {
  return new URL(request.originalUrl, "http://localhost").searchParams;
}
