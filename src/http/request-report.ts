// Starts the report of each request, and hands it on when the request is over.

import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Span } from "@opentelemetry/api";
import type { Request, RequestHandler } from "express";
import { makeRequestReport, type RequestReport, runWithReport } from "../base/request-report.ts";
import type { Exchange } from "./exchange.ts";
import type { RequestEnd } from "./request-outcome.ts";
import { endRequestSpan, runInSpan, startRequestSpan, traceId } from "./request-trace.ts";

declare global {
  namespace Express {
    interface Locals {
      /** Set before any route is tried. */
      report: RequestReport;
      /** The root of the trace of the request. */
      span: Span;
      /** The version of the data that the answer is made from; null or not there while it is not known. */
      dataVersion?: string | null;
    }
  }
}

/** Starts the report of a request that has just arrived, and calls `onEnd` when it is answered or given up. */
export function startReport({ request, response, locals }: Exchange, onEnd: (end: RequestEnd) => void): void {
  const report = makeRequestReport(randomUUID());
  const { method = "", socket } = request;
  const [startTime, startBytes] = [performance.now(), socket.bytesWritten];
  locals.report = report;
  const span = startRequestSpan(method, request.headers);
  locals.span = span;
  response.once("close", () => {
    const end = {
      trace: traceId(span),
      report,
      method,
      route: routePattern(request, report),
      status: response.statusCode,
      milliseconds: performance.now() - startTime,
      bytes: socket.bytesWritten - startBytes,
      complete: response.writableFinished,
    };
    endRequestSpan(span, end);
    onEnd(end);
  });
}

/** What the steps behind this one start belongs to the report and the trace of the request. */
export const enterReport: RequestHandler = (_request, { locals }, next) => {
  runInSpan(locals.span, () => runWithReport(locals.report, next));
};

/** Says which route a request has, where express has no pattern for it. */
export function setRoute(route: string): RequestHandler {
  return (_request, response, next) => {
    response.locals.report.route = route;
    next();
  };
}

/** The pattern has the names of parameters, never their values, so there are as many as routes. Express sets it. */
export function routePattern(
  request: IncomingMessage & Partial<Pick<Request, "route" | "baseUrl">>,
  report: RequestReport,
): string {
  const { route, baseUrl = "" } = request;
  return report.route ?? (route ? `${baseUrl}${route.path}` : "*");
}
