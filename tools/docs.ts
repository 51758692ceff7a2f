// Writes what the docs derive from the seed, the schema and the code; with `--check` it only says which files differ.

import process from "node:process";
import { exitCode, KnownError } from "../src/base/errors.ts";
import { runStep } from "../src/cli/progress.ts";
import { readModel, readValidSeed, root } from "../src/cli/project.ts";
import { deriveDocs } from "./derived-docs.ts";
import { differingFiles, writeFiles } from "./derived-files.ts";
import { startDocsService } from "./docs-service.ts";

/** Returns the exit code: 1 where a check finds files that differ. */
async function runDocs(isCheck: boolean): Promise<number> {
  const model = await readModel();
  const dataset = await runStep("Reading the seed", () => readValidSeed(`${root}/seed`, model));
  // biome-ignore lint/style/noProcessEnv: Neo4j is found or started with the environment of this run
  const service = await startDocsService({ model, dataset }, process.env);
  try {
    const files = await runStep("Deriving the docs", () => deriveDocs({ model, dataset, service }));
    const differing = await differingFiles(root, files);
    if (!isCheck) {
      await writeFiles(root, files, differing);
    }
    process.stdout.write(resultText({ differing, total: files.size, isCheck }));
    return isCheck && differing.length > 0 ? 1 : 0;
  } finally {
    await service.close();
  }
}

interface DocsResult {
  readonly differing: readonly string[];
  readonly total: number;
  readonly isCheck: boolean;
}

function resultText({ differing, total, isCheck }: DocsResult): string {
  if (differing.length === 0) {
    return `All ${total} derived files are up to date.\n`;
  }
  const list = differing.map((path) => `  ${path}\n`).join("");
  return isCheck
    ? `These files differ from what is derived:\n${list}Run \`npm run docs\`, read the difference and commit it.\n`
    : `Wrote ${differing.length} of ${total} derived files:\n${list}`;
}

function errorText(error: unknown): string {
  if (error instanceof KnownError) {
    return `${error.code}: ${error.message}\n`;
  }
  return `${error instanceof Error ? error.stack : String(error)}\n`;
}

try {
  process.exitCode = await runDocs(process.argv.slice(2).includes("--check"));
} catch (error) {
  process.stderr.write(errorText(error));
  process.exitCode = exitCode(error);
}
