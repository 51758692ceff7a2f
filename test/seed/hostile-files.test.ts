// Files that are no tables, or not what they seem: each is a problem with its place, and the rest is read.

import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { readCheckedSeed, root } from "../../src/cli/project.ts";
import { printProblems } from "../../src/model/dataset.ts";
import { addProblems, type Collector } from "../../src/seed/collector.ts";
import { formatSeed } from "../../src/seed/format.ts";
import { tinyCatalogue, tinySdl } from "../support/tiny.ts";

const model = { sdl: tinySdl, catalogue: tinyCatalogue };
const columns = "id,title,published";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "seed-"));
  await cp(join(root, "test/data/tiny-seed"), folder, { recursive: true });
  await rm(join(folder, "expected.json"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);

/** The problems that name a file, as they are printed. */
async function problemsOf(name: string): Promise<readonly string[]> {
  const { problems } = await readCheckedSeed(folder, model);
  return printProblems(problems.filter((problem) => problem.file === name)).split("\n");
}

/** The problems of the documents when their file has this content. */
async function problemsWith(content: string | Buffer): Promise<readonly string[]> {
  await writeFile(file("documents.csv"), content);
  return problemsOf("documents.csv");
}

describe("a file that is not text", () => {
  test.each([
    ["UTF-16", Buffer.from(`\ufeff${columns}\n`, "utf16le"), 1, ": it is in UTF-16. Save it as CSV UTF-8"],
    ["Latin-1", Buffer.from(`${columns}\r\na,A,\r\nb,Café,\r\n`, "latin1"), 3, ": save it as CSV UTF-8"],
    ["half a character", Buffer.from([...Buffer.from(`${columns}\nb,`), 0xe2, 0x82]), 2, ": save it as CSV UTF-8"],
    ["a surrogate alone", Buffer.from([...Buffer.from(`${columns}\n`), 0xed, 0xa0, 0x80]), 2, ": save it as CSV UTF-8"],
    ["an image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 1, ": save it as CSV UTF-8"],
  ])("%s is told at the line where it stops being UTF-8", async (_, content, line, hint) => {
    expect(await problemsWith(content)).toEqual([`documents.csv:${line}: The text is not in UTF-8${hint}.`]);
  });

  test("is not written again by the formatter, which would spoil it", async () => {
    const content = Buffer.from(`${columns}\nb,Café,\n`, "latin1");
    await writeFile(file("documents.csv"), content);
    await expect(formatSeed(folder)).rejects.toMatchObject({ code: "SEED_INVALID" });
    expect(await readFile(file("documents.csv"))).toEqual(content);
  });
});

describe("a character that is not shown", () => {
  test.each([
    ["NUL", "\0", "0000"],
    ["an escape of a terminal", "\u001b[31m", "001B"],
    ["the end of a C string", "\u009c", "009C"],
    ["a right-to-left override", "\u202e", "202E"],
    ["a right-to-left mark", "\u200f", "200F"],
    ["an isolate", "\u2066", "2066"],
    ["a space of no width", "\u200b", "200B"],
    ["a byte order mark within", "\ufeff", "FEFF"],
    ["a character of private use", "\ue000", "E000"],
  ])("is told with its line: %s", async (_, character, code) => {
    expect(await problemsWith(`${columns}\npaper,"A\n${character}B",2014\n`)).toContain(
      `documents.csv:3: The character U+${code} is not shown: remove it.`,
    );
  });

  test("is told twenty times for one file, and no more", async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `d-${at},\u202e,\n`).join("");
    const told = (await problemsWith(`${columns}\n${rows}`)).filter((problem) => problem.includes("is not shown"));
    expect(told).toHaveLength(20);
  });

  test("does not reach the terminal, whatever problem quotes it", () => {
    const printed = printProblems([{ file: "a\nb.csv", line: 1, sentence: 'x is "\u001b[2J\u202e\r\n".' }]);
    expect(printed).toBe('a\\u{a}b.csv:1: x is "\\u{1b}[2J\\u{202e}\\u{d}\\u{a}".');
  });
});

describe("the ends of lines", () => {
  test.each(["\n", "\r\n", "\r"])("are read alike: %j", async (end) => {
    const text = await readFile(file("documents.csv"), "utf8");
    await writeFile(file("documents.csv"), text.replaceAll("\n", end));
    const { problems, rows } = await readCheckedSeed(folder, model);
    expect([problems, rows.get("documents.csv")]).toEqual([[], 2]);
  });

  test("a carriage return within a row ends it there", async () => {
    expect(await problemsWith(`${columns}\npaper,A\r2,2014\n`)).toEqual(
      expect.arrayContaining([
        "documents.csv:2: The row has 2 cells and the header has 3.",
        "documents.csv:3: The row has 2 cells and the header has 3.",
      ]),
    );
  });
});

