// Sends the spans to a collector of OpenTelemetry. Loaded only where OTEL_EXPORTER_OTLP_ENDPOINT is set.

import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";

/** How to end: sends what is left. */
export interface TraceExport {
  stop(): Promise<void>;
}

/**
 * The exporter, the sampler and the batches read their own variables (`OTEL_EXPORTER_OTLP_…`, `OTEL_TRACES_SAMPLER`,
 * `OTEL_BSP_…`), and the resource reads `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES`, as everywhere else.
 */
export function startTracing(): TraceExport {
  const named = resourceFromAttributes({ "service.name": "who-commissions-what" });
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(named)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  // A collector that is gone must not hold up the end.
  return { stop: () => provider.shutdown().catch(() => undefined) };
}
