// The page of the API says what the service answers.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { filledApiPage } from "../support/api-page.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

// Asked together of a graph that had answered nothing yet, the longest took more than the ten seconds of a statement.
test("its examples are asked one after the other", async () => {
  let [asked, underWay, most] = [0, 0, 0];
  const server = createServer((_request, response) => {
    asked += 1;
    underWay += 1;
    most = Math.max(most, underWay);
    setImmediate(() => {
      underWay -= 1;
      response.setHeader("content-type", "application/json").end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // It listens on a port, so the address is not a pipe's.
  const { port } = server.address() as AddressInfo;
  await filledApiPage(await readFile(join(root, "docs/api.md"), "utf8"), `http://127.0.0.1:${port}`);
  server.close();
  expect(asked).toBeGreaterThan(5);
  expect(most).toBe(1);
});

test("docs/api.md shows the queries, formats and answers as they are", async () => {
  const page = await readFile(join(root, "docs/api.md"), "utf8");
  await expect(await filledApiPage(page, service.url)).toMatchFileSnapshot(join(root, "docs/api.md"));
});
