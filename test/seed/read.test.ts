import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { holdsOn } from "../../src/base/period.ts";
import { readCheckedSeed, readValidSeed, root } from "../../src/cli/project.ts";
import { factText, printProblems } from "../../src/model/dataset.ts";
import { listCsvFiles } from "../../src/seed/csv-files.ts";
import { readSeed } from "../../src/seed/read.ts";
import { tinyCatalogue, tinySdl } from "../support/tiny.ts";

const small = join(root, "test/data/tiny-seed");
const broken = join(root, "test/data/broken-seed");
const model = { sdl: tinySdl, catalogue: tinyCatalogue };

describe("a small folder without problems", () => {
  test("is read as its things, links and edges, each with its place", async () => {
    const { dataset, places, rows, problems } = await readCheckedSeed(small, model);
    const whole = { problems, rows: Object.fromEntries(rows), places: Object.fromEntries(places), ...dataset };
    await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot(join(small, "expected.json"));
  });

  test("has no problems", async () => {
    expect((await readCheckedSeed(small, model)).problems).toEqual([]);
  });

  test("keeps a body and its successor apart, though they share a code", async () => {
    const { dataset } = await readSeed(small, tinySdl, tinyCatalogue);
    const coded = dataset.things.filter(({ facts }) => facts.odsCode === "QMJ");
    expect(coded.map(({ id, facts }) => [id, facts.possibleFrom, facts.possibleTo, facts.searchText])).toEqual([
      ["ccg-07r", "2013-04-01", "2020-03-31", "Camden CCG | QMJ"],
      ["ccg-93c", "2020-04-01", "2022-06-30", "QMJ"],
    ]);
  });

  test("limits an edge without dates to the periods of its ends", async () => {
    const { dataset } = await readSeed(small, tinySdl, tinyCatalogue);
    const covering = (day: string) =>
      dataset.edges
        .filter(({ type, facts }) => type === "COVERS" && holdsOn(periodOf(facts), day))
        .map(({ from }) => from);
    expect(["2013-03-31", "2013-04-01", "2020-03-31", "2020-04-01", "2021-05-01"].map(covering)).toEqual([
      ["board"],
      ["board", "ccg-07r"],
      ["board", "ccg-07r"],
      ["board", "ccg-93c"],
      ["board", "ccg-93c"],
    ]);
  });

  test("has a known start if its source gives one, but not if it gives a range", async () => {
    const { dataset } = await readSeed(small, tinySdl, tinyCatalogue);
    const known = dataset.edges.map(({ type, facts }) => [type, facts.startKnown, facts.endKnown]);
    expect(known).toEqual([
      ["COVERS", false, false],
      ["COVERS", false, false],
      ["COVERS", false, false],
      ["POOLS_WITH", false, true],
      ["SUCCEEDED_BY", true, false],
      ["TAKES_POSITION", false, false],
    ]);
  });

  test("stores the ends of an undirected edge in order", async () => {
    const { dataset } = await readSeed(small, tinySdl, tinyCatalogue);
    const pool = dataset.edges.find(({ type }) => type === "POOLS_WITH");
    expect([pool?.from, pool?.to, pool?.id]).toEqual([
      "borough-camden",
      "ccg-07r",
      "pools-with:borough-camden:ccg-07r:2014_2015",
    ]);
  });
});

describe("a folder full of problems", () => {
  test("lists each of them with its file and line, in order", async () => {
    const { problems } = await readCheckedSeed(broken, model);
    await expect(`${printProblems(problems)}\n`).toMatchFileSnapshot(join(broken, "expected.txt"));
  });

  test("counts the rows of each file that could be read", async () => {
    const { rows } = await readSeed(broken, tinySdl, tinyCatalogue);
    expect(Object.fromEntries(rows)).toEqual({
      "bodies/borough.csv": 3,
      "bodies/ccg.csv": 3,
      "bodies/trust.csv": 0,
      "documents.csv": 3,
      "edges/approves.csv": 0,
      "edges/commissions.csv": 0,
      "edges/covers.csv": 5,
      "edges/part-of.csv": 0,
      "edges/pools-with.csv": 2,
      "edges/takes-position.csv": 2,
      "proposals.csv": 2,
      "strange.csv": 1,
    });
  });

  test("is refused where valid data is required", async () => {
    await expect(readValidSeed(broken, model)).rejects.toMatchObject({ code: "SEED_INVALID" });
    await expect(readValidSeed(small, model)).resolves.toMatchObject({ things: expect.any(Array) });
  });
});

test("a folder that does not exist cannot be read", async () => {
  const missing = join(root, "test/data/no-such-seed");
  await expect(readSeed(missing, tinySdl, tinyCatalogue)).rejects.toMatchObject({ code: "SOURCE_UNREADABLE" });
});

test("only the tables of a folder are listed, with relative paths, in order", async () => {
  expect((await listCsvFiles(small)).files).toEqual([
    "bodies/borough.csv",
    "bodies/ccg.csv",
    "bodies/health-board.csv",
    "documents.csv",
    "edges/covers.csv",
    "edges/pools-with.csv",
    "edges/succeeded-by.csv",
    "edges/takes-position.csv",
    "proposals.csv",
  ]);
});

function periodOf(facts: Parameters<typeof factText>[0]) {
  return { possibleFrom: factText(facts, "possibleFrom") ?? "", possibleTo: factText(facts, "possibleTo") ?? "" };
}
