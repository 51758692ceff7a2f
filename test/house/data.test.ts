// The guide to the seed says what the seed is: its files, its columns and its examples.

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { readCheckedSeed, root } from "../../src/cli/project.ts";
import { printProblems } from "../../src/model/dataset.ts";
import { blocks, guide } from "../support/guide.ts";
import { api, model } from "../support/model.ts";

describe("seed/README.md", () => {
  test("explains each table and each column that things and edges have in common", async () => {
    const names = (await readdir(join(root, "seed"), { recursive: true })).filter((name) => name.endsWith(".csv"));
    const files = names.map(async (name) => {
      const text = await readFile(join(root, "seed", name), "utf8");
      return [name.replaceAll("\\", "/"), ...text.slice(0, text.indexOf("\n")).split(",")];
    });
    // A kind, a type and what only edges of one type carry are described in the SDL and in docs/data.md.
    const described = new Set(
      [...model.catalogue.edgeTypes.values()].flatMap(({ ownFacts }) => ownFacts.map(({ name }) => name)),
    );
    const wanted = new Set((await Promise.all(files)).flat().filter((name) => !/^(bodies|edges)\//.test(name)));
    expect([...wanted].filter((name) => !described.has(name) && !guide.includes(`\`${name}\``))).toEqual([]);
  });

  test("shows the problem of a date that does not exist as it is reported", async () => {
    const folder = await mkdtemp(join(tmpdir(), "guide-"));
    try {
      await cp(join(root, "seed"), folder, { recursive: true });
      const file = join(folder, "edges/commissions.csv");
      const row = "ccg-08l,providers-of-gp-services,gp-services,DELEGATED,,IN_FORCE,2017-04-";
      await writeFile(file, (await readFile(file, "utf8")).replace(`${row}01`, `${row}31`));
      const { problems } = await readCheckedSeed(folder, model);
      const [shown = ""] = blocks(guide, "text");
      const anyLine = (text: string) => text.trimEnd().replace(/:\d+:/, ":LINE:");
      expect(printProblems(problems).split("\n").map(anyLine)).toContain(anyLine(shown));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("asks what the API can answer", () => {
    expect(blocks(guide, "graphql")).not.toEqual([]);
    expect(blocks(guide, "graphql").flatMap((query) => validate(api, parse(query)))).toEqual([]);
  });
});
