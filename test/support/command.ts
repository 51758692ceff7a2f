// The command line as its users run it: a process with arguments and an environment.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import { variables } from "../../src/base/config.ts";
import { root } from "../../src/cli/project.ts";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Command {
  readonly child: ChildProcess;
  /** Settles when the command has printed the text, with all that it printed so far; fails if it ends before. */
  printed(text: string): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** The variables of this run without this project's, plus the given ones. */
function environment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  // biome-ignore lint/style/noProcessEnv: a command inherits the environment of the run
  const inherited = Object.entries(process.env).filter(([name]) => !variables.includes(name));
  return { ...Object.fromEntries(inherited), PORT: "0", ...extra };
}

/** Starts `who-commissions-what` with those arguments. */
export function command(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Command {
  return runSource("src/cli/main.ts", args, extra);
}

/** Starts a TypeScript file of this project. */
export function runSource(
  file: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Command {
  return runNode(sourceArguments(file, args), extra);
}

/** The same, where no file may grow beyond that many kilobytes: as on a disk that is full. */
export function commandOnFullDisk(
  args: readonly string[],
  extra: Readonly<Record<string, string>>,
  kilobytes: number,
): Command {
  const node = [process.execPath, ...sourceArguments("src/cli/main.ts", args)];
  return runProgram("/bin/bash", ["-c", `ulimit -f ${kilobytes} && exec "$@"`, "bash", ...node], extra);
}

function sourceArguments(file: string, args: readonly string[]): readonly string[] {
  return ["--import", join(root, "node_modules/tsx/dist/loader.mjs"), join(root, file), ...args];
}

/** Starts Node with those arguments. */
export function runNode(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Command {
  return runProgram(process.execPath, args, extra);
}

function runProgram(file: string, args: readonly string[], extra: Readonly<Record<string, string>>): Command {
  const child = spawn(file, args, {
    cwd: root,
    env: environment(extra),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on("data", (chunk) => {
    err += String(chunk);
  });
  const ended = once(child, "close").then(([code]) => ({ code, out, err }));
  const printed = async (text: string): Promise<string> => {
    while (!out.includes(text)) {
      const next = await Promise.race([once(child.stdout ?? child, "data"), ended]);
      if ("code" in next && !out.includes(text)) {
        throw new Error(`It ended before it printed "${text}":\n${out}\n${err}`);
      }
    }
    return out;
  };
  return { child, printed, ended };
}
