// The routes: GraphQL, its console, and whether the service lives.

import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import type { Log } from "../base/log.ts";
import type { Context } from "../graphql/context.ts";
import type { Source } from "../service/asked.ts";

export interface App {
  readonly apollo: ApolloServer<Context>;
  readonly source: Source;
  /** The day it is. */
  readonly today: () => string;
  readonly log: Log;
  /** Requests that one address may send in a minute. */
  readonly rateLimit: number;
  /** Folder of the built console. */
  readonly consoleDir: string;
  /** Whether the graph answers. */
  readonly isReady: () => Promise<boolean>;
}

/** The largest request body. A long query with its variables takes some kilobytes. */
const largestBody = "100kb";

/** Apollo Server must have started. */
export function makeApp(app: App): Express {
  const server = express();
  server.disable("x-powered-by");
  server.use(identify, helmet({ contentSecurityPolicy: { useDefaults: false, directives: policy } }));
  server.get("/health/live", (_request, response) => {
    response.json({ status: "live" });
  });
  server.get("/health/ready", async (_request, response) => {
    const ready = await app.isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "the graph does not answer" });
  });
  server.use("/graphql", rateLimit(limitOf(app.rateLimit)), express.json({ limit: largestBody, inflate: false }));
  server.use("/graphql", expressMiddleware(app.apollo, { context: async ({ res }) => contextOf(res.locals, app) }));
  server.use("/console", existsSync(app.consoleDir) ? express.static(app.consoleDir) : notBuilt);
  server.get("/", (_request, response) => {
    response.redirect("/console/");
  });
  server.use(nothingHere, failed(app.log));
  return server;
}

/** Everything comes from this service alone; the console's editor writes styles of its own. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const identify: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID();
  response.setHeader("x-request-id", response.locals.requestId);
  next();
};

function limitOf(perMinute: number) {
  return {
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    message: told(
      "TOO_MANY_REQUESTS",
      `More than ${perMinute} requests in a minute: wait, and ask for more at a time.`,
    ),
  } as const;
}

function contextOf(locals: Readonly<Record<string, unknown>>, app: App): Context {
  return {
    requestId: String(locals.requestId),
    executionContext: app.source.reader,
    source: app.source,
    today: app.today(),
  };
}

const notBuilt: RequestHandler = (_request, response) => {
  response.status(404).type("text").send("The console is not built: run `npm run build`.\n");
};

const nothingHere: RequestHandler = (request, response) => {
  response.status(404).json(told("NOT_FOUND", `There is nothing at ${request.path}: try /console or /graphql.`));
};

/** What express and its parsers refuse carries a status below 500; anything else is ours. */
function failed(log: Log): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    const status = typeof error?.status === "number" && error.status < 500 ? error.status : 500;
    if (status === 500) {
      log.error({ event: "request.failed", requestId: response.locals.requestId, err: error }, "request.failed");
    }
    const message = status === 500 ? "Something went wrong on our side." : String(error.message);
    response.status(status).json(told(status === 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST", message));
  };
}

/** An error in the form of GraphQL's own. */
function told(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
