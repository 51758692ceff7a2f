// What the service is made of: locked, pinned, and under licences that let anyone use it.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const lock: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(await read("package-lock.json"));
const manifests = ["package.json", "web/package.json"];

/** What was installed: neither the two packages of this project nor the links to them. */
const installed = Object.entries(lock.packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);

function read(file: string): Promise<string> {
  return readFile(join(root, file), "utf8");
}

function packageName(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

test("every package in the lock has a checksum", () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
});

test("every package is taken from the registry", () => {
  const versions = installed.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version));
  expect(versions).toEqual([]);
});

test.each(manifests)("%s names one version of each package", async (file) => {
  const { dependencies, devDependencies, overrides } = JSON.parse(await read(file));
  const named = [dependencies, devDependencies, overrides].flatMap((table) => namedVersions(table ?? {}));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** An override can have tables in it, of what one package gets. */
function namedVersions(table: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([name, version]) =>
    typeof version === "string"
      ? [[name, version] as const]
      : namedVersions(version as Readonly<Record<string, unknown>>),
  );
}

test("no package but these asks to run a script when it is installed, and none needs to", () => {
  const asking = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => packageName(path));
  expect(asking).toEqual(["@apollo/protobufjs", "esbuild"]);
});

/** What builds the pages is not in them. */
const buildTools = ["vite", "@react-router/dev"];

/** The packages that the sources of the pages and of the console import, which are built into their files. */
async function bundledNames(): Promise<readonly string[]> {
  const folders = ["web/src", "web/console", "web/search-suggestions"];
  const files = (await Promise.all(folders.map(sourceFiles))).flat();
  const texts = await Promise.all(files.map(read));
  const specifiers = texts.flatMap((text) =>
    [...text.matchAll(/(?:from|import|import\()\s*"([^."/][^"]*)"/g)].map(([, specifier = ""]) => specifier),
  );
  const names = specifiers.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "");
  return [...new Set(names)].filter((name) => !name.startsWith("node:") && !buildTools.includes(name)).sort();
}

async function sourceFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries.filter((name) => /\.(tsx?|css)$/.test(name)).map((name) => `${folder}/${name}`);
}

/** What a package needs, found as Node finds it: in its own folder, or in one above. */
function neededPaths(path: string): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies } = lock.packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => resolvePath(path, name) ?? []);
}

function resolvePath(from: string, name: string): string | null {
  const here = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (lock.packages[here]) {
    return here;
  }
  const above = from.lastIndexOf("node_modules/");
  return from === "" ? null : resolvePath(above <= 0 ? "" : from.slice(0, above - 1), name);
}

/** The paths in the lock of what is installed with the service, and of what is built into its pages. */
async function shippedPaths(): Promise<ReadonlySet<string>> {
  const paths = new Set(installed.filter(([, { dev }]) => !dev).map(([path]) => path));
  const open = (await bundledNames()).flatMap((name) => resolvePath("web", name) ?? []);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (!paths.has(path)) {
      paths.add(path);
      open.push(...neededPaths(path));
    }
  }
  return paths;
}

/** The licences that docs/licences.md allows, each with the packages that alone may have it, if it says so. */
async function allowedLicences(): Promise<ReadonlyMap<string, string>> {
  const section = (await read("docs/licences.md")).split(/^## /m).find((part) => part.startsWith("Packages\n")) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return new Map(
    rows.map((row) => {
      const [, id = "", only = ""] = row.split("|").map((cell) => cell.trim().replaceAll("`", ""));
      return [id, only];
    }),
  );
}

test("what is shipped is under the licences of docs/licences.md, and each of them is used", async () => {
  const allowed = await allowedLicences();
  const shipped = [...(await shippedPaths())].map((path) => ({
    name: packageName(path),
    licence: lock.packages[path]?.license ?? "none",
  }));
  const refused = shipped.filter(({ name, licence }) => {
    const only = allowed.get(licence);
    return only === undefined || !(only === "any" || name.startsWith(only));
  });
  expect(refused).toEqual([]);
  expect([...new Set(shipped.map(({ licence }) => licence))].sort()).toEqual([...allowed.keys()].sort());
});

test("what is built into the pages is among it: React, the console and the fonts of the pictures", async () => {
  const names = [...(await shippedPaths())].map(packageName);
  expect(names).toEqual(
    expect.arrayContaining(["react", "react-dom", "graphiql", "monaco-editor", "dejavu-fonts-ttf"]),
  );
  expect(names).not.toContain("vitest");
});
