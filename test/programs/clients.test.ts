// The examples of docs/clients.md do what the page says, against a running service.

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { type Service, startService } from "../support/service.ts";

const run = promisify(execFile);
const table = "/q/co-commissioning-levels.csv?on=2016-04-01";

/** R is large, so its line is run only where it is installed. */
const hasR = await run("Rscript", ["--version"]).then(
  () => true,
  () => false,
);

let service: Service;
let rows: readonly Readonly<Record<string, string>>[];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "clients-"));
  service = await startService();
  rows = parse(await (await fetch(`${service.url}${table}`)).text(), { columns: true });
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

/** An example as its file has it, but for the address of the service. */
async function example(file: string): Promise<string> {
  const text = await readFile(join(root, "examples", file), "utf8");
  return text.replaceAll("http://127.0.0.1:4000", service.url);
}

/** What a program prints, run where the packages are found. */
async function printed(command: string, ...args: readonly string[]): Promise<string> {
  return (await run(command, args, { cwd: root })).stdout;
}

describe("who buys health care for Camden on three days", () => {
  test.each(["apollo-client.mjs", "urql.mjs", "graphql-request.mjs"])("%s", async (file) => {
    const shown = await printed(process.execPath, "--input-type=module", "--eval", await example(file));
    expect(shown).toBe(await pageOutput());
  });

  test("gql_client.py", async () => {
    expect(await printed(inject("python"), "-c", await example("gql_client.py"))).toBe(await pageOutput());
  });
});

/** What the page says that the clients print. */
async function pageOutput(): Promise<string> {
  const page = await readFile(join(root, "docs/clients.md"), "utf8");
  return /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
}

describe("a table of levels of co-commissioning", () => {
  test("has a row for each CCG and level", () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  test("pandas_table.py", async () => {
    const text = `${await example("pandas_table.py")}\nprint(table.shape, table["id"].nunique())`;
    const shape = `(${rows.length}, ${Object.keys(rows[0] ?? {}).length}) ${ids().size}\n`;
    expect(await printed(inject("python"), "-c", text)).toBe(shape);
  });

  test.runIf(hasR)("table.R", async () => {
    const text = `${await example("table.R")}\ncat(dim(table), length(unique(table$id)))`;
    const shape = `${rows.length} ${Object.keys(rows[0] ?? {}).length} ${ids().size}`;
    expect(await printed("Rscript", "-e", text)).toBe(shape);
  });

  test("duckdb.sh, with the table in place of curl", async () => {
    const [fetching, query = ""] = (await example("duckdb.sh")).split(" | ");
    const file = join(folder, "table.csv");
    await writeFile(file, await (await fetch(`${service.url}${table}`)).text());
    expect(fetching).toBe(`curl -s '${service.url}${table}'`);
    expect(await printed("sh", "-c", `PATH='${dirname(inject("python"))}':"$PATH"; cat '${file}' | ${query}`)).toBe(
      `ccgs\n${ids().size}\n`,
    );
  });

  test("power-query.pq, of which the address is asked here", async () => {
    const text = await example("power-query.pq");
    const [, base = "", path = "", on = ""] =
      /Web\.Contents\("([^"]+)", \[\s*RelativePath = "([^"]+)",\s*Query = \[on = "([^"]+)"\]/.exec(text) ?? [];
    const response = await fetch(`${base}/${path}?${new URLSearchParams({ on })}`);
    expect(`/${path}?on=${on}`).toBe(table);
    expect(parse(await response.text(), { columns: true })).toEqual(rows);
  });
});

function ids(): ReadonlySet<string | undefined> {
  return new Set(rows.map(({ id }) => id));
}
