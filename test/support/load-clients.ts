// Clients that send one request after the other, and note how each ended.

import { Agent, get } from "node:http";

export interface ClientLoad {
  /** How often each outcome was seen: a status, or the code of an error. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Settles when the request under way of each client has ended. */
  stop(): Promise<void>;
}

/** As many clients as that, each with one connection, which it keeps for as long as the server does. */
export function startClients(count: number, url: string): ClientLoad {
  const outcomes: Record<string, number> = {};
  let isStopped = false;
  const run = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!isStopped) {
      const outcome = await request(url, agent);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (outcome === "ECONNREFUSED") {
        break;
      }
    }
    agent.destroy();
  };
  const clients = Promise.all(Array.from({ length: count }, run));
  return {
    outcomes,
    async stop() {
      isStopped = true;
      await clients;
    },
  };
}

/** The status of a whole answer, or the code of the error. */
function request(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const fail = (error: Error & { code?: string }): void => resolve(error.code ?? error.message);
    get(url, { agent }, (response) => {
      response.on("error", fail);
      response.on("end", () => resolve(String(response.statusCode)));
      response.resume();
    }).on("error", fail);
  });
}
