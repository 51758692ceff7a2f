// The Redis of Debian, on a free port, with nothing saved.

import { connect } from "node:net";
import { type Child, freePort, startChild } from "./child.ts";

export interface Redis {
  readonly url: string;
  readonly child: Child;
}

export async function startRedis(given?: number): Promise<Redis> {
  const port = given ?? (await freePort());
  const command = ["redis-server", "--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = await startChild(command, () => pings(port));
  return { url: `redis://127.0.0.1:${port}`, child };
}

function pings(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.on("error", () => resolve(false));
    socket.on("data", (reply) => {
      socket.destroy();
      resolve(String(reply).startsWith("+PONG"));
    });
  });
}
