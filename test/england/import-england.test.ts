// The facts about England become rows of a record: what is in it already stays, and what cannot be used is a problem.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { type ImportContent, importEngland, reportFile } from "../../src/england/import-england.ts";
import { printProblems } from "../../src/model/dataset.ts";
import { model } from "../support/model.ts";
import { smallSeed } from "../support/small-seed.ts";

/** Rows of the researched facts, with the codes of those bodies alone that are among them. */
const facts = join(root, "test/data/england/facts");
let folder: string;
let whole: ImportContent;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "who-commissions-what-"));
  whole = await importEngland({ facts, record: smallSeed, without: [] }, model);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function recordLines(file: string): Promise<readonly string[]> {
  const text = await readFile(join(smallSeed, file), "utf8").catch(() => "");
  return text.split("\n");
}

/** The header and the rows that the record does not have. */
async function newLines({ file, text }: ImportContent["files"][number]): Promise<string> {
  const [header = "", ...lines] = text.split("\n");
  const own = await recordLines(file);
  const added = lines.filter((line) => !own.includes(line));
  return added.length === 0 ? "" : `${[`# ${file}`, header, ...added].join("\n")}\n\n`;
}

test("the whole of what is added to a record", async () => {
  expect(whole.problems).toEqual([]);
  const added = await Promise.all(whole.files.map(newLines));
  await expect(added.join("")).toMatchFileSnapshot(join(root, "test/data/england/added.txt"));
});

test("every row of the record is still there, but for what describes the record as a whole", async () => {
  const described = ["datasets.csv", "bodies/collective.csv"];
  for (const { file, text } of whole.files.filter(
    (each) => !described.includes(each.file) && each.file !== reportFile,
  )) {
    const lines = text.split("\n");
    expect((await recordLines(file)).filter((line) => !lines.includes(line))).toEqual([]);
  }
});

function textLines(content: ImportContent, file: string): readonly string[] {
  return (content.files.find((each) => each.file === file)?.text ?? "").split("\n");
}

test("a body that the record has gets no twin", () => {
  const rows = (file: string, code: string) => textLines(whole, file).filter((line) => line.includes(`,${code},`));
  expect(rows("bodies/ccg.csv", "07R")).toHaveLength(1);
  expect(rows("bodies/trust.csv", "RNK")).toHaveLength(1);
  expect(rows("bodies/local-authority.csv", "E09000007")).toEqual([]);
  expect(rows("bodies/reporting-entity.csv", "93C")).toHaveLength(1);
});

/** A line of the report without its place. */
function sentence(line: string): string {
  return line.replace(/^\S+: /, "");
}

test("a body without codes in the record is known by its name, and gets the codes", async () => {
  const record = join(folder, "record");
  await cp(smallSeed, record, { recursive: true });
  const file = join(record, "bodies/local-authority.csv");
  const old = await readFile(file, "utf8");
  const [, , document = ""] = /(.*\n)*.*,(\S+?),local_authorities\/1/.exec(old) ?? [];
  const columns = (old.split("\n")[0] ?? "").split(",");
  const cells: Readonly<Record<string, string>> = {
    id: "durham-council",
    name: "Durham County Council",
    collective: "false",
    existence: "REAL",
    documents: document,
  };
  await writeFile(file, `${old}${columns.map((column) => cells[column] ?? "").join(",")}\n`);
  const content = await importEngland({ facts, record, without: ["practices", "pharmacies"] }, model);
  expect(content.problems).toEqual([]);
  const [row = "", ...others] = textLines(content, "bodies/local-authority.csv").filter((line) =>
    line.includes("Durham County Council"),
  );
  expect(others).toEqual([]);
  expect(row).toContain("durham-council,Durham County Council,,,,,false,REAL,116,E06000047,");
  expect(
    textLines(content, "edges/covers.csv").filter((line) => line.startsWith("ccg-84h,durham-council,")),
  ).toHaveLength(1);
  expect(
    textLines(content, reportFile)
      .filter((line) => line.includes("durham-council"))
      .map(sentence),
  ).toEqual([
    'gssCode is "E06000047"; that of durham-council in the record is empty, and was added to it.',
    'odsCode is "116"; that of durham-council in the record is empty, and was added to it.',
    'validFrom is "2009-04-01"; that of durham-council in the record is empty, and was not taken.',
  ]);
});

test("practices and pharmacies can be left out", async () => {
  const content = await importEngland({ facts, record: smallSeed, without: ["practices", "pharmacies"] }, model);
  expect([...content.added.keys()].filter((file) => /practice|pharmacy/.test(file))).toEqual([]);
  expect(textLines(content, "edges/part-of.csv").filter((line) => /^(?:gp-practice|pharmacy)-/.test(line))).toEqual([]);
});

test("every problem of the facts is named with its file and line, and nothing is made of them", async () => {
  const broken = join(folder, "facts");
  await cp(facts, broken, { recursive: true });
  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(join(broken, file), change(await readFile(join(broken, file), "utf8")));
  await rm(join(broken, "pharmacies.csv"));
  await edit("icbs.csv", (text) => text.replace("nhs_region,", "region,"));
  await edit("ccgs.csv", (text) => text.replace("2013-04-01", "2013-04-31").replace(",16C,", ",99Z,"));
  await edit("trusts.csv", (text) => `${text}${text.split("\n")[1]}\n`);
  await edit("area_overlaps.csv", (text) => text.replace(",65,65,", ",65,some,"));
  const { files, problems } = await importEngland({ facts: broken, record: smallSeed, without: [] }, model);
  expect(files).toEqual([]);
  await expect(`${printProblems(problems)}\n`).toMatchFileSnapshot(join(root, "test/data/england/problems.txt"));
});
