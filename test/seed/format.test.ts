import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import { formatSeed } from "../../src/seed/format.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "seed-"));
  await mkdir(join(folder, "edges"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(file: string, text: string): Promise<void> {
  await writeFile(join(folder, file), text);
}

async function formed(file: string): Promise<string> {
  return await readFile(join(folder, file), "utf8");
}

test("things are sorted by id, and only the cells that need quotation marks keep them", async () => {
  await put("services.csv", '\ufeffid,name\r\n"b","Care, at home"\r\n\r\nB, Hospitals \r\na,"two\r\nlines"\r\n');
  expect(await formatSeed(folder)).toEqual(["services.csv"]);
  expect(await formed("services.csv")).toBe('id,name\nB,Hospitals\na,"two\nlines"\nb,"Care, at home"\n');
});

test("edges are sorted by their ends, their start and then the other columns", async () => {
  await put("edges/covers.csv", "from,to,role,validFrom\nb,a,x,\na,b,y,2015\na,b,z,2014-04\na,b,x,2015\na,a,z,2016\n");
  expect(await formatSeed(folder)).toEqual(["edges/covers.csv"]);
  expect(await formed("edges/covers.csv")).toBe(
    "from,to,role,validFrom\na,a,z,2016\na,b,z,2014-04\na,b,x,2015\na,b,y,2015\nb,a,x,\n",
  );
});

test("a formatted folder is not changed, and formatting twice is the same as once", async () => {
  await put("services.csv", "id,name\nb,B\na,A\n");
  await put("funds.csv", "id,name\na,A\n");
  const before = (await stat(join(folder, "funds.csv"))).mtimeMs;
  expect(await formatSeed(folder)).toEqual(["services.csv"]);
  expect(await formatSeed(folder)).toEqual([]);
  expect((await stat(join(folder, "funds.csv"))).mtimeMs).toBe(before);
});

test("a file with a row that cannot be read is refused and not changed", async () => {
  const text = "id,name\nb,B,b\na,A\n";
  await put("services.csv", text);
  await expect(formatSeed(folder)).rejects.toMatchObject({ code: "SEED_INVALID" });
  expect(await formed("services.csv")).toBe(text);
});

test("a folder that does not exist is refused", async () => {
  await expect(formatSeed(join(folder, "none"))).rejects.toMatchObject({ code: "SOURCE_UNREADABLE" });
});

test("the seed is formatted", async () => {
  await cp(join(root, "seed"), folder, { recursive: true });
  expect(await formatSeed(folder)).toEqual([]);
});
