// The processor time that a process and all that it started have used, as Linux counts it.

import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second, whatever the machine. */
const ticksPerSecond = 100;

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly seconds: number;
}

function readProcesses(): readonly ProcessRow[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
}

/** Null if it has ended. The time of children that have ended counts as the parent's. */
function readProcess(pid: number): ProcessRow | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    const end = text.lastIndexOf(")");
    const fields = text
      .slice(end + 2)
      .split(" ")
      .map(Number);
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
    const command = text.slice(text.indexOf("(") + 1, end);
    return { pid, parent: fields[1] ?? 0, command, seconds: ticks / ticksPerSecond };
  } catch {
    return null;
  }
}

function withDescendants(pid: number): readonly ProcessRow[] {
  const all = readProcesses();
  const found = all.filter((row) => row.pid === pid);
  for (const parent of found) {
    found.push(...all.filter((row) => row.parent === parent.pid));
  }
  return found;
}

/** Seconds of the process and of its descendants. */
export function processorSeconds(pid: number): number {
  return withDescendants(pid).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The descendant of a process that runs the given program. */
export function findDescendant(pid: number, command: string): number | null {
  return findDescendants(pid, command)[0] ?? null;
}

/** Megabytes of memory that a process has now. */
export function residentMegabytes(pid: number): number {
  const [, kilobytes = "0"] = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "latin1")) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}

/** All descendants of a process that run the given program. */
export function findDescendants(pid: number, command: string): readonly number[] {
  return withDescendants(pid).flatMap((row) => (row.command === command ? [row.pid] : []));
}
