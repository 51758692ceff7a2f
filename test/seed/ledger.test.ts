import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Dataset, printProblems } from "../../src/model/dataset.ts";
import { checkLedger, extendLedger, readLedger, readReplacements } from "../../src/seed/ledger.ts";
import { readSeed } from "../../src/seed/read.ts";
import { readTable } from "../../src/seed/table.ts";
import { body, edge, thing, tinyCatalogue, tinySdl } from "../support/tiny.ts";

const dataset: Dataset = {
  things: [body("borough-camden", "BOROUGH"), body("ccg-07r", "CCG"), thing("Document", "paper")],
  links: [],
  edges: [edge("COVERS", "ccg-07r", "borough-camden", { validFrom: "2013-04-01" })],
};
const covers = "covers:ccg-07r:borough-camden:2013-04-01";

/** The problems of a ledger with these rows. */
function problems(...rows: readonly string[]): string {
  const { table } = readTable("ids.csv", ["type,id,replacedBy", ...rows, ""].join("\n"));
  return printProblems(checkLedger(table, dataset));
}

describe("the ledger of ids", () => {
  test("accepts the ids of things and edges that exist", () => {
    expect(problems(`COVERS,${covers},`, "Body,ccg-07r,", "Document,paper,")).toBe("");
  });

  test("reports an id that is gone, with its line", () => {
    expect(problems("Body,ccg-07r,", "Body,ccg-07x,", "Document,paper,")).toBe(
      'ids.csv:3: No Body has the id "ccg-07x" any more: restore it, or write in replacedBy the id that replaces it, or "none".',
    );
  });

  test("reports an edge whose id has changed in one part", () => {
    expect(problems("COVERS,covers:ccg-07r:borough-camden:2013,")).toMatch(/^ids\.csv:2: No COVERS has the id/);
  });

  test("does not confuse ids of different types", () => {
    expect(problems("Document,ccg-07r,")).toMatch(/^ids\.csv:2: No Document has the id "ccg-07r" any more/);
  });

  test("accepts an id that is gone if it names its replacement, or none", () => {
    expect(problems("Body,ccg-07x,ccg-07r", "Document,leaflet,none")).toBe("");
  });

  test("refuses an id that was replaced and is in use, whatever replaced it", () => {
    expect(problems("Body,ccg-07r,borough-camden", "Document,paper,none")).toBe(
      [
        'ids.csv:2: The Body "ccg-07r" was replaced by "borough-camden", but its id is in use.',
        'ids.csv:3: The Document "paper" was replaced by "none", but its id is in use.',
      ].join("\n"),
    );
  });

  test("refuses a replacement that does not exist or has another type", () => {
    expect(problems("Body,ccg-07x,ccg-93c", "Body,ccg-07y,paper")).toBe(
      [
        'ids.csv:2: No Body has the id "ccg-93c", which replaces "ccg-07x".',
        'ids.csv:3: No Body has the id "paper", which replaces "ccg-07y".',
      ].join("\n"),
    );
  });
});

describe("the ledger of a folder", () => {
  let folder = "";

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-"));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const put = (text: string) => writeFile(join(folder, "ids.csv"), text);
  const ledger = () => readFile(join(folder, "ids.csv"), "utf8");
  const all = `type,id,replacedBy\nBody,borough-camden,\nBody,ccg-07r,\nCOVERS,${covers},\nDocument,paper,\n`;

  test("is created with every id in order if it does not exist", async () => {
    expect(await readLedger(folder)).toBeNull();
    expect(await extendLedger(folder, dataset)).toBe(true);
    expect(await ledger()).toBe(all);
  });

  test("gets the new ids, and keeps the lines of the others", async () => {
    await put("type,id,replacedBy\nDocument,paper,\nBody,ccg-07x,ccg-07r\nBody,ccg-07r,\n");
    expect(await extendLedger(folder, dataset)).toBe(true);
    expect(await ledger()).toBe(all.replace("COVERS", "Body,ccg-07x,ccg-07r\nCOVERS"));
  });

  test("is the same after a second extension, and is not changed if nothing is new", async () => {
    await extendLedger(folder, dataset);
    expect(await extendLedger(folder, dataset)).toBe(false);
    expect(await ledger()).toBe(all);
    await put(`${all}Body,ccg-07x,none\n`);
    expect(await extendLedger(folder, dataset)).toBe(false);
    expect(await ledger()).toBe(`${all}Body,ccg-07x,none\n`);
  });

  test("names what replaced an id, unless nothing did, and nothing for an id in use", async () => {
    expect(await readReplacements(folder)).toEqual(new Map());
    await put(`${all}Body,ccg-07x,ccg-07r\nDocument,leaflet,none\n`);
    expect(await readReplacements(folder)).toEqual(new Map([["ccg-07x", "ccg-07r"]]));
  });

  test("is a problem if it cannot be read", async () => {
    await writeFile(join(folder, "file"), "");
    expect((await readLedger(join(folder, "file")))?.problems).toEqual([
      { file: "ids.csv", line: 1, sentence: "This file cannot be read (ENOTDIR)." },
    ]);
  });

  test("is checked against the tables when the folder is read, and is not a table itself", async () => {
    await writeFile(join(folder, "documents.csv"), "id,title,published\npaper,A paper,2015\n");
    await put("type,id,replacedBy\nDocument,leaflet,\nDocument,paper,,\n");
    const { problems, rows } = await readSeed(folder, tinySdl, tinyCatalogue);
    expect(printProblems(problems)).toBe(
      [
        'ids.csv:2: No Document has the id "leaflet" any more: restore it, or write in replacedBy the id that replaces it, or "none".',
        "ids.csv:3: The row has 4 cells and the header has 3.",
      ].join("\n"),
    );
    expect([...rows.keys()]).toEqual(["documents.csv"]);
  });
});
