// The README names what exists, and all of it.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { variables } from "../../src/base/config.ts";
import { type ErrorCode, exitCode, faults, KnownError } from "../../src/base/errors.ts";
import { root } from "../../src/cli/project.ts";
import { api } from "../support/model.ts";

const readme = await readFile(join(root, "README.md"), "utf8");
const manifest: { scripts: Record<string, string> } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

/** The rows of the table under a heading, as lists of cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
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

test("the README lists each variable, and no other", () => {
  expect([...firstCells("Variables")].sort()).toEqual([...variables].sort());
});

test("the README lists each error with its exit code, and no other", () => {
  const listed = rowsUnder("Errors").map(([code = "", exit = ""]) => [code.replaceAll("`", ""), Number(exit)]);
  const codes = Object.keys(faults).map((code) => [code, exitCode(new KnownError(code as ErrorCode, ""))]);
  expect(listed.sort()).toEqual(codes.sort());
});

test("the README lists each script, and no other", () => {
  const listed = firstCells("Commands").filter((command) => !command.includes(" -- "));
  const names = listed.map((command) => command.replace(/^npm (run )?/, ""));
  expect(names.sort()).toEqual(
    Object.keys(manifest.scripts)
      .filter((name) => name !== "cli")
      .sort(),
  );
});

describe("a link", () => {
  const pages = [
    "README.md",
    "seed/README.md",
    "docs/api.md",
    "docs/decisions.md",
    "docs/data.md",
    "docs/explorer.md",
    "CHANGELOG.md",
  ];

  test.each(pages)("in %s leads to a file that exists", async (page) => {
    const text = await readFile(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = ""]) => to);
    const local = links.filter((to) => !/^https?:/.test(to));
    expect(local.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([]);
  });
});

test("each query in the README is valid against the API", () => {
  const queries = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = ""]) => query);
  expect(queries.length).toBeGreaterThanOrEqual(5);
  expect(queries.flatMap((query) => validate(api, parse(query)))).toEqual([]);
});
