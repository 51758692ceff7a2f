// What every route of the service needs.

import type { Request } from "express";
import type { Log } from "../base/log.ts";
import type { Context } from "../graphql/context.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import type { Api } from "../lens/as-of.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Source } from "../service/source.ts";

export interface ServiceContext {
  readonly source: Source;
  /** The schema, and the model that it was made from. */
  readonly api: Api;
  readonly queries: readonly NamedQuery[];
  /** Reads everything in the graph. */
  readonly readRecord: () => Promise<Dataset>;
  readonly log: Log;
}

export function operationContext(requestId: string, { source }: Pick<ServiceContext, "source">): Context {
  return { requestId, executionContext: source.reader, source };
}

/** The scheme, host and port of the request. */
export function requestOrigin(request: Request): string {
  return `${request.protocol}://${request.get("host") ?? "localhost"}`;
}

/** The query parameters of the address. */
export function requestParameters(request: Request): URLSearchParams {
  return new URL(request.originalUrl, "http://localhost").searchParams;
}
