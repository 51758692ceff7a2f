// `npm run dev`: the graph stays up, the service starts again when something that it reads changes, and the page updates in place.

import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@react-router/express";
import express from "express";
import type { AppLoadContext, ServerBuild } from "react-router";
import { createServer } from "vite";
import { type Config, readConfig } from "../src/base/config.ts";
import { exitCode, isErrorCode, KnownError } from "../src/base/errors.ts";
import type { GraphAddress } from "../src/base/graph-address.ts";
import { startLocalGraph } from "../src/cli/local-graph.ts";
import { runStep } from "../src/cli/progress.ts";
import { root } from "../src/cli/project.ts";
import { pageStatus } from "../src/http/error-response.ts";
import { listen } from "../src/http/server.ts";
import { spawnWatched, stopProcess, type WatchedProcess } from "../src/local-neo4j/process.ts";
import { freePort } from "../src/local-neo4j/settings.ts";

const program = join(root, "src/cli/main.ts");

/** The addresses of the service, and of the pages that need more of it than its API (`/data`, `/q`). All others are pages. */
const servicePaths = "^/(?:console|data|graphql|health|q|reconcile)\\b|^/network\\.";

// biome-ignore lint/style/noProcessEnv: what it starts runs with the environment of this run
const environment = process.env;

/** Undoes what was started, from the last to the first. */
type StopSteps = (() => Promise<unknown>)[];

async function runDev(stops: StopSteps): Promise<void> {
  const stopped = stopSignal();
  const config = readConfig(environment);
  const graph = config.neo4j ?? (await startGraph(config, stops));
  const port = config.port === 0 ? await freePort() : config.port;
  const service = spawnService(graph, { ...config, port });
  stops.push(() => stopProcess(service.pid, program));
  const url = `http://127.0.0.1:${port}`;
  const pages = await servePages(url, stops);
  process.stdout.write(`
  Pages     ${pages}/  update in place
  Service   ${url}/  starts again at each change in src, schema, queries and the data

`);
  await Promise.race([stopped, service.ended]);
}

async function startGraph({ stateDir }: Config, stops: StopSteps): Promise<GraphAddress> {
  const local = await runStep("Starting a local Neo4j", (say) =>
    startLocalGraph({ stateDir, environment, onProgress: say }),
  );
  stops.push(() => local.stop());
  return local.address;
}

/** The watcher takes the modules that it runs as watched; files that they read are named. */
function spawnService(graph: GraphAddress, { port, dataDir }: Pick<Config, "port" | "dataDir">): WatchedProcess {
  const read = [join(root, "schema"), join(root, "queries"), dataDir].map((folder) => `--include=${folder}/**/*`);
  const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
  const command = [process.execPath, tsx, "watch", "--clear-screen=false", ...read, program, "start"] as const;
  const env = {
    ...environment,
    PORT: String(port),
    NEO4J_URI: graph.uri,
    NEO4J_USER: graph.user,
    NEO4J_PASSWORD: graph.password,
    NEO4J_DATABASE: graph.database ?? "",
  };
  return spawnWatched([...command], program, { env, stdio: ["ignore", "inherit", "inherit"] });
}

/** The pages from their sources, which ask the service over HTTP. Returns their address. */
async function servePages(url: string, stops: StopSteps): Promise<string> {
  const web = join(root, "web");
  const vite = await createServer({
    root: web,
    configFile: join(web, "vite.config.ts"),
    logLevel: "warn",
    appType: "custom",
    server: { middlewareMode: true, proxy: { [servicePaths]: url } },
  });
  stops.push(() => vite.close());
  const app = express();
  app.use(vite.middlewares);
  app.use((request, response, next) => {
    const publicUrl = `http://${request.headers.host}`;
    const context = { ...remoteContext(url), publicUrl };
    const build = (): Promise<ServerBuild> =>
      vite.ssrLoadModule("virtual:react-router/server-build") as Promise<ServerBuild>;
    return createRequestHandler({
      build,
      getLoadContext: () => context as unknown as AppLoadContext,
      mode: "development",
    })(request, response, next);
  });
  const { url: pages, close } = await listen(app, { host: "127.0.0.1", port: 0 });
  stops.push(close);
  return pages;
}

/** What the pages get from a service that is another process. */
function remoteContext(url: string) {
  return {
    ask: async (document: { toString(): string }, variables: Readonly<Record<string, unknown>> = {}) => {
      const body = JSON.stringify({ query: String(document), variables });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
      const { data, errors } = (await response.json()) as GraphqlAnswer;
      if (errors) {
        const code = errors[0]?.extensions?.code;
        throw Response.json({ errors }, { status: isErrorCode(code) ? pageStatus(code) : 500 });
      }
      return data;
    },
    feedbackUrl: null,
    allowScripts: () => "",
    allowStyle: () => undefined,
    requestId: "dev",
    logFailure: (error: unknown) => process.stderr.write(`${String(error)}\n`),
  };
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => resolve(signal));
    }
  });
}

const stops: StopSteps = [];
try {
  await runDev(stops);
} catch (error) {
  if (!(error instanceof KnownError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n[${error.code}]\n`);
  process.exitCode = exitCode(error);
} finally {
  for (const stop of stops.reverse()) {
    await stop();
  }
}
process.exit();
