// The routes of the service: GraphQL, the pages, the named queries, downloads, reconciliation and health.

import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type Response } from "express";
import { rateLimit } from "express-rate-limit";
import type { TrustedProxies } from "../base/config.ts";
import { reportCode } from "../base/request-report.ts";
import type { Context } from "../graphql/context.ts";
import { allowAnyOrigin, answerPreflight } from "./cors.ts";
import { downloadRoutes } from "./downloads.ts";
import { errorBody, errorHandler, notFoundHandler } from "./error-response.ts";
import { type GateParts, healthRoutes, readinessGate } from "./gate.ts";
import { graphqlMethods } from "./graphql-methods.ts";
import type { Metrics } from "./metrics.ts";
import { namedQueryRoutes } from "./named-queries.ts";
import { openApiRoutes } from "./openapi.ts";
import { pageFiles, pageRenderer } from "./pages.ts";
import { reconcileRoutes } from "./reconcile.ts";
import { makeRecordCache } from "./record-files.ts";
import { type RequestEnd, requestLogLevel, requestLogLine } from "./request-outcome.ts";
import { setRoute, startReports } from "./request-report.ts";
import { refuseBadTargets } from "./request-target.ts";
import { securityHeaders } from "./security-headers.ts";
import { operationContext, type ServiceContext } from "./service-context.ts";

export interface App extends ServiceContext, GateParts {
  readonly apollo: ApolloServer<Context>;
  /** Requests that one address can send in a minute. */
  readonly rateLimit: number;
  /** The proxies whose headers say who the client is, and how it reached them. */
  readonly trustProxy: TrustedProxies;
  /** The folder of the built pages. */
  readonly pagesDir: string;
  readonly metrics: Metrics;
}

/** The largest request body. A long query with its variables has a few kilobytes. */
const maxBodySize = "100kb";

/** Apollo Server must have started. */
export function makeApp(app: App): Express {
  const server = express();
  server.disable("x-powered-by");
  server.set("trust proxy", app.trustProxy);
  server.use(startReports(countRequests(app)), securityHeaders, compression());
  server.use(healthRoutes(app), refuseBadTargets, readinessGate(app.readiness));
  const limited = rateLimit(rateLimitOptions(app.rateLimit));
  server.use(
    "/graphql",
    setRoute("/graphql"),
    allowAnyOrigin,
    graphqlMethods,
    answerPreflight,
    limited,
    express.json({ limit: maxBodySize, inflate: false }),
  );
  const context = async ({ res }: { res: Response }) => operationContext(res.locals.report, app);
  server.use("/graphql", expressMiddleware(app.apollo, { context }));
  server.use(pageFiles(app.pagesDir));
  server.use(
    allowAnyOrigin,
    answerPreflight,
    limited,
    express.urlencoded({ extended: false, limit: maxBodySize, inflate: false }),
  );
  const cache = makeRecordCache(app);
  server.use(
    namedQueryRoutes(app),
    downloadRoutes(app, cache),
    reconcileRoutes(app),
    openApiRoutes(app, cache),
    pageRenderer(app.pagesDir, app, cache),
  );
  server.use(notFoundHandler, errorHandler(app.log));
  return server;
}

/** Each request that is over is in the log and in the metrics. */
function countRequests({ log, metrics }: App): (end: RequestEnd) => void {
  return (end) => {
    metrics.count(end);
    log[requestLogLevel(end)](requestLogLine(end), "request.answered");
  };
}

function rateLimitOptions(perMinute: number) {
  return {
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // A client may send this header where no proxy is trusted: it is not read then.
    validate: { xForwardedForHeader: false },
    message: (_request: unknown, { locals }: Response) => {
      reportCode(locals.report, "TOO_MANY_REQUESTS");
      return errorBody(
        "TOO_MANY_REQUESTS",
        `More than ${perMinute} requests in a minute: wait, and request more data at a time.`,
      );
    },
  } as const;
}
