// The example in Python does what it says, against a running service.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { type Service, startService } from "../support/service.ts";

const run = promisify(execFile);
const script = join(root, "examples/who_commissions_gp_services.py");
let service: Service;
let folder: string;

beforeAll(async () => {
  service = await startService();
  folder = await mkdtemp(join(tmpdir(), "who-commissions-what-"));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

test("it makes a table of who commissioned GP services in June 2016, and a map", async () => {
  const { stdout } = await run(inject("python"), [script, "--api", service.url, "--on", "2016-06-01", "--out", folder]);
  const table = await readFile(join(folder, "gp-services.csv"), "utf8");
  expect(stdout).toMatchInlineSnapshot(`
    "kind           mode       certainty
    CCG            DELEGATED  CERTAIN       5
                              POSSIBLE      8
                   JOINT      CERTAIN       4
                              POSSIBLE      9
                   NaN        CERTAIN      14
    NATIONAL_BODY  JOINT      CERTAIN       4
                              POSSIBLE      9
    53 rows in gp-services.csv, the map in gp-services.png
    "
  `);
  expect(table.split("\n")[0]).toBe(
    "place,body,kind,mode,validFrom,certainty,lastSeen,confidence,evidence,notEstablished",
  );
  expect(
    table
      .split("\n")
      .filter((row) => row.startsWith("Sutton,NHS Sutton CCG,CCG,DELEGATED,2016-04-01,CERTAIN,2020-03-31,")),
  ).toHaveLength(1);
  expect((await stat(join(folder, "gp-services.png"))).size).toBeGreaterThan(20_000);
});

test("it stops with the sentence of the API when it is asked about a service that is not there", async () => {
  const asking = run(inject("python"), [script, "--api", service.url, "--service", "gp-service", "--out", folder]);
  await expect(asking).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('No service has the id "gp-service"'),
  });
});
