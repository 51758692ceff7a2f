// The command line: its commands, and the exit code of a run. Each loads its own code when it runs.

// Before anything that reads it.
import "./node-env.ts";
import { constants } from "node:os";
import process from "node:process";
import { Command, CommanderError } from "commander";
import { type Config, readConfig } from "../base/config.ts";
import { exitCode, KnownError } from "../base/errors.ts";
import { startHome } from "./graph-home.ts";
import type { ImportOptions } from "./import.ts";

const writeOutput = (text: string): void => {
  process.stdout.write(text);
};

/** Called when a command runs, so that help needs no settings. */
function loadConfig(): Config {
  // biome-ignore lint/style/noProcessEnv: the one place that hands the environment to base/config.ts
  return readConfig(process.env);
}

const program = new Command("who-commissions-what")
  .description("A map of who commissions, pools, approves and oversees health and social care in London.")
  .exitOverride()
  .showHelpAfterError();

program
  .command("start", { isDefault: true })
  .description("start the graph, load the data and serve the API")
  .action(async () => {
    const config = loadConfig();
    const stopped = stopSignal();
    // biome-ignore lint/style/noProcessEnv: a local Neo4j is started with the environment of this run
    const starting = startHome(config, process.env);
    const { runService } = await import("./start.ts");
    await runService(config, { print: writeOutput, starting, stopped });
  });

const seed = program.command("seed").description("check or format the data");
seed
  .command("check")
  .description("report every problem in the data as file:line: sentence")
  .action(async () => (await import("./seed.ts")).runSeedCheck(loadConfig().dataDir, writeOutput));
seed
  .command("fmt")
  .description("sort and quote the data files, and add new ids to the ledger")
  .action(async () => (await import("./seed.ts")).runSeedFormat(loadConfig().dataDir, writeOutput));

program
  .command("import")
  .description("add outside facts to the record, in a data folder of their own")
  .command("england")
  .description("add the bodies of all England to the record of London")
  .argument("<folder>", "the folder of the facts")
  .option("--into <folder>", "the data folder to write", ".data/england")
  .option("--record <folder>", "the record that they are added to (default: the seed of this project)")
  .option("--without <names>", "what to leave out: practices, pharmacies, or both with a comma", "")
  .option("--replace", "replace the folder of an earlier import", false)
  .action(async (facts: string, options: Omit<ImportOptions, "facts">) =>
    (await import("./import.ts")).runEnglandImport({ ...options, facts }, writeOutput),
  );

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Resolves with SIGINT (Ctrl-C), SIGTERM (a service manager) or SIGHUP (a closed terminal). A second one ends the process at once. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    let isStopping = false;
    for (const signal of stopSignals) {
      process.on(signal, () => {
        if (isStopping) {
          process.exit(128 + constants.signals[signal]);
        }
        isStopping = true;
        resolve(signal);
      });
    }
  });
}

function errorText(error: unknown): string {
  if (error instanceof KnownError) {
    return `${error.message}\n[${error.code}]\n`;
  }
  return `A bug: ${error instanceof Error ? error.stack : String(error)}\n`;
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(errorText(error));
    process.exitCode = exitCode(error);
  }
}
// A start that is stopped half-way leaves a step running, which would keep the process alive.
process.exit();
