// The routes of the service: GraphQL, the pages, the named queries, downloads, reconciliation and health.

import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler, type Response } from "express";
import type { TrustedProxies } from "../base/config.ts";
import { limits } from "../base/limits.ts";
import type { Context } from "../graphql/context.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { answerHandler } from "./answer-handler.ts";
import { allowAnyOrigin, answerOptions } from "./cors.ts";
import { downloadRoutes } from "./downloads.ts";
import { errorHandler, notFoundHandler } from "./error-response.ts";
import { type GateParts, healthRoutes, readinessGate } from "./gate.ts";
import { checkGraphqlShape } from "./graphql-shape.ts";
import { checkMethod } from "./methods.ts";
import type { Metrics } from "./metrics.ts";
import { namedQueryRoutes } from "./named-queries.ts";
import { openApiRoutes } from "./openapi.ts";
import { operationRoute } from "./operation-route.ts";
import { pageFiles, pageRenderer } from "./pages.ts";
import { countRequests, refuseOverLimit } from "./rate-limit.ts";
import { reconcileRoutes } from "./reconcile.ts";
import { makeRecordCache } from "./record-files.ts";
import { answerRepeats, makeRepeatedRequests, parseSentBody } from "./repeated-requests.ts";
import { checkRequestForm, requireBodyType } from "./request-form.ts";
import { type RequestEnd, requestLogLevel, requestLogLine } from "./request-outcome.ts";
import { enterReport, setRoute, startReports } from "./request-report.ts";
import { securityHeaders } from "./security-headers.ts";
import { operationContext, requestOrigin, type ServiceContext } from "./service-context.ts";
import type { SharedStore } from "./shared-store.ts";

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

/** Apollo Server must have started. */
export function makeApp(app: App): Express {
  const server = express();
  server.disable("x-powered-by");
  // Answers are tagged with the version of the data.
  server.disable("etag");
  server.set("trust proxy", app.trustProxy);
  const counted = countRequests(app.rateLimit, app.shared);
  const parts = { ...app, repeats: makeRepeatedRequests() };
  server.use(startReports(recordRequests(app)), answerRepeats(parts, counted), enterReport);
  server.use(securityHeaders(app.publicUrl), keepNothing);
  server.all("/graphql", setRoute("/graphql"));
  server.use(checkRequestForm, checkMethod, healthRoutes(app), readinessGate(app.readiness));
  const limited = [counted, refuseOverLimit(app.rateLimit)];
  const context = async ({ res }: { res: Response }) => operationContext(res.locals.report, app, requestOrigin(res));
  server.all(
    "/graphql",
    allowAnyOrigin,
    answerOptions,
    limited,
    requireBodyType("application/json"),
    parseSentBody(express.json(body)),
    checkGraphqlShape(app.documents),
    answerHandler(parts, express.Router().use(operationRoute(app), expressMiddleware(app.apollo, { context }))),
  );
  server.use(pageFiles(app.pagesDir));
  server.use(
    allowAnyOrigin,
    answerOptions,
    limited,
    requireBodyType("application/x-www-form-urlencoded"),
    express.urlencoded({ extended: false, ...body }),
    answerHandler(parts, dataRoutes(app)),
  );
  server.use(notFoundHandler, errorHandler(app.log));
  return server;
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

/** Holds where no route says otherwise: for errors, and for whether the service is ready. */
const keepNothing: RequestHandler = (_request, response, next) => {
  response.setHeader("cache-control", "no-store");
  next();
};

/** Each request that is over is in the log and in the metrics. */
function recordRequests({ log, metrics }: App): (end: RequestEnd) => void {
  return (end) => {
    metrics.count(end);
    log[requestLogLevel(end)](requestLogLine(end), "request.answered");
  };
}
