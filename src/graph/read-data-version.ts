// Reads the version of the record, by which to tell whether it has changed.

import { KnownError } from "../base/errors.ts";
import { dataVersionStatement } from "./question-queries.ts";
import type { Reader } from "./reader.ts";

type VersionReading = Promise<string | null>;

interface VersionReadings {
  readonly running: VersionReading;
  /** For those who asked after the running one was sent. */
  next: VersionReading | null;
}

const readings = new WeakMap<Reader, VersionReadings>();

/**
 * The version of the record that the graph holds; null where it has none. It is never read before it is asked for, so it is as
 * new as the question; those who ask while one statement runs share the next. The version of a graph of our own is known.
 * Throws `NOT_READY` for a graph that is loaded in stages, as long as they have not ended.
 */
export async function readDataVersion(reader: Reader): Promise<string | null> {
  return reader.heldVersion?.() ?? shareReading(reader);
}

function shareReading(reader: Reader): VersionReading {
  const now = readings.get(reader);
  if (!now) {
    return startReading(reader);
  }
  const startNext = (): VersionReading => startReading(reader);
  now.next ??= now.running.then(startNext, startNext);
  return now.next;
}

function startReading(reader: Reader): VersionReading {
  const running = runReading(reader);
  const started: VersionReadings = { running, next: null };
  readings.set(reader, started);
  const forget = (): void => {
    // Where somebody waits, the next one starts now and takes the place of this one.
    if (started.next === null && readings.get(reader) === started) {
      readings.delete(reader);
    }
  };
  running.then(forget, forget);
  return running;
}

async function runReading(reader: Reader): Promise<string | null> {
  const { records } = await reader.run(dataVersionStatement, {});
  if (records[0]?.get("unfinished") === true) {
    throw new KnownError("NOT_READY", "The data is being loaded: try again in a few seconds.");
  }
  return records[0]?.get("version") ?? null;
}
