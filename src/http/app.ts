// The routes: GraphQL and its console, the other doors, and whether the service lives.

import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import type { Context } from "../graphql/context.ts";
import { contextOf, type Doors, openToAll } from "./door.ts";
import { downloads } from "./downloads.ts";
import { namedQueries } from "./named-queries.ts";
import { reconciliation } from "./reconcile.ts";
import { failed, nothingHere, told } from "./told.ts";

export interface App extends Doors {
  readonly apollo: ApolloServer<Context>;
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
  const limited = rateLimit(limitOf(app.rateLimit));
  server.use("/graphql", limited, express.json({ limit: largestBody, inflate: false }));
  server.use("/graphql", expressMiddleware(app.apollo, { context: async ({ res }) => contextOf(res, app) }));
  server.use("/console", existsSync(app.consoleDir) ? express.static(app.consoleDir) : notBuilt);
  server.get("/", (_request, response) => {
    response.redirect("/console/");
  });
  server.use(limited, openToAll, express.urlencoded({ extended: false, limit: largestBody, inflate: false }));
  server.use(namedQueries(app), downloads(app), reconciliation(app));
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

const notBuilt: RequestHandler = (_request, response) => {
  response.status(404).type("text").send("The console is not built: run `npm run build`.\n");
};
