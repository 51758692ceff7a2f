// Health, and the gate behind it: while the service is not ready, every other address says so and when to try again.

import { type Request, type RequestHandler, type Response, Router } from "express";
import { html } from "ghtml";
import { usualPause } from "../base/errors.ts";
import { reportCode } from "../base/request-report.ts";
import { type NotReadyNotice, notReadyNotice, type Readiness } from "../service/readiness.ts";
import { allowAnyOrigin, answerOptions } from "./cors.ts";
import { errorBody } from "./error-response.ts";
import { htmlPage, plainStyle } from "./html.ts";
import { pagePermissions } from "./security-headers.ts";

export interface GateParts {
  readonly readiness: Readiness;
  /** Whether the graph answers. It must take less than a second. */
  readonly isReady: () => Promise<boolean>;
}

/** `/health/live` and `/health/ready`. Used before the gate and before any limit. */
export function healthRoutes({ readiness, isReady }: GateParts): Router {
  const router = Router();
  router.use("/health", allowAnyOrigin, answerOptions, (_request, response, next) => {
    response.setHeader("cache-control", "no-store");
    next();
  });
  router.get("/health/live", (_request, response) => {
    response.json({ status: "live" });
  });
  router.get("/health/ready", async (_request, response) => {
    const answers = readiness.state === "ready" && (await isReady());
    // The state may have changed while the graph was asked.
    const { state } = readiness;
    const notice = notReadyNotice(state);
    if (answers && notice === null) {
      response.json({ status: state });
      return;
    }
    response.status(503).setHeader("retry-after", notice?.retryAfter ?? usualPause);
    response.json({ status: notice === null ? "the graph does not answer" : state });
  });
  return router;
}

/** What a client reads instead of an answer; null if it is answered. A service that drains still answers what reaches it. */
function gateNotice({ state }: Readiness): NotReadyNotice | null {
  return state === "draining" ? null : notReadyNotice(state);
}

export function isGateOpen(readiness: Readiness): boolean {
  return gateNotice(readiness) === null;
}

export function readinessGate(readiness: Readiness): RequestHandler {
  return (request, response, next) => {
    const notice = gateNotice(readiness);
    if (notice === null) {
      next();
      return;
    }
    refuseRequest(request, response, notice);
  };
}

/** A program gets the error as JSON; a browser gets a page. */
function refuseRequest(request: Request, response: Response, { sentence, retryAfter: seconds }: NotReadyNotice): void {
  response.status(503).set({ "retry-after": String(seconds), "cache-control": "no-store", vary: "accept" });
  allowAnyOrigin(request, response, () => undefined);
  if (request.accepts(["json", "html"]) === "html") {
    const body = html`<h1>Not ready yet</h1>
<p>${sentence}</p>`;
    pagePermissions(response).allowStyle(plainStyle);
    response.type("html").send(htmlPage("Not ready yet", body));
    return;
  }
  reportCode(response.locals.report, "NOT_READY");
  response.json(errorBody("NOT_READY", sentence));
}
