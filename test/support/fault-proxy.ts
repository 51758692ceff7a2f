// A line to a server that can fail: it delays, freezes, cuts an answer in its middle, or takes no connection.

import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export type Fault =
  | "none"
  /** Nothing passes, and nothing is closed, until there is another fault. */
  | "freeze"
  /** Every connection is closed, and so is each new one. */
  | "refuse"
  /** Each piece of data passes after that many milliseconds. */
  | { readonly delay: number }
  /** Each connection is closed when that many bytes of answers have passed from now on. */
  | { readonly cutAfter: number };

export interface FaultProxy {
  readonly port: number;
  setFault(fault: Fault): void;
  close(): Promise<void>;
}

/** A proxy on a free port of this machine to another port of it. */
export async function startFaultProxy(farPort: number, first: Fault = "none"): Promise<FaultProxy> {
  let fault = first;
  let left = 0;
  let thaw: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const pass = async (from: Socket, to: Socket, isAnswer: boolean): Promise<void> => {
    for await (const chunk of from) {
      if (fault === "freeze") {
        await new Promise<void>((resolve) => thaw.push(resolve));
      }
      if (typeof fault === "object" && "delay" in fault) {
        await sleep(fault.delay);
      }
      if (isAnswer && typeof fault === "object" && "cutAfter" in fault) {
        left -= chunk.length;
        if (left < 0) {
          to.write(chunk.subarray(0, Math.max(0, left + chunk.length)), () => destroyAll(sockets));
          return;
        }
      }
      to.write(chunk);
    }
    to.end();
  };
  const proxy = createServer((near) => {
    if (fault === "refuse") {
      near.destroy();
      return;
    }
    const far = connect(farPort, "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.once("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    void pass(near, far, false).catch(() => undefined);
    void pass(far, near, true).catch(() => undefined);
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const bound = proxy.address();
  return {
    port: typeof bound === "object" ? (bound?.port ?? 0) : 0,
    setFault(next) {
      fault = next;
      left = typeof next === "object" && "cutAfter" in next ? next.cutAfter : 0;
      if (next === "refuse") {
        destroyAll(sockets);
      }
      for (const resolve of thaw) {
        resolve();
      }
      thaw = [];
    },
    async close() {
      const closed = once(proxy, "close");
      proxy.close();
      destroyAll(sockets);
      await closed;
    },
  };
}

function destroyAll(sockets: Iterable<Socket>): void {
  for (const socket of sockets) {
    socket.destroy();
  }
}
