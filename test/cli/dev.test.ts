// `npm run dev`: a change to the data is served, through the page's own address too, and nothing is left running.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { root } from "../../src/cli/project.ts";
import { type Command, runSource } from "../support/command.ts";

const address = inject("graph");
const longestWait = { timeout: 240_000, interval: 200 };
let folder: string;
let dev: Command;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "who-commissions-what-"));
  await cp(join(root, "seed"), folder, { recursive: true });
});
afterAll(async () => {
  dev.child.kill("SIGTERM");
  await dev.ended;
  await rm(folder, { recursive: true, force: true });
});

/** The name of one CCG; null where nothing answers. */
async function nameOfCamden(url: string): Promise<string | null> {
  const body = JSON.stringify({ query: '{ bodies(where: { id: { eq: "ccg-07r" } }) { name } }' });
  const headers = { "content-type": "application/json" };
  const response = await fetch(new URL("graphql", url), { method: "POST", headers, body }).catch(() => null);
  // The shape of that query's answer.
  const answer = response?.ok ? ((await response.json()) as { data: { bodies: [{ name: string }] } }) : null;
  return answer?.data.bodies[0].name ?? null;
}

test("a change to the data is served, and Ctrl-C ends the service with the page", { timeout: 600_000 }, async () => {
  dev = runSource("tools/dev.ts", [], {
    NEO4J_URI: address.uri,
    NEO4J_USER: address.user,
    NEO4J_PASSWORD: address.password,
    DATA_DIR: folder,
  });
  const printed = await dev.printed("starts again at each change");
  const [, page = ""] = /Pages\s+(\S+)/.exec(printed) ?? [];
  const [, service = ""] = /Service\s+(\S+)/.exec(printed) ?? [];
  await vi.waitUntil(async () => (await nameOfCamden(page)) === "NHS Camden CCG", longestWait);
  const html = await (await fetch(page)).text();

  const file = join(folder, "bodies/ccg.csv");
  await writeFile(file, (await readFile(file, "utf8")).replace("NHS Camden CCG", "NHS Camden Town CCG"));
  await vi.waitUntil(async () => (await nameOfCamden(page)) === "NHS Camden Town CCG", longestWait);

  dev.child.kill("SIGINT");
  const { code } = await dev.ended;
  expect(html).toContain("inject-hmr-runtime");
  expect({ code, service: await nameOfCamden(service) }).toEqual({ code: 0, service: null });
});
