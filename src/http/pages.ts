// The pages that `npm run build` makes: the explorer, the explorer within another page, and the console.

import { basename, dirname, join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { embedHeaders } from "./security-headers.ts";

/** Each page has a folder in `folder`. If a page is not built, its address says what to run. */
export function pageRoutes(folder: string): Router {
  const router = Router();
  const explorer = staticFiles(join(folder, "explorer"));
  router.get("/embed", ...embedHeaders, serveIndex, explorer, notBuiltHandler("explorer"));
  router.use(explorer);
  router.get("/", notBuiltHandler("explorer"));
  router.use("/console", staticFiles(join(folder, "console")));
  router.get("/console", notBuiltHandler("console"));
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
    },
  });
}

const serveIndex: RequestHandler = (request, _response, next) => {
  request.url = "/index.html";
  next();
};

function notBuiltHandler(page: string): RequestHandler {
  return (_request, response) => {
    response.status(404).type("text").send(`The ${page} is not built: run \`npm run build\`.\n`);
  };
}
