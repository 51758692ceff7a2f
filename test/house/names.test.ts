// Names and words: what can be checked of the rules in CONTRIBUTING.md about how this project calls things.

import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";

/** Each tree has its own names. */
const trees = ["src", "web/src"];

/** Files and folders whose text users or developers read. */
const texts = [
  "src",
  "web/src",
  "web/console",
  "tools",
  "schema",
  "queries",
  "docs",
  "README.md",
  "CONTRIBUTING.md",
  "seed/README.md",
];

/** Derived files, and the record in its own words. */
const skipped = /\/generated\/|^docs\/answers\//;

interface SourceText {
  readonly file: string;
  readonly text: string;
}

async function readTexts(path: string, ending: RegExp): Promise<readonly SourceText[]> {
  const files = ending.test(path)
    ? [path]
    : (await readdir(join(root, path), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && ending.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const kept = files.filter((file) => !skipped.test(file)).sort();
  return Promise.all(kept.map(async (file) => ({ file, text: await readFile(join(root, file), "utf8") })));
}

interface TopLevelName {
  readonly file: string;
  readonly name: string;
  readonly is: "function" | "type";
  readonly exported: boolean;
}

/** The functions, classes and types at the top level of the files. An overloaded function is one. */
function topLevelNames(sources: readonly SourceText[]): readonly TopLevelName[] {
  const names = sources.flatMap(({ file, text }) =>
    parse(file, text).statements.flatMap((statement): TopLevelName[] => {
      const exported = ts.canHaveModifiers(statement)
        ? (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        : false;
      if (ts.isFunctionDeclaration(statement) && statement.name) {
        return [{ file, name: statement.name.text, is: "function", exported }];
      }
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        return [{ file, name: statement.name.text, is: "type", exported }];
      }
      if (!ts.isVariableStatement(statement)) {
        return [];
      }
      return statement.declarationList.declarations.flatMap(({ name, initializer }): TopLevelName[] =>
        ts.isIdentifier(name) &&
        initializer &&
        (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
          ? [{ file, name: name.text, is: "function", exported }]
          : [],
      );
    }),
  );
  return [...new Map(names.map((each) => [`${each.file} ${each.is} ${each.name}`, each])).values()];
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** The names by which React Router finds the parts of a route. */
const routeNames = new Set(["loader", "meta", "links", "headers", "shouldRevalidate", "ErrorBoundary"]);

function isRoutePart({ file, name }: TopLevelName): boolean {
  return /(?:-route\.tsx?|\/root\.tsx)$/.test(file) && routeNames.has(name);
}

function repeatedFunctions(names: readonly TopLevelName[]): readonly string[] {
  const functions = names.filter((each) => each.is === "function" && !isRoutePart(each));
  return functions
    .filter(({ name, file }) => functions.some((other) => other.name === name && other.file !== file))
    .map(({ file, name }) => `${file}: ${name}`);
}

const prepositions = /[a-z](?:Of|In|At|For|With|By|From|To|On|Over|Through|Into)$/;
const weakStarts =
  /^(?:with|through|as|of|in|at|for|by|from|to|on|over|into)(?![a-z])|^(?:told|asked|given|said|meant|known|found|seen|heard)$/;

/** A claim may end in a preposition, as in `isListedIn`. "As of" (a day) and "in force" are terms. */
const allowed = /^(?:is|has)[A-Z]|^holdsOn$|AsOf$|^asOf|^inForce/;

function prepositionalFunctions(names: readonly TopLevelName[]): readonly string[] {
  return names
    .filter(({ is, name }) => is === "function" && !allowed.test(name))
    .filter(({ name }) => prepositions.test(name) || weakStarts.test(name))
    .map(({ file, name }) => `${file}: ${name}`);
}

const participles = /(?:ed|ing)$/;
const badTypes = new Set([
  "Told",
  "Known",
  "Given",
  "Meant",
  "Said",
  "Read",
  "Found",
  "Asked",
  "Seen",
  "Written",
  "Shown",
]);

/** Nouns that end as a participle does. */
const nouns = new Set(["Thing", "String", "Heading", "Drawing", "Ending", "Finding"]);

function verbalTypes(names: readonly TopLevelName[]): readonly string[] {
  return names
    .filter(({ is, exported }) => is === "type" && exported)
    .filter(({ name }) => {
      const last = /[A-Z][a-z]*$/.exec(name)?.[0] ?? name;
      return (participles.test(last) && !nouns.has(last)) || badTypes.has(name);
    })
    .map(({ file, name }) => `${file}: ${name}`);
}

/** `const [x, y] = useState()` where y is not setX. */
function misnamedSetters(sources: readonly SourceText[]): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, file: string): void => {
    if (
      ts.isVariableDeclaration(node) &&
      ts.isArrayBindingPattern(node.name) &&
      node.initializer &&
      ts.isCallExpression(node.initializer) &&
      /(?:^|\.)useState$/.test(node.initializer.expression.getText())
    ) {
      const [state = "", setter] = node.name.elements.map((element) => element.getText());
      if (setter !== undefined && setter !== `set${state.slice(0, 1).toUpperCase()}${state.slice(1)}`) {
        found.push(`${file}: [${state}, ${setter}]`);
      }
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };
  for (const { file, text } of sources) {
    visit(parse(file, text), file);
  }
  return found;
}

/** Words that this project does not use, in code or prose. */
const oddWords =
  /\b(?:tie|ties|tied|wish|wishes|wished|asker|askers|mend|mends|mended|amiss|told)\b|\bon whose word\b|\bis no (?:day|date)\b/i;

function oddLines(sources: readonly SourceText[]): readonly string[] {
  return sources.flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, at) => {
      const [word] = oddWords.exec(line) ?? [];
      return word === undefined ? [] : [`${file}:${at + 1}: ${word}`];
    }),
  );
}

