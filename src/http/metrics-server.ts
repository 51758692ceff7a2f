// Serves the metrics at a port of their own, which nobody but the operator needs to reach.

import express, { type Express } from "express";
import { errorBody } from "./error-response.ts";
import type { Metrics } from "./metrics.ts";

export function makeMetricsApp(metrics: Metrics): Express {
  const server = express();
  server.disable("x-powered-by");
  server.disable("etag");
  server.get("/metrics", async (_request, response) => {
    response.setHeader("cache-control", "no-store");
    response.type(metrics.contentType).send(await metrics.print());
  });
  server.use((_request, response) => {
    response.status(404).json(errorBody("NOT_FOUND", "There is only /metrics here."));
  });
  return server;
}