describe("a size that nobody means", () => {
  test("a cell of ten megabytes is told by its length, and the other rows are read", async () => {
    expect(await problemsWith(`${columns}\nlong,"${"x".repeat(10 * 1024 * 1024)}",\npaper,P,\n`)).toEqual([
      "documents.csv:2: title has 10485760 characters, and a cell has at most 32767.",
      "documents.csv:3: Nothing cites it.",
    ]);
  });

  test("a row of ten thousand columns is counted", async () => {
    expect(await problemsWith(`${columns}\n${",".repeat(9_999)}\n`)).toContain(
      "documents.csv:2: The row has 10000 cells and the header has 3.",
    );
  });

  test("of a header of ten thousand columns, the first unknown ones are named and the others counted", async () => {
    const header = [columns, ...Array.from({ length: 10_000 }, (_, at) => `c${at}`)].join(",");
    const problems = await problemsWith(`${header}\n`);
    expect(problems).toHaveLength(21);
    expect(problems).toContain("documents.csv:1: There are 9980 more unknown columns.");
  });

  test("more problems than one call has room for are all kept", () => {
    const problems = Array.from({ length: 200_000 }, (_, at) => ({ file: "a.csv", line: at + 2, sentence: "Bad." }));
    const draft: Collector = { things: [], links: [], edges: [], places: new Map(), problems: [], rows: new Map() };
    addProblems(problems, draft);
    expect(draft.problems).toHaveLength(200_000);
  });

  test("an id that no index and no address can hold", async () => {
    expect(await problemsWith(`${columns}\n${"x".repeat(251)},A,\npaper,P,\n`)).toContain(
      "documents.csv:2: Its id has 251 characters, and an id has at most 250.",
    );
  });

  test("a file of many megabytes is not read at all", async () => {
    await truncate(file("documents.csv"), 3_000_000_000);
    expect(await problemsOf("documents.csv")).toEqual([
      "documents.csv:1: The file has 2862 MB, and at most 64 can be read.",
    ]);
  });
});

describe("what is not a file", () => {
  test("a folder with the name of a table", async () => {
    await rm(file("documents.csv"));
    await mkdir(file("documents.csv"));
    expect(await problemsOf("documents.csv")).toEqual(["documents.csv:1: This is a folder, not a file."]);
  });

  test("a folder in place of the ledger", async () => {
    await mkdir(file("ids.csv"));
    expect(await problemsOf("ids.csv")).toContain("ids.csv:1: This is a folder, not a file.");
  });

  test("a pipe is not waited for", async () => {
    execFileSync("mkfifo", [file("pipe.csv")]);
    expect(await problemsOf("pipe.csv")).toEqual(["pipe.csv:1: This is not a file."]);
  });
});

describe("a link", () => {
  test("to itself is a problem", async () => {
    await symlink("loop.csv", file("loop.csv"));
    expect(await problemsOf("loop.csv")).toEqual(["loop.csv:1: This file cannot be read (ELOOP)."]);
  });

  test("to nothing is a problem", async () => {
    await symlink("nowhere", file("gone.csv"));
    expect(await problemsOf("gone.csv")).toEqual(["gone.csv:1: This file cannot be read (ENOENT)."]);
  });

  test("to a file outside of the folder is a problem, and says nothing of that file", async () => {
    await rm(file("documents.csv"));
    await symlink(join(root, "package.json"), file("documents.csv"));
    expect(await problemsOf("documents.csv")).toEqual([
      "documents.csv:1: This is a link to a file outside of the data folder.",
    ]);
  });

  test("to a folder above it ends", async () => {
    await symlink(".", file("again"));
    await symlink("..", file("bodies/up"));
    expect((await readCheckedSeed(folder, model)).problems).toEqual([]);
  });

  test("within the folder is followed, as in a volume of Kubernetes", async () => {
    const before = await readCheckedSeed(folder, model);
    const volume = file("volume");
    await mkdir(join(volume, "..2026/edges"), { recursive: true });
    await symlink("..2026", join(volume, "..data"));
    for (const name of ["bodies", "edges", "documents.csv", "proposals.csv"]) {
      await cp(file(name), join(volume, "..2026", name), { recursive: true });
      await symlink(`..data/${name}`, join(volume, name));
    }
    const { dataset, problems } = await readCheckedSeed(volume, model);
    expect([problems, dataset]).toEqual([[], before.dataset]);
  });
});

test.each(["__proto__", "constructor", "toString", ""])("a column named %j is an unknown column", async (name) => {
  expect(await problemsWith(`${columns},${name}\npaper,P,,x\n`)).toContain(
    `documents.csv:1: There is no column ${name || '""'}: the columns are id, title, published.`,
  );
});

test.each(["constructor", "prototype"])("%s is an id like any other", async (id) => {
  const documents = await readFile(file("documents.csv"), "utf8");
  const proposals = await readFile(file("proposals.csv"), "utf8");
  await writeFile(file("documents.csv"), `${documents}${id},${id},\n`);
  await writeFile(file("proposals.csv"), `${proposals}${id},${id},${id}\n`);
  const { dataset, problems } = await readCheckedSeed(folder, model);
  expect(problems).toEqual([]);
  expect(dataset.things.filter((thing) => thing.id === id).map(({ type }) => type)).toEqual(["Document", "Proposal"]);
});

test("whatever the bytes of a file are, it is read or has problems with lines that it has", async () => {
  const pieces = [
    ...["id,title,published", "paper", ",", ";", '"', "\n", "\r", "\t", "=1+1", "2014", "2014/2015", "..", " "],
    ...["__proto__", "constructor", "\0", "\ufeff", "\u202e", "é", "\u{1f600}", "\ud800", "null", "IN_FORCE", "-1e999"],
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => Buffer.from(parts.join("")));
  const content = fc.oneof(
    { weight: 3, arbitrary: text },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)) },
  );
  const name = fc.constantFrom("documents.csv", "bodies/ccg.csv", "edges/pools-with.csv", "ids.csv");
  await fc.assert(
    fc.asyncProperty(name, content, async (hostile, bytes) => {
      const kept = await readFile(file(hostile)).catch(() => null);
      await writeFile(file(hostile), bytes);
      const { problems } = await readCheckedSeed(folder, model);
      const lines = bytes.toString("utf8").split(/\r\n|\r|\n/).length;
      const own = problems.filter((problem) => problem.file === hostile);
      expect(own.filter(({ line }) => line < 1 || line > lines)).toEqual([]);
      await formatSeed(folder).catch((error: unknown) => expect(error).toBeInstanceOf(KnownError));
      await (kept ? writeFile(file(hostile), kept) : rm(file(hostile)));
    }),
    { numRuns: 100 },
  );
});
