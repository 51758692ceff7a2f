// Our service on a graph that is loaded already, with as many bytes of kept answers as are given: a contestant of the bench.
// Nobody loads other data meanwhile, as with the local Neo4j of `npm start`.

import process from "node:process";
import { makeLog } from "../src/base/log.ts";
import { readModel } from "../src/cli/project.ts";
import { serveGraph } from "../src/cli/start.ts";
import { openGraph } from "../src/graph/driver.ts";
import { readDataVersion } from "../src/graph/read-data-version.ts";
import { makeReader } from "../src/graph/reader.ts";

const [address = "{}", cacheSize = "0"] = process.argv.slice(2);
const opened = await openGraph(JSON.parse(address));
const graph = { ...opened, heldVersion: await readDataVersion(makeReader(opened)) };
const config = {
  host: "127.0.0.1",
  port: 0,
  rateLimit: 1_000_000_000,
  publicUrl: null,
  feedbackUrl: null,
  trustProxy: 0,
  cacheSize: Number(cacheSize),
};
const parts = { model: await readModel(), graph, log: makeLog("silent"), replacements: new Map() };
const { url } = await serveGraph(config, parts, []);
process.stdout.write(`ready ${url}/graphql\n`);
