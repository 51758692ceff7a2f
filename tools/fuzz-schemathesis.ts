// Sends some 10,000 cases of Schemathesis to a running service, half to its REST face and half to GraphQL, and counts server errors:
// `npm run fuzz:schemathesis -- http://127.0.0.1:4000 10000`. Needs `st` of Schemathesis 4 on PATH, and a service with a high RATE_LIMIT.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { getIntrospectionQuery, type IntrospectionQuery } from "graphql";

/** The same cases in every run. */
const seed = "20261126";

const [url = "http://127.0.0.1:4000", cases = "10000"] = process.argv.slice(2);

/** Operations of the REST face, as OpenAPI describes it. */
async function countAddresses(): Promise<number> {
  const document: { paths: Readonly<Record<string, object>> } = await (await fetch(`${url}/openapi.json`)).json();
  return Object.values(document.paths).reduce((sum, methods) => sum + Object.keys(methods).length, 0);
}

async function countRootFields(): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data }: { data: IntrospectionQuery } = await response.json();
  const query = data.__schema.types.find(({ name }) => name === data.__schema.queryType.name);
  return query && "fields" in query ? query.fields.length : 1;
}

/** Prints what Schemathesis says. True if it found no server error. */
function runCases(schema: string, operations: number, more: readonly string[]): boolean {
  const each = String(Math.ceil(Number(cases) / 2 / operations));
  process.stdout.write(`\n${schema}: ${operations} operations, ${each} cases each, seed ${seed}\n`);
  const settings = ["--phases", "fuzzing", "--checks", "no_error_of_ours", "--seed", seed, "--max-examples", each];
  const { status, error } = spawnSync("st", ["run", schema, ...settings, "--continue-on-failure", ...more], {
    stdio: "inherit",
    // biome-ignore lint/style/noProcessEnv: Schemathesis is found where this run is, and loads our check
    env: { ...process.env, SCHEMATHESIS_HOOKS: join(import.meta.dirname, "schemathesis_hooks.py") },
  });
  if (error) {
    throw error;
  }
  return status === 0;
}

// While Schemathesis runs nothing here does, and a connection that is kept would be closed unseen.
const [addresses, rootFields] = [await countAddresses(), await countRootFields()];
const isRestClean = runCases(`${url}/openapi.json`, addresses, ["--exclude-path", "/graphql"]);
const isGraphqlClean = runCases(`${url}/graphql`, rootFields, []);
process.exitCode = isRestClean && isGraphqlClean ? 0 : 1;
