// A program as a child of the test: started on a free port, waited for until it answers, and ended with the test.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import process from "node:process";

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

export interface Child {
  readonly pid: number;
  /** Returns when it has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
  signal(signal: NodeJS.Signals): void;
}

/** Starts a program, and returns when `isUp` holds. Throws what it wrote if it ends before that. */
export async function startChild(
  [command = "", ...args]: readonly string[],
  isUp: () => Promise<boolean>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const child: ChildProcess = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    // biome-ignore lint/style/noProcessEnv: the program runs with the environment of this run
    env: { ...process.env, ...environment },
  });
  let said = "";
  child.stdout?.on("data", (text) => {
    said += text;
  });
  child.stderr?.on("data", (text) => {
    said += text;
  });
  const exited = once(child, "exit");
  let isOver = false;
  exited.then(
    () => {
      isOver = true;
    },
    () => {
      isOver = true;
    },
  );
  while (!(await isUp())) {
    if (isOver) {
      throw new Error(`${command} ended before it was up:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    pid: child.pid ?? 0,
    async end(signal) {
      if (!isOver) {
        child.kill(signal);
        child.kill("SIGCONT");
        await exited;
      }
    },
    signal: (signal) => {
      child.kill(signal);
    },
  };
}

/** Whether something at that address answers with status 200. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
