// One service a state folder: the lock that says who has it, and what to do about one that was left behind.

import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { KnownError } from "../base/errors.ts";
import { isRunning, processStart, stopProcess } from "./process.ts";

/** What a lock file says: who holds it, and which server the holder has started. */
interface LockHolder {
  readonly pid: number;
  readonly birth: string | null;
  readonly server: number | null;
}

export interface Lock {
  /** Notes the server's process, so that whoever finds this lock left behind can stop it. */
  note(server: number): void;
  release(): void;
}

export interface LockOptions {
  readonly stateDir: string;
  /** The text by which a server of this folder is known. */
  readonly mark: string;
  readonly onProgress: (sentence: string) => void;
}

/** Refuses with `GRAPH_IN_USE` while the holder lives. Of a dead holder it stops the server, if that still runs. */
export async function takeLock({ stateDir, mark, onProgress }: LockOptions): Promise<Lock> {
  const file = join(stateDir, "lock");
  const own: LockHolder = { pid: process.pid, birth: processStart(process.pid), server: null };
  if (!createLockFile(file, own)) {
    await reclaimLock(file, { stateDir, mark, onProgress });
    if (!createLockFile(file, own)) {
      throw folderBusyError(stateDir, readHolder(file));
    }
  }
  return {
    note: (server) => replaceLockFile(file, { ...own, server }),
    release: () => {
      if (readHolder(file)?.pid === own.pid) {
        rmSync(file, { force: true });
      }
    },
  };
}

async function reclaimLock(file: string, { stateDir, mark, onProgress }: LockOptions): Promise<void> {
  const holder = readHolder(file);
  if (holder !== null && holder.birth !== null && processStart(holder.pid) === holder.birth) {
    throw folderBusyError(stateDir, holder);
  }
  const server = holder?.server ?? 0;
  if (isRunning(server, mark)) {
    onProgress(`Stopping the Neo4j (process ${server}) that an earlier run left behind`);
    await stopProcess(server, mark);
  }
  setLockAside(file, holder);
}

/** Moves and then looks, so that of two that find the same old lock the later doesn't take the new one of the earlier. */
function setLockAside(file: string, holder: LockHolder | null): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    // Another start has just done it, and is now found by create.
    return;
  }
  const moved = readHolder(aside);
  if (moved?.pid !== holder?.pid || moved?.birth !== holder?.birth) {
    renameSync(aside, file);
    return;
  }
  rmSync(aside);
}

/** Whether the lock was free. */
function createLockFile(file: string, holder: LockHolder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      return false;
    }
    throw error;
  }
}

function replaceLockFile(file: string, holder: LockHolder): void {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, JSON.stringify(holder));
  renameSync(next, file);
}

/** Null when there is no lock or a kill cut its writing short. */
function readHolder(file: string): LockHolder | null {
  try {
    // Only create and replace write this file.
    return JSON.parse(readFileSync(file, "utf8")) as LockHolder;
  } catch {
    return null;
  }
}

function folderBusyError(stateDir: string, holder: LockHolder | null): KnownError {
  const who = holder === null ? "another process" : `process ${holder.pid}`;
  return new KnownError(
    "GRAPH_IN_USE",
    `${stateDir} is in use by ${who}: stop it, or set STATE_DIR to another folder for a second service.`,
  );
}
