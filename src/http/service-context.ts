// What every route of the service answers from.

import type { Request } from "express";
import type { Log } from "../base/log.ts";
import type { Context } from "../graphql/context.ts";
import type { NamedQuery } from "../graphql/named-query.ts";
import type { Api } from "../lens/as-of.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Source } from "../service/source.ts";

export interface ServiceContext {
  readonly source: Source;
  /** The schema, and what it was made from. */
  readonly api: Api;
  readonly queries: readonly NamedQuery[];
  /** Everything that is in the graph. */
  readonly readRecord: () => Promise<Dataset>;
  /** The day it is. */
  readonly today: () => string;
  readonly log: Log;
}

export function operationContext(
  requestId: string,
  { source, today }: Pick<ServiceContext, "source" | "today">,
): Context {
  return { requestId, executionContext: source.reader, source, today: today() };
}

/** Scheme, name and port under which the service was asked. */
export function requestOrigin(request: Request): string {
  return `${request.protocol}://${request.get("host") ?? "localhost"}`;
}

/** The parameters as they are written in the address. */
export function requestParameters(request: Request): URLSearchParams {
  return new URL(request.originalUrl, "http://localhost").searchParams;
}
