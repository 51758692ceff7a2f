// The commands `seed check` and `seed fmt`.

import { KnownError } from "../base/errors.ts";
import { printProblems } from "../model/dataset.ts";
import { formatSeed } from "../seed/format.ts";
import { extendLedger, ledgerFile } from "../seed/ledger.ts";
import { readCheckedSeed, readModel } from "./project.ts";

/** Prints the size of the data. Throws `SEED_INVALID` with a list of all problems if there are any. */
export async function runSeedCheck(folder: string, print: (text: string) => void): Promise<void> {
  const { dataset, problems, rows } = await readCheckedSeed(folder, await readModel());
  if (problems.length > 0) {
    throw new KnownError("SEED_INVALID", `${printProblems(problems)}\n${problems.length} problems in ${folder}.`);
  }
  const total = [...rows.values()].reduce((sum, count) => sum + count, 0);
  print(
    `${rows.size} files, ${total} rows, ${dataset.things.length} things, ${dataset.edges.length} edges: no problems.\n`,
  );
}

/**
 * Formats each file, and adds new ids to the ledger. An id in the ledger is permanent, so none is added while there is a problem.
 */
export async function runSeedFormat(folder: string, print: (text: string) => void): Promise<void> {
  const { dataset, problems } = await readCheckedSeed(folder, await readModel());
  const formatted = await formatSeed(folder);
  const extended = problems.length === 0 && (await extendLedger(folder, dataset));
  const changed = [...formatted, ...(extended ? [ledgerFile] : [])];
  print(changed.length === 0 ? "Every file is formatted.\n" : `Rewritten: ${changed.join(", ")}.\n`);
  if (problems.length > 0) {
    print("No new id was added to the ledger: run `npm run cli -- seed check` to see the problems.\n");
  }
}
