// The service as `npm start` and the image run it: JavaScript, without a loader.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, inject, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { runNode } from "../support/command.ts";

const address = inject("graph");
const toTheGraph = { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password };

beforeAll(async () => {
  await promisify(execFile)("npm", ["run", "--silent", "build:server"], { cwd: root });
});

test("the built service finds its files, answers, and ends with 0 when it is told to stop", async () => {
  const service = runNode([join(root, "dist/server/cli/main.js"), "start"], toTheGraph);
  const printed = await service.printed("Ctrl-C stops");
  const [, url = ""] = /GraphQL\s+(\S+)/.exec(printed) ?? [];
  const body = JSON.stringify({ query: '{ bodies(where: { id: { eq: "ccg-07r" } }) { name } }' });
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const answer = await response.json();
  service.child.kill("SIGTERM");
  const { code } = await service.ended;
  expect(printed).toMatch(/Listening on[\s\S]*Warmed up/);
  expect({ answer, code }).toMatchObject({ answer: { data: { bodies: [{ name: "NHS Camden CCG" }] } }, code: 0 });
});
