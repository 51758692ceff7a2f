// The routes: GraphQL, the pages, the other doors, and whether the service lives.

import { randomUUID } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type RequestHandler, type Response } from "express";
import { rateLimit } from "express-rate-limit";
import type { Context } from "../graphql/context.ts";
import { contextOf, type Doors, openToAll, preflight } from "./service-context.ts";
import { downloads } from "./downloads.ts";
import { namedQueries } from "./named-queries.ts";
import { pages } from "./pages.ts";
import { guarded } from "./security-headers.ts";
import { reconciliation } from "./reconcile.ts";
import { failed, nothingHere, told } from "./error-response.ts";

export interface App extends Doors {
  readonly apollo: ApolloServer<Context>;
  /** Requests that one address may send in a minute. */
  readonly rateLimit: number;
  /** Folder of the built pages. */
  readonly pagesDir: string;
  /** Whether the graph answers. */
  readonly isReady: () => Promise<boolean>;
}

/** The largest request body. A long query with its variables takes some kilobytes. */
const largestBody = "100kb";

/** Apollo Server must have started. */
export function makeApp(app: App): Express {
  const server = express();
  server.disable("x-powered-by");
  server.use(identify, guarded, compression());
  server.use("/health", openToAll);
  server.get("/health/live", (_request, response) => {
    response.json({ status: "live" });
  });
  server.get("/health/ready", async (_request, response) => {
    const ready = await app.isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "the graph does not answer" });
  });
  const limited = rateLimit(limitOf(app.rateLimit));
  server.use("/graphql", openToAll, preflight, limited, express.json({ limit: largestBody, inflate: false }));
  const context = async ({ res }: { res: Response }) => contextOf(String(res.locals.requestId), app);
  server.use("/graphql", expressMiddleware(app.apollo, { context }));
  server.use(pages(app.pagesDir));
  server.use(
    openToAll,
    preflight,
    limited,
    express.urlencoded({ extended: false, limit: largestBody, inflate: false }),
  );
  server.use(namedQueries(app), downloads(app), reconciliation(app));
  server.use(nothingHere, failed(app.log));
  return server;
}

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
