// The pages on the data say what the data is: their derived parts, their columns and their examples.

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { documentLicences } from "../../src/archive/document-licences.ts";
import { readCheckedSeed, readValidSeed, root } from "../../src/cli/project.ts";
import { factList, printProblems } from "../../src/model/dataset.ts";
import { dataDictionary, type FactTable, factTables } from "../../tools/data-dictionary.ts";
import { blocks, guide, shownRows } from "../support/guide.ts";
import { api, model } from "../support/model.ts";

/** The tables of researched facts, and the rows that each had. */
const researched: readonly FactTable[] = [
  { table: "approvals", rows: 49 },
  { table: "better_care_fund", rows: 52 },
  { table: "bodies-sources", rows: 118 },
  { table: "ccgs", rows: 37 },
  { table: "cocommissioning_levels", rows: 107 },
  { table: "commissions_by_statute", rows: 38 },
  { table: "devolution_agreements", rows: 42 },
  { table: "edges-sources", rows: 249 },
  { table: "greater_manchester_ccgs", rows: 13 },
  { table: "health_and_wellbeing_boards", rows: 33 },
  { table: "hwb_members", rows: 200 },
  { table: "icbs", rows: 6 },
  { table: "joint_committee_members", rows: 272 },
  { table: "joint_committees", rows: 47 },
  { table: "legal_instruments", rows: 46 },
  { table: "local_authorities", rows: 33 },
  { table: "other_bodies", rows: 59 },
  { table: "pcts", rows: 34 },
  { table: "pooled_funds", rows: 75 },
  { table: "proposals", rows: 23 },
  { table: "seed_bodies", rows: 54 },
  { table: "seed_claims", rows: 97 },
  { table: "seed_documents", rows: 5 },
  { table: "seed_people", rows: 15 },
  { table: "services", rows: 32 },
  { table: "stances", rows: 23 },
  { table: "sub_icb_reporting_entities", rows: 32 },
  { table: "successions", rows: 42 },
  { table: "tilemap", rows: 33 },
  { table: "trusts", rows: 50 },
];

const dataset = await readValidSeed(join(root, "seed"), model);

/** Between `<!-- derived NAME -->` and `<!-- end -->` stands the part of that name. */
function filled(page: string, parts: Readonly<Record<string, string>>): string {
  return page.replaceAll(
    /<!-- derived (\S+) -->[\s\S]*?<!-- end -->/g,
    (_block, name: string) => `<!-- derived ${name} -->\n\n${parts[name] ?? "There is no such part."}\n\n<!-- end -->`,
  );
}

test("docs/data.md shows the data as it is", async () => {
  const described = { dataset, ...model };
  const parts = {
    licences: documentLicences(dataset),
    tables: factTables(described, researched),
    dictionary: dataDictionary(described),
  };
  const page = await readFile(join(root, "docs/data.md"), "utf8");
  await expect(filled(page, parts)).toMatchFileSnapshot(join(root, "docs/data.md"));
});

test("each row of each researched table is carried by a thing or an edge, and no row that is not there", () => {
  const rows = new Set([...dataset.things, ...dataset.edges].flatMap(({ facts }) => factList(facts, "factRows")));
  const carried = new Map<string, number>();
  for (const row of rows) {
    const table = row.slice(0, row.indexOf("/"));
    carried.set(table, (carried.get(table) ?? 0) + 1);
  }
  expect(Object.fromEntries(carried)).toEqual(Object.fromEntries(researched.map(({ table, rows }) => [table, rows])));
});

describe("seed/README.md", () => {
  test("explains each file and each column of the seed", async () => {
    const names = (await readdir(join(root, "seed"), { recursive: true })).filter((name) => name.endsWith(".csv"));
    const files = names.map(async (name) => {
      const text = await readFile(join(root, "seed", name), "utf8");
      return [name.replaceAll("\\", "/"), ...text.slice(0, text.indexOf("\n")).split(",")];
    });
    const wanted = new Set((await Promise.all(files)).flat());
    expect([...wanted].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  test("shows rows that the seed has", async () => {
    const [had, added] = [shownRows(guide, "In"), shownRows(guide, "Append to")];
    expect([had.length, had.length + added.length]).toEqual([3, blocks(guide, "csv").length]);
    for (const { file, rows } of had) {
      const lines = (await readFile(join(root, file), "utf8")).split("\n");
      expect(rows.filter((row) => !lines.includes(row))).toEqual([]);
    }
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
      expect(printProblems(problems).split("\n")).toContain(shown.trimEnd());
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("asks what the API can answer", () => {
    expect(blocks(guide, "graphql")).not.toEqual([]);
    expect(blocks(guide, "graphql").flatMap((query) => validate(api, parse(query)))).toEqual([]);
  });
});
