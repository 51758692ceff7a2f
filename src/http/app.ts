// The routes of the service: GraphQL, the pages, the named queries, downloads, reconciliation and health.

import type { RequestListener } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler, type Response } from "express";
import type { TrustedProxies } from "../base/config.ts";
import { limits } from "../base/limits.ts";
import type { Context } from "../graphql/context.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { answerHandler } from "./answer-handler.ts";
import { makeAnswerRoom } from "./answer-room.ts";
import { allowAnyOrigin, answerOptions } from "./cors.ts";
import { downloadRoutes } from "./downloads.ts";
import { errorHandler, notFoundHandler } from "./error-response.ts";
import { type FastPathParts, makeFastPath } from "./fast-path.ts";
import { type GateParts, healthRoutes, readinessGate } from "./gate.ts";
import { checkGraphqlShape } from "./graphql-shape.ts";
import { checkMethod } from "./methods.ts";
import type { Metrics } from "./metrics.ts";
import { namedQueryRoutes } from "./named-queries.ts";
import { openApiRoutes } from "./openapi.ts";
import { pageFiles, pageRenderer } from "./pages.ts";
import { countRequest, makeRequestCounter, refuseOverLimit } from "./rate-limit.ts";
import { reconcileRoutes } from "./reconcile.ts";
import { makeRecordCache } from "./record-files.ts";
import { makeRepeatedRequests } from "./repeated-requests.ts";
import { checkRequestForm, requireBodyType } from "./request-form.ts";
import { type RequestEnd, requestLogLevel, requestLogLine } from "./request-outcome.ts";
import { enterReport, setRoute, startReport } from "./request-report.ts";
import { securityHeaders, transportSecurity } from "./security-headers.ts";
import { operationContext, requestOrigin, type ServiceContext, serviceAddress } from "./service-context.ts";
import type { SharedStore } from "./shared-store.ts";
import { parseSentBody } from "./usual-request.ts";

export interface App extends ServiceContext, GateParts {
  readonly apollo: ApolloServer<Context>;
  /** Requests that one address can send in a minute. */
  readonly rateLimit: number;
  /** The proxies whose headers say who the client is, and how it reached them. */
  readonly trustProxy: TrustedProxies;
  /** The folder of the built pages. */
  readonly pagesDir: string;
  /** Keeps whole answers. */
  readonly cache: AnswerCache;
  /** Where the copies of the service count requests together; null if each counts alone. */
  readonly shared: SharedStore | null;
  /** Of the program, and of the settings that answers depend on. */
  readonly serviceVersion: string;
  readonly metrics: Metrics;
}

const body = { limit: limits.bodySize.most, inflate: false } as const;

/** Answers requests, on the fast path where it can. Apollo Server must have started. */
export function makeApp(app: App): RequestListener {
  const server = express();
  server.disable("x-powered-by");
  // Answers are tagged with the version of the data.
  server.disable("etag");
  server.set("trust proxy", app.trustProxy);
  const room = makeAnswerRoom(app.cache, app.serviceVersion);
  const repeats = makeRepeatedRequests(app.source, room);
  const counter = makeRequestCounter({ ...app, isTrusted: server.get("trust proxy fn") });
  const parts = { ...app, room, repeats, counter };
  useRoutes(server, parts);
  const answerFast = makeFastPath(parts);
  const record = recordRequests(app);
  return (request, response) => {
    // Express sets its own members of `locals` where there are none.
    const locals = Object.create(null) as Express.Locals;
    const exchange = { request, response, locals };
    startReport(exchange, record);
    answerFast(exchange, () => server(request, Object.assign(response, { locals })));
  };
}

function useRoutes(server: Express, parts: FastPathParts & App): void {
  server.use(enterReport, setUsualHeaders(parts.publicUrl));
  server.all("/graphql", setRoute("/graphql"));
  server.use(checkRequestForm, checkMethod, healthRoutes(parts), readinessGate(parts.readiness));
  const limited = [countRequest(parts.counter), refuseOverLimit(parts.rateLimit)];
  const context = async ({ res }: { res: Response }) =>
    operationContext(res.locals.report, parts, requestOrigin(res, res.locals));
  server.all(
    "/graphql",
    allowAnyOrigin,
    answerOptions,
    limited,
    requireBodyType("application/json"),
    parseSentBody(express.json(body)),
    checkGraphqlShape(parts.documents),
    answerHandler(parts, expressMiddleware(parts.apollo, { context })),
  );
  server.use(pageFiles(parts.pagesDir));
  server.use(
    allowAnyOrigin,
    answerOptions,
    limited,
    requireBodyType("application/x-www-form-urlencoded"),
    express.urlencoded({ extended: false, ...body }),
    answerHandler(parts, dataRoutes(parts)),
  );
  server.use(notFoundHandler, errorHandler(parts.log));
}

/** The routes beside GraphQL whose answers depend on the data. */
function dataRoutes(app: App): RequestHandler {
  const files = makeRecordCache(app);
  return express
    .Router()
    .use(
      namedQueryRoutes(app),
      downloadRoutes(app, files),
      reconcileRoutes(app),
      openApiRoutes(app, files),
      pageRenderer(app.pagesDir, app, files),
    );
}

/** The headers that hold where no route says otherwise. Errors, and whether the service is ready, are kept by nobody. */
function setUsualHeaders(publicUrl: string | null): RequestHandler {
  return (request, response, next) => {
    response.set({
      "x-request-id": response.locals.report.requestId,
      "cache-control": "no-store",
      ...securityHeaders,
      ...transportSecurity(serviceAddress(request, { publicUrl })),
    });
    next();
  };
}

/** Each request that is over is in the log and in the metrics. */
function recordRequests({ log, metrics }: App): (end: RequestEnd) => void {
  return (end) => {
    metrics.count(end);
    log[requestLogLevel(end)](requestLogLine(end), "request.answered");
  };
}
