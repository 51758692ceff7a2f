// The pages that `npm run build` makes: those that React Router renders here, and the console.

import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type GetLoadContextFunction } from "@react-router/express";
import compression from "compression";
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { matchRoutes, type ServerBuild } from "react-router";
import { makeOnce } from "../base/once.ts";
import { logFailure } from "../graphql/errors.ts";
import { answerQueryTable, describeQueries } from "./named-query-answer.ts";
import { makePageAsk, type PageContext } from "./page-context.ts";
import { type RecordCache, recordSizes } from "./record-files.ts";
import { allowFrames, consoleHeaders, pagePermissions } from "./security-headers.ts";
import { type ServiceContext, serviceAddress } from "./service-context.ts";

/** The files of the pages, and the console. Where they are not built, their addresses say what to run. */
export function pageFiles(folder: string): Router {
  const router = Router();
  router.use(compression());
  router.use(staticFiles(join(folder, "pages/client")));
  router.use("/console", consoleHeaders, staticFiles(join(folder, "console")));
  router.get("/console", notBuiltHandler);
  return router;
}

/** Renders the page of any address. `app` answers what the pages ask. */
export function pageRenderer(folder: string, app: ServiceContext, cache: RecordCache): Router {
  const router = Router();
  const file = join(folder, "pages/server/index.js");
  if (!existsSync(file)) {
    router.get("/", notBuiltHandler);
    return router;
  }
  const makeAsk = makePageAsk(app);
  const makeContext = (request: Request, response: Response): PageContext => ({
    ask: makeAsk(response.locals.report, response),
    publicUrl: serviceAddress(request, app),
    feedbackUrl: app.feedbackUrl,
    ...pagePermissions(response),
    requestId: response.locals.report.requestId,
    logFailure: (error) => logFailure(error, response.locals.report, app.log),
    queries: describeQueries(app.queries),
    answerQuery: (query) => answerQueryTable(app, response.locals.report, query),
    downloadSizes: () => recordSizes(cache),
  });
  const build = makeOnce((): Promise<ServerBuild> => import(pathToFileURL(file).href));
  // The pages are loaded while the graph starts. Who asks for one learns why they cannot be.
  build().catch(() => undefined);
  router.use(setPageRoute(build));
  router.use("/embed", allowFrames);
  // The pages declare the context with the types of their operations, which are not known here.
  const getLoadContext = makeContext as unknown as GetLoadContextFunction;
  router.use(createRequestHandler({ build, getLoadContext, mode: "production" }));
  return router;
}

/** A file in `assets` has a hash in its name and never changes. Browsers check any other file each time. */
function staticFiles(folder: string): RequestHandler {
  return express.static(folder, {
    cacheControl: false,
    // Files are compressed as they are sent, so a byte range would be a range of other bytes.
    acceptRanges: false,
    setHeaders: (response, path) => {
      const isHashed = basename(dirname(path)) === "assets";
      response.setHeader("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
      response.locals.report.route = isHashed ? "/assets/*" : "(file)";
    },
  });
}

/** The routes of the pages are not known to express. */
function setPageRoute(build: () => Promise<ServerBuild>): RequestHandler {
  return async ({ path }, { locals }, next) => {
    const { routes } = await build();
    const patterns = Object.values(routes).flatMap((route) =>
      route?.parentId === undefined ? [] : [route.path ?? ""],
    );
    const [match] =
      matchRoutes(
        patterns.map((pattern) => ({ path: pattern })),
        path.replace(/\.data$/, ""),
      ) ?? [];
    locals.report.route = match?.route.path === "*" ? "*" : `/${match?.route.path ?? "*"}`;
    next();
  };
}

const notBuiltHandler: RequestHandler = (_request, response) => {
  response.status(404).type("text").send("The pages are not built: run `npm run build`.\n");
};
