// The commands on the seed: check it, and bring its files to their form.

import { KnownError } from "../base/errors.ts";
import { printProblems } from "../model/dataset.ts";
import { formatSeed } from "../seed/format.ts";
import { extendLedger, ledgerFile } from "../seed/ledger.ts";
import { readCheckedSeed, readModel } from "./project.ts";

/** Says all problems, or how much there is. Refuses with `SEED_INVALID` when there is a problem. */
export async function runSeedCheck(folder: string, print: (text: string) => void): Promise<void> {
  const { dataset, problems, rows } = await readCheckedSeed(folder, await readModel());
  if (problems.length > 0) {
    throw new KnownError("SEED_INVALID", `${printProblems(problems)}\n${problems.length} problems in ${folder}.`);
  }
  const total = [...rows.values()].reduce((sum, count) => sum + count, 0);
  print(
    `${rows.size} files, ${total} rows, ${dataset.things.length} things, ${dataset.edges.length} edges: no problem.\n`,
  );
}

/**
 * Sorts the rows and quotes the cells of each file, and enters new ids in the ledger. An id that is entered is given out for good,
 * so that none is entered while there is a problem.
 */
export async function runSeedFormat(folder: string, print: (text: string) => void): Promise<void> {
  const { dataset, problems } = await readCheckedSeed(folder, await readModel());
  const formed = await formatSeed(folder);
  const extended = problems.length === 0 && (await extendLedger(folder, dataset));
  const changed = [...formed, ...(extended ? [ledgerFile] : [])];
  print(changed.length === 0 ? "Every file has its form.\n" : `Rewritten: ${changed.join(", ")}.\n`);
  if (problems.length > 0) {
    print("No new id was entered in the ledger: see what `npm run cli -- seed check` says.\n");
  }
}
