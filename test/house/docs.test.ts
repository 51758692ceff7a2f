// The pages name what exists, and all of it.

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { variables } from "../../src/base/config.ts";
import { type ErrorCode, exitCode, faults, KnownError } from "../../src/base/errors.ts";
import { root } from "../../src/cli/project.ts";
import { api } from "../support/model.ts";

const pages = new Map(
  await Promise.all((await markdownFiles()).map(async (file) => [file, await read(file)] as const)),
);
const reference = await read("docs/reference.md");
const manifest: { version: string; scripts: Record<string, string> } = JSON.parse(await read("package.json"));

function read(file: string): Promise<string> {
  return readFile(join(root, file), "utf8");
}

/** Every page of the repository outside of what is installed, built or written by a run. */
async function markdownFiles(): Promise<readonly string[]> {
  const folders = [".", "docs", "docs/operations", "seed", "bench", "examples", "queries", "schema"];
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder)))
        .filter((name) => name.endsWith(".md"))
        .map((name) => (folder === "." ? name : `${folder}/${name}`)),
    ),
  );
  return found.flat().sort();
}

/** The rows of the table under a heading, as lists of cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = reference.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function firstCells(heading: string): readonly string[] {
  return rowsUnder(heading).map(([first = ""]) => first.replaceAll("`", ""));
}

test("the reference lists each variable, and no other", () => {
  expect([...firstCells("Variables")].sort()).toEqual([...variables].sort());
});

test("the reference lists each error with its exit code, and no other", () => {
  const listed = rowsUnder("Errors").map(([code = "", exit = ""]) => [code.replaceAll("`", ""), Number(exit)]);
  const codes = Object.keys(faults).map((code) => [code, exitCode(new KnownError(code as ErrorCode, ""))]);
  expect(listed.sort()).toEqual(codes.sort());
});

test("the reference lists each script, and no other", () => {
  const listed = firstCells("Commands").filter((command) => !command.includes(" -- "));
  const names = listed.map((command) => command.replace(/^npm (run )?/, ""));
  expect(names.sort()).toEqual(
    Object.keys(manifest.scripts)
      .filter((name) => name !== "cli")
      .sort(),
  );
});

test("every page is known, so that its links are checked", () => {
  expect([...pages.keys()]).toEqual([
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE-DATA.md",
    "README.md",
    "SECURITY.md",
    "bench/README.md",
    "docs/api.md",
    "docs/architecture.md",
    "docs/clients.md",
    "docs/data.md",
    "docs/decisions.md",
    "docs/england.md",
    "docs/licences.md",
    "docs/network.md",
    "docs/operations/README.md",
    "docs/operations/faults.md",
    "docs/pages.md",
    "docs/performance.md",
    "docs/queries.md",
    "docs/reference.md",
    "docs/scaling.md",
    "docs/search.md",
    "seed/README.md",
  ]);
});

describe("the links", () => {
  test.each([...pages])("of %s lead to files and headings that exist", (page, text) => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);
    const local = links.filter((to) => !/^https?:/.test(to));
    expect(local.filter((to) => !leadsSomewhere(page, to))).toEqual([]);
  });
});

function leadsSomewhere(page: string, to: string): boolean {
  const [path = "", heading] = to.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  return existsSync(join(root, file)) && (heading === undefined || headingsOf(file).includes(heading));
}

/** The headings of a page as GitHub names them in an address. */
function headingsOf(file: string): readonly string[] {
  const headings = [...(pages.get(file) ?? "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}

/** Not in the changelog, which names what there was at its time. */
test.each([...pages].filter(([page]) => page !== "CHANGELOG.md"))("each path that %s names exists", (_page, text) => {
  const paths = [...text.matchAll(/`((?:bench|docs|queries|schema|seed|src|test|tools|web)\/[\w./-]*)`/g)];
  expect(paths.map(([, path = ""]) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(["README.md", "docs/queries.md"])("each query in %s is valid against the API", (file) => {
  const queries = [...(pages.get(file) ?? "").matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = ""]) => query);
  expect(queries).not.toEqual([]);
  expect(queries.flatMap((query) => validate(api, parse(query)))).toEqual([]);
});

test("the manifest, the lockfile, the citation and the newest entry of the changelog name one version", async () => {
  const lock: { version: string } = JSON.parse(await read("package-lock.json"));
  const [, cited] = /^version: (.*)$/m.exec(await read("CITATION.cff")) ?? [];
  const [, newest] = /^## (\d\S*) \(\d{4}-\d{2}-\d{2}\)$/m.exec(pages.get("CHANGELOG.md") ?? "") ?? [];
  expect([lock.version, cited, newest]).toEqual(Array(3).fill(manifest.version));
});
