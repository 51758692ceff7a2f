// The span of a request: the root of its trace, or a part of the trace that the client names in `traceparent`.

import type { IncomingHttpHeaders } from "node:http";
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { type RequestEnd, requestOutcome } from "./request-outcome.ts";

const tracer = trace.getTracer("who-commissions-what");

export function startRequestSpan(method: string, headers: IncomingHttpHeaders): Span {
  const parent = propagation.extract(context.active(), headers);
  return tracer.startSpan(method, { kind: SpanKind.SERVER, attributes: { "http.request.method": method } }, parent);
}

/** What the work starts is a part of the span. */
export function runInSpan(span: Span, work: () => void): void {
  context.with(trace.setSpan(context.active(), span), work);
}

/** The route is known only at the end. */
export function endRequestSpan(span: Span, end: RequestEnd): void {
  const { report, method, route, status } = end;
  const outcome = requestOutcome(end);
  span.updateName(`${method} ${route}`);
  span.setAttributes({
    "http.route": route,
    "http.response.status_code": status,
    "request.id": report.requestId,
    "request.outcome": outcome,
    ...(report.cache === null ? {} : { "request.cache": report.cache }),
    ...(report.cost === null ? {} : { "request.cost": report.cost }),
    ...(report.code === null ? {} : { "error.type": report.code }),
  });
  if (outcome === "failed") {
    span.setStatus({ code: SpanStatusCode.ERROR, message: report.code ?? "" });
  }
  span.end();
}

/** Null where requests are not traced. */
export function traceId(span: Span): string | null {
  return span.isRecording() ? span.spanContext().traceId : null;
}
