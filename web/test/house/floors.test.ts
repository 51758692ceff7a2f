// The floors of the pages: each folder of web/src has its rule of which folders it may import, and each rule works.

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { root } from "../../../src/cli/project.ts";

const run = promisify(execFile);
const web = join(root, "web");

/** What all pages share: the folders of src that each may import. A folder that is not named here has no rule, and the first test fails. */
const sharedMayImport: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  catalogue: ["generated"],
  dates: ["generated", "catalogue"],
  addresses: ["generated"],
  record: ["generated", "catalogue", "dates", "addresses"],
  parts: ["generated", "catalogue", "dates", "addresses", "record"],
  "tile-map": ["generated", "catalogue", "dates", "addresses", "record", "parts"],
  "time-axis": ["generated", "catalogue", "dates", "addresses", "record", "parts"],
};

/** The folders that each folder of the network view may import: of its own and, as `src/…`, of what is shared. */
const networkMayImport: Readonly<Record<string, readonly string[]>> = {
  record: ["src/generated", "src/catalogue", "src/dates"],
  state: ["src/generated", "src/catalogue", "src/dates", "src/addresses"],
  view: ["src/generated", "src/catalogue", "src/dates", "record", "state"],
  look: ["src/generated", "src/catalogue", "view"],
  graph: ["src/generated", "src/catalogue", "src/dates", "record", "state", "view", "look"],
  requests: ["src/generated", "src/catalogue", "src/dates", "src/addresses", "record", "state", "view"],
  layout: ["graph"],
  picture: ["src/generated", "src/catalogue", "src/dates", "record", "state", "view", "look", "graph", "layout"],
  files: [
    "src/generated",
    "src/catalogue",
    "src/dates",
    "record",
    "state",
    "view",
    "look",
    "graph",
    "layout",
    "picture",
  ],
};

/** The folders of panels, none of which imports another: a panel is a part of the view. */
const panelsMayImport: readonly string[] = ["generated", "catalogue", "dates", "addresses", "parts"];

/** Folders that work without a page. */
const pure = ["src/catalogue", "src/dates", "src/addresses"].concat(
  ["record", "view", "look", "graph", "requests", "layout"].map((folder) => `src/network/${folder}`),
);

/** The folders that may import a package. */
const packages: Readonly<Record<string, (folder: string) => boolean>> = {
  react: (folder) => !pure.includes(folder),
  "react-dom/client": (folder) => folder === "src/network/files",
  "@dagrejs/dagre": (folder) => folder === "src/network/layout",
  graphiql: () => false,
};

const shared = listFolders("src").filter((name) => !["network", "pages"].includes(name));
const folders = listFolders("src/network").filter((name) => !["panels", "queries"].includes(name));
const panels = listFolders("src/network/panels");
const service = listFolders("../src");

