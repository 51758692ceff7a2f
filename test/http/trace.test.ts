// Traces: one from the request to its statements, at a collector that is given, and without values of the request.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { command, runNode } from "../support/command.ts";
import { post } from "../support/service.ts";

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** A collector that keeps what it gets, as OTLP in JSON. */
const spans: SentSpan[] = [];
const services = new Set<unknown>();
let onSpans = (): void => undefined;
let collector: Server;
let endpoint: string;
beforeAll(async () => {
  collector = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    expect([request.url, request.headers["content-type"]]).toEqual(["/v1/traces", "application/json"]);
    const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    for (const { resource, scopeSpans } of resourceSpans) {
      services.add(resource.attributes.find(({ key }: { key: string }) => key === "service.name")?.value.stringValue);
      spans.push(...scopeSpans.flatMap((scope: { spans: readonly SentSpan[] }) => scope.spans));
    }
    response.setHeader("content-type", "application/json").end("{}");
    onSpans();
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  // It listens on a port, so the address is not a pipe's.
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(() => {
  collector.close();
  collector.closeAllConnections();
});

/** The spans of a trace with their parents, once the root is among them: it is the last that ends. */
async function readTrace(traceId: string, parent: string): Promise<readonly SentSpan[]> {
  for (;;) {
    const found = spans.filter((span) => span.traceId === traceId);
    if (found.some((span) => span.parentSpanId === parent)) {
      return found;
    }
    await new Promise<void>((resolve) => {
      onSpans = resolve;
    });
  }
}

function attribute({ attributes }: SentSpan, name: string): unknown {
  return Object.values(attributes.find(({ key }) => key === name)?.value ?? {})[0];
}

/** Each span under its parent, such as `POST /graphql > graphql.execute`. */
function paths(trace: readonly SentSpan[]): readonly string[] {
  const path = ({ name, parentSpanId }: SentSpan): string => {
    const above = trace.find(({ spanId }) => spanId === parentSpanId);
    return above ? `${path(above)} > ${name}` : name;
  };
  return trace.map(path).sort();
}

test("a service that is given a collector sends one trace from the request to its statements", async () => {
  const { uri, user, password } = inject("graph");
  const service = command(["start"], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DATA_DIR: "test/data/small-seed",
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_SERVICE_NAME: "the-map",
    OTEL_BSP_SCHEDULE_DELAY: "50",
  });
  try {
    const [, url = ""] = /GraphQL\s+(\S+)/.exec(await service.printed("Ctrl-C stops")) ?? [];
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const parent = "b7ad6b7169203331";
    // The record answers no fragment of a connection.
    const query =
      "query Ask($id: ID!) { bodies(where: { id: { eq: $id } }) { name coversConnection { ...All } } } fragment All on BodyCoversConnection { totalCount }";
    const { body } = await post(
      url,
      { query, variables: { id: "ccg-07r" } },
      { traceparent: `00-${traceId}-${parent}-01` },
    );
    expect(body.data).toEqual({ bodies: [{ name: "NHS Camden CCG", coversConnection: { totalCount: 1 } }] });
    const trace = await readTrace(traceId, parent);
    // The version of the data is read before the work and after it.
    expect([...new Set(paths(trace))]).toEqual([
      "POST /graphql",
      "POST /graphql > graphql.execute",
      "POST /graphql > graphql.execute > neo4j",
      "POST /graphql > graphql.parse",
      "POST /graphql > graphql.prepare",
      "POST /graphql > graphql.validate",
      "POST /graphql > neo4j",
    ]);
    expect([...services]).toEqual(["the-map"]);
    const statement = trace.find((span) => String(attribute(span, "db.query.text")).includes("MATCH (this:Body)"));
    expect(
      statement && [attribute(statement, "db.system"), Number(attribute(statement, "db.response.returned_rows"))],
    ).toEqual(["neo4j", 1]);
    expect(statement && attribute(statement, "db.query.text")).toMatch(/MATCH \(this:Body\)[\s\S]*\$param/);
    expect(JSON.stringify(trace)).not.toContain("07r");
  } finally {
    service.child.kill("SIGTERM");
  }
  expect((await service.ended).code).toBe(0);
});

/** The packages of the SDK that are loaded with those modules. */
async function loadedSdk(...modules: readonly string[]): Promise<string> {
  const script = `${modules.map((file) => `import ${JSON.stringify(join(root, file))};`).join("")}
    import { createRequire } from "node:module";
    const files = Object.keys(createRequire(import.meta.url).cache);
    console.log(files.filter((file) => /@opentelemetry.(sdk|exporter|otlp)/.test(file)).length > 0);`;
  const loader = join(root, "node_modules/tsx/dist/loader.mjs");
  const { out } = await runNode(["--import", loader, "--input-type=module", "-e", script]).ended;
  return out.trim();
}

test("a service that is given no collector does not load what sends traces", async () => {
  expect(await Promise.all([loadedSdk("src/cli/start.ts"), loadedSdk("src/cli/tracing.ts")])).toEqual([
    "false",
    "true",
  ]);
});
