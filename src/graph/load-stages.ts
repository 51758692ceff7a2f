// The stages of a large first load: each is a transaction, and the last gives the graph its version.

import type { Session } from "neo4j-driver";
import { KnownError } from "../base/errors.ts";
import type { DatasetWithModel } from "../model/catalogue.ts";
import type { Difference } from "../model/diff.ts";
import { type Graph, raceTimeout } from "./driver.ts";
import { differenceSteps, type LoadStep } from "./load-steps.ts";
import { endStagesStatement, holdStagesStatement } from "./queries.ts";

/** Milliseconds without a stage after which another service takes a load over: one that runs has several in a second. */
export const stageLease = 10_000;

/** Milliseconds of a stage, and those after which one that should have timed out is given up. */
const stageTimeout = 60_000;
const stageGrace = 5_000;

export interface Stages {
  readonly difference: Difference;
  /** Who loads: the mark of the graph has the same. */
  readonly loader: string;
  readonly showProgress: (line: string) => void;
}

/**
 * Each stage takes as much memory as one statement with its rows. The type that has the version of the record comes last. Throws
 * `GRAPH_UNREACHABLE` if another service has taken the load over.
 */
export async function loadStages(
  graph: Graph,
  input: DatasetWithModel,
  { difference, loader, showProgress }: Stages,
): Promise<void> {
  const [first, last] = [false, true].map((isLast) => differenceSteps(selectPart(difference, isLast), input));
  const all = (first ?? []).reduce((sum, { rows }) => sum + rows.length, 0);
  const session = openWriteSession(graph);
  try {
    let done = 0;
    for (const step of first ?? []) {
      await runStage(session, loader, [step]);
      done += step.rows.length;
      showProgress(`Loaded ${done.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} things, links and edges.`);
    }
    await runStage(session, loader, [...(last ?? []), { statement: endStagesStatement, rows: [] }]);
  } finally {
    void session.close().catch(() => undefined);
  }
}

/** The type of the node with the version of the record. */
const versionType = "Dataset";

/** What of the difference is about the version, or all but that. */
function selectPart({ things, links, edges }: Difference, isVersion: boolean): Difference {
  const none = { added: [], changed: [], removed: [] };
  const isOfPart = ({ type }: { readonly type: string }): boolean => (type === versionType) === isVersion;
  const isLinkOfPart = ({ fromType, toType }: { readonly fromType: string; readonly toType: string }): boolean =>
    [fromType, toType].includes(versionType) === isVersion;
  return {
    things: {
      added: things.added.filter(isOfPart),
      changed: things.changed.filter(isOfPart),
      removed: things.removed.filter(isOfPart),
    },
    links: {
      added: links.added.filter(isLinkOfPart),
      changed: [],
      removed: links.removed.filter(isLinkOfPart),
    },
    edges: isVersion ? none : edges,
  };
}

/** Never tried again by itself: whether a stage was committed is seen when the difference is worked out again. */
async function runStage(session: Session, loader: string, steps: readonly LoadStep[]): Promise<void> {
  const transaction = session.beginTransaction({ timeout: stageTimeout });
  const work = async (): Promise<void> => {
    const held = await transaction.run(holdStagesStatement);
    if (held.records[0]?.get("loader") !== loader) {
      throw new KnownError("GRAPH_UNREACHABLE", "Another service has taken over the load of the graph.");
    }
    for (const { statement, rows } of steps) {
      await transaction.run(statement, { rows });
    }
    await transaction.commit();
  };
  try {
    await raceTimeout(stageTimeout + stageGrace, work());
  } catch (error) {
    // The server may be gone; one that is there gets its connection back without a transaction.
    await raceTimeout(stageGrace, transaction.close()).catch(() => undefined);
    throw error;
  }
}

/** The bookmarks of the connection are those of its readers, which therefore never see less than was loaded. */
export function openWriteSession({ driver, database }: Graph): Session {
  return driver.session({
    ...(database === null ? {} : { database }),
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
}