function listFolders(folder: string): readonly string[] {
  return readdirSync(join(web, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The imports of one file, each with whether the rules let it pass. */
interface Probe {
  readonly folder: string;
  readonly imports: readonly { readonly from: string; readonly passes: boolean }[];
}

const everywhere = Object.entries(packages);

const below: readonly Probe[] = shared
  .filter((folder) => folder !== "generated")
  .map((folder) => ({
    folder: `src/${folder}`,
    imports: [
      { from: "./x.ts", passes: true },
      ...shared
        .filter((other) => other !== folder)
        .map((other) => ({ from: `../${other}/x.ts`, passes: sharedMayImport[folder]?.includes(other) ?? false })),
      { from: "../network/state/x.ts", passes: false },
      { from: "../pages/home/x.ts", passes: false },
      { from: "../root.tsx", passes: false },
      { from: "../page-context.ts", passes: !["catalogue", "dates"].includes(folder) },
      ...service.map((other) => ({ from: `../../../src/${other}/x.ts`, passes: false })),
      ...everywhere.map(([from, passes]) => ({ from, passes: passes(`src/${folder}`) })),
    ],
  }));

const lower: readonly Probe[] = folders.map((folder) => ({
  folder: `src/network/${folder}`,
  imports: [
    { from: "./x.ts", passes: true },
    ...folders
      .filter((other) => other !== folder)
      .map((other) => ({ from: `../${other}/x.ts`, passes: networkMayImport[folder]?.includes(other) ?? false })),
    ...shared.map((other) => ({
      from: `../../${other}/x.ts`,
      passes: networkMayImport[folder]?.includes(`src/${other}`) ?? false,
    })),
    { from: "../panels/card/x.tsx", passes: false },
    { from: "../network-view.tsx", passes: false },
    ...service.map((other) => ({ from: `../../../../src/${other}/x.ts`, passes: false })),
    ...everywhere.map(([from, passes]) => ({ from, passes: passes(`src/network/${folder}`) })),
  ],
}));

const upper: readonly Probe[] = panels.map((folder) => ({
  folder: `src/network/panels/${folder}`,
  imports: [
    { from: "./x.tsx", passes: true },
    ...panels.filter((other) => other !== folder).map((other) => ({ from: `../${other}/x.tsx`, passes: false })),
    ...folders.map((other) => ({ from: `../../${other}/x.ts`, passes: true })),
    ...shared.map((other) => ({ from: `../../../${other}/x.ts`, passes: panelsMayImport.includes(other) })),
    { from: "../../network-view.tsx", passes: false },
    ...service.map((other) => ({ from: `../../../../../src/${other}/x.ts`, passes: false })),
    ...everywhere.map(([from, passes]) => ({ from, passes: passes("panels") })),
  ],
}));

const pages: readonly Probe[] = ["src", "console"].map((folder) => ({
  folder,
  imports: [
    { from: "./x.ts", passes: true },
    { from: "react", passes: true },
    { from: "../../queries/x.graphql?raw", passes: true },
    ...service.map((other) => ({ from: `../../src/${other}/x.ts`, passes: false })),
  ],
}));

const pageKinds: readonly Probe[] = listFolders("src/pages").map((folder) => ({
  folder: `src/pages/${folder}`,
  imports: [
    { from: "./x.tsx", passes: true },
    ...shared.map((other) => ({ from: `../../${other}/x.ts`, passes: true })),
    { from: "../../network/state/x.ts", passes: false },
    { from: "../../root.tsx", passes: false },
    ...service.map((other) => ({ from: `../../../../src/${other}/x.ts`, passes: false })),
  ],
}));

const probes = [...below, ...lower, ...upper, ...pageKinds, ...pages];
const files = new Map(probes.map((probe) => [join(web, probe.folder, "floor-probe.ts"), probe]));

afterAll(() => Promise.all([...files.keys()].map((file) => rm(file, { force: true }))));

/** The imports that the linter refuses, by folder: one run for all. */
async function refusedImports(): Promise<ReadonlyMap<string, readonly string[]>> {
  await Promise.all([...files].map(([file, { imports }]) => writeFile(file, probeText(imports))));
  const command = ["biome", "lint", "--only=style/noRestrictedImports", "--max-diagnostics=none", "--reporter=json"];
  const { stdout } = await run("npx", [...command, ...files.keys()], { cwd: root, maxBuffer: 2 ** 26 }).catch(
    (error: { stdout: string }) => error,
  );
  const report: { diagnostics: { location: { path: string; start?: { line: number } } }[] } = JSON.parse(stdout);
  return new Map(
    [...files].map(([file, { folder, imports }]) => [
      folder,
      report.diagnostics
        .filter(({ location }) => location.path === relative(root, file))
        .map(({ location }) => imports[((location.start?.line ?? 1) - 1) / 2]?.from ?? "?"),
    ]),
  );
}

function probeText(imports: Probe["imports"]): string {
  const lines = imports.map(
    ({ from }, place) => `import type * as n${place} from "${from}";\nexport type T${place} = typeof n${place};`,
  );
  return `${lines.join("\n")}\n`;
}

test("each folder of web/src has a rule, and each rule a folder", () => {
  expect([...shared].sort()).toEqual(Object.keys(sharedMayImport).sort());
  expect([...folders].sort()).toEqual(Object.keys(networkMayImport).sort());
});

test("a folder may import those that its rule names, and no other: each import that breaks a rule is refused", async () => {
  const refused = await refusedImports();
  const expected = new Map(
    probes.map(({ folder, imports }) => [folder, imports.filter(({ passes }) => !passes).map(({ from }) => from)]),
  );
  expect(sortedLists(refused)).toEqual(sortedLists(expected));
});

function sortedLists(lists: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...lists].map(([folder, list]) => [folder, [...list].sort()]));
}
