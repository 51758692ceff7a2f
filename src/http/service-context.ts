// What every route of the service needs.

import type { Request } from "express";
import type { Log } from "../base/log.ts";
import type { RequestReport } from "../base/request-report.ts";
import type { Context } from "../graphql/context.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import type { Api } from "../lens/as-of.ts";
import type { Source } from "../service/source.ts";
import { isHost } from "./request-target.ts";

export interface ServiceContext {
  readonly source: Source;
  /** The schema, and the model that it was made from. */
  readonly api: Api;
  readonly queries: readonly NamedQuery[];
  readonly log: Log;
  /** The address at which clients reach the service, without a slash at its end. Null to use that of each request. */
  readonly publicUrl: string | null;
  /** Where readers say what is wrong in the record. Null to tell them how a fact is corrected. */
  readonly feedbackUrl: string | null;
}

export function operationContext(report: RequestReport, { source }: Pick<ServiceContext, "source">): Context {
  return { report, executionContext: source.reader, source };
}

/** What the addresses of the service start with. The headers of a proxy count if express trusts it. */
export function serviceAddress(request: Request, { publicUrl }: Pick<ServiceContext, "publicUrl">): string {
  return publicUrl ?? `${request.protocol}://${isHost(request.host ?? "") ? request.host : "localhost"}`;
}

/** The query parameters of the address. */
export function requestParameters(request: Request): URLSearchParams {
  return new URL(request.originalUrl, "http://localhost").searchParams;
}
