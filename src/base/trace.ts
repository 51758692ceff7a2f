// Spans of OpenTelemetry, from the request to its statements. They do nothing until `src/cli/tracing.ts` has set an exporter.

import { type Attributes, type Context, context, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { KnownError } from "./errors.ts";
import { currentReport, type RequestReport } from "./request-report.ts";

const tracer = trace.getTracer("who-commissions-what");

/** The parts of requests that are running and that somebody else drives, so that no work can be started inside them. */
const phases = new WeakMap<RequestReport, Span>();

/** Does work as a span within the one that is running. Its attributes must have no values of the request. */
export async function traceWork<T>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => T | Promise<T>,
): Promise<T> {
  const parent = parentContext();
  const kind = "db.system" in attributes ? SpanKind.CLIENT : SpanKind.INTERNAL;
  const span = tracer.startSpan(name, { attributes, kind }, parent);
  try {
    return await context.with(trace.setSpan(parent, span), () => work(span));
  } catch (error) {
    failSpan(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** Starts a span that holds all work of the request until its end is called, with the error if there was one. */
export function tracePhase(
  report: RequestReport,
  name: string,
  attributes: Attributes = {},
): (error?: unknown) => void {
  const span = tracer.startSpan(name, { attributes });
  phases.set(report, span);
  return (error) => {
    phases.delete(report);
    if (error !== undefined) {
      failSpan(span, error);
    }
    span.end();
  };
}

function parentContext(): Context {
  const active = context.active();
  const report = currentReport();
  const phase = report && phases.get(report);
  return phase ? trace.setSpan(active, phase) : active;
}

/** The code and no message, which may have values of the request. */
function failSpan(span: Span, error: unknown): void {
  const code = error instanceof KnownError ? error.code : "INTERNAL_SERVER_ERROR";
  span.setStatus({ code: SpanStatusCode.ERROR, message: code });
}
