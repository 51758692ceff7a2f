// The page of the API says what the service answers.

import { readFile } from "node:fs/promises";
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

test("docs/api.md shows the queries, formats and answers as they are", async () => {
  const page = await readFile(join(root, "docs/api.md"), "utf8");
  await expect(await filledApiPage(page, service.url)).toMatchFileSnapshot(join(root, "docs/api.md"));
});