describe.each(trees)("in %s", async (tree) => {
  const sources = await readTexts(tree, /\.tsx?$/);
  const names = topLevelNames(sources);

  test("there are functions and types to look at", () => {
    expect(new Set(names.map(({ is }) => is))).toEqual(new Set(["function", "type"]));
  });

  test("no two files have a function of the same name", () => {
    expect(repeatedFunctions(names)).toEqual([]);
  });

  test("no function is named by a preposition or a participle", () => {
    expect(prepositionalFunctions(names)).toEqual([]);
  });

  test("no exported type is named by a verb or a participle", () => {
    expect(verbalTypes(names)).toEqual([]);
  });

  test("the setter of a state x is setX", () => {
    expect(misnamedSetters(sources)).toEqual([]);
  });
});

test.each(texts)("%s has no odd words", async (path) => {
  const found = await readTexts(path, /\.(?:tsx?|graphql|md)$/);
  expect(found.length).toBeGreaterThan(0);
  expect(oddLines(found)).toEqual([]);
});

describe("a bad sample is found:", () => {
  const bad = (text: string, file = "bad.ts"): SourceText => ({ file, text });

  test("a function in two files, but not an overloaded one", () => {
    const overloaded =
      "export function one(a: string): void;\nexport function one(a: number): void;\nexport function one() {}";
    const names = topLevelNames([bad(overloaded), bad("function two() {}"), bad("const two = () => 2;", "other.ts")]);
    expect(repeatedFunctions(names)).toEqual(["bad.ts: two", "other.ts: two"]);
  });

  test("a preposition at the end or the start, or a participle at the start", () => {
    const names = topLevelNames([
      bad("function textOf() {}\nexport const withDay = () => 1;\nfunction told() {}\nfunction of() {}"),
      bad(
        "function holdsOn() {}\nfunction isListedIn() {}\nfunction readAsOf() {}\nfunction assign() {}\nfunction toll() {}",
      ),
    ]);
    expect(prepositionalFunctions(names)).toEqual(["bad.ts: textOf", "bad.ts: withDay", "bad.ts: told", "bad.ts: of"]);
  });

  test("an exported type that is a verb or a participle", () => {
    const names = topLevelNames([
      bad("export interface Told {}\nexport type QueryPrepared = 1;\nexport interface Listening {}"),
      bad("export interface Thing {}\ninterface Meant {}\nexport interface Feed2 {}"),
    ]);
    expect(verbalTypes(names)).toEqual(["bad.ts: Told", "bad.ts: QueryPrepared", "bad.ts: Listening"]);
  });

  test("a setter with another name", () => {
    const sample =
      "const [text, type] = useState('');\nconst [day, setDay] = useState(1);\nconst [only] = React.useState(1);";
    expect(misnamedSetters([bad(sample)])).toEqual(["bad.ts: [text, type]"]);
  });

  test("an odd word, in any case, but not a part of a word", () => {
    const sample = "// Ties two bodies.\n// An identity, amended and untied.\n- x is no day\nOn whose word";
    expect(oddLines([bad(sample)])).toEqual(["bad.ts:1: Ties", "bad.ts:3: is no day", "bad.ts:4: On whose word"]);
  });
});
