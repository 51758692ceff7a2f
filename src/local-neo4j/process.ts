// Child processes that end when this one does, and that are never confused with other processes of the same id.

import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds between SIGTERM and SIGKILL. */
const stopTimeout = 20_000;

/** A running command. `ended` resolves with its exit code, or with null if a signal ended it. */
export interface WatchedProcess {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

/**
 * Starts a command that ends when this process ends, for whatever reason, and that Ctrl-C in a terminal does not reach.
 * The mark is a text in its arguments that identifies it.
 */
export function spawnWatched(
  command: readonly [string, ...string[]],
  mark: string,
  options: SpawnOptions,
): WatchedProcess {
  const [file, ...rest] = command;
  const child = spawn(file, rest, { ...options, detached: true });
  const pid = child.pid ?? 0;
  const release = pid === 0 ? () => undefined : startWatcher(pid, mark);
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("exit", resolve);
  });
  void ended.then(release);
  return { pid, child, ended };
}

/** Stops the process with this id if it has the mark: sends SIGTERM, waits, then sends SIGKILL. */
export async function stopProcess(pid: number, mark: string): Promise<void> {
  const deadline = performance.now() + stopTimeout;
  sendSignal(pid, mark, "SIGTERM");
  while (isRunning(pid, mark)) {
    if (performance.now() > deadline) {
      sendSignal(pid, mark, "SIGKILL");
    }
    await sleep(50);
  }
}

/** Ends the process with this id at once if it has the mark, and waits until it is gone. */
export async function killProcess(pid: number, mark: string): Promise<void> {
  sendSignal(pid, mark, "SIGKILL");
  while (isRunning(pid, mark)) {
    await sleep(20);
  }
}

/** Whether a process with this id runs and has the mark in its arguments. The system reuses ids. */
export function isRunning(pid: number, mark: string): boolean {
  return pid > 0 && processCommand(pid).includes(mark);
}

/** The start time of the process, which tells apart two processes with the same id. Null if no such process runs. */
export function processStart(pid: number): string | null {
  if (!existsSync("/proc/self/stat")) {
    return commandOutput("ps", "-o", "lstart=", "-p", String(pid)).trim() || null;
  }
  // The name, in brackets, can contain anything. After it come the state and, as field 22 of proc(5), the start.
  const fields = readProcFile(`/proc/${pid}/stat`).split(")").at(-1)?.trim().split(" ") ?? [];
  const isZombie = fields[0] === "Z";
  return isZombie ? null : (fields[19] ?? null);
}

/**
 * A shell that waits for this process to write a line, or to end without one. Nothing in this process can do that:
 * a SIGKILL leaves no time. If the shell itself is killed, the next start finds the child.
 */
const watch = `
read -r _ && exit
ours() { { tr '\\0' ' ' <"/proc/$1/cmdline" || ps -ww -o command= -p "$1"; } 2>/dev/null | grep -qF -e "$2"; }
ours "$1" "$2" && kill "$1"
n=0
while ours "$1" "$2" && [ $n -lt 20 ]; do sleep 1; n=$((n+1)); done
ours "$1" "$2" && kill -KILL "$1"
`;

/** Stops the process when this one ends. Returns a function that cancels that. */
function startWatcher(pid: number, mark: string): () => void {
  const watcher = spawn("/bin/sh", ["-c", watch, "guard", String(pid), mark], {
    detached: true,
    env: { PATH: "/usr/bin:/bin" },
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.once("error", () => undefined);
  watcher.stdin.once("error", () => undefined);
  return () => watcher.stdin.end("\n");
}

function sendSignal(pid: number, mark: string, signal: NodeJS.Signals): void {
  if (!isRunning(pid, mark)) {
    return;
  }
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the check and the signal.
  }
}

function processCommand(pid: number): string {
  if (!existsSync("/proc/self/cmdline")) {
    return commandOutput("ps", "-ww", "-o", "command=", "-p", String(pid));
  }
  return readProcFile(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
}

function readProcFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process is gone.
    return "";
  }
}

function commandOutput(command: string, ...rest: readonly string[]): string {
  return spawnSync(command, rest, { encoding: "utf8" }).stdout ?? "";
}
