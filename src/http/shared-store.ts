// A Redis or Valkey that copies of the service share. While it does not answer, each copy goes on with its own memory.

import { createClient, ErrorReply, RESP_TYPES } from "@redis/client";
import type { Log } from "../base/log.ts";

export interface SharedStore {
  /** What the store replies. Rejects while it is away, and with the error that it replies. */
  ask(...command: readonly (string | Buffer)[]): Promise<unknown>;
  close(): Promise<void>;
}

/** Milliseconds in which the store answers, or is away. */
const answerTimeout = 500;

/** Milliseconds until a store that is away is tried again. */
const retryInterval = 1_000;

type Client = ReturnType<typeof makeClient>;

/** Waits for the first connection, or until it is known that there is none. Logs once when the store goes, and once when it is back. */
export async function openSharedStore(url: string, log: Log): Promise<SharedStore> {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isAway = false;
  let isClosed = false;

  const lose = (lost: Client, error: unknown): void => {
    endClient(lost);
    if (isClosed || (client !== null && client !== lost)) {
      return;
    }
    client = null;
    if (!isAway) {
      isAway = true;
      log.warn(
        { event: "store.away", err: error },
        "The store at REDIS_URL does not answer: this service goes on alone.",
      );
    }
    timer ??= setTimeout(() => {
      timer = null;
      void connect();
    }, retryInterval).unref();
  };

  const connect = async (): Promise<void> => {
    const made = makeClient(url);
    made.on("error", (error) => lose(made, error));
    try {
      await awaitReply(made.connect());
    } catch (error) {
      lose(made, error);
      return;
    }
    if (isClosed) {
      endClient(made);
      return;
    }
    client = made;
    if (isAway) {
      isAway = false;
      log.info({ event: "store.back" }, "The store at REDIS_URL answers again.");
    }
  };

  await connect();
  return {
    async ask(...command) {
      if (client === null) {
        throw new Error("The shared store is away.");
      }
      const asked = client;
      try {
        return await awaitReply(asked.sendCommand([...command]));
      } catch (error) {
        if (!(error instanceof ErrorReply) && asked === client) {
          lose(asked, error);
        }
        throw error;
      }
    },
    async close() {
      isClosed = true;
      clearTimeout(timer ?? undefined);
      if (client !== null) {
        endClient(client);
      }
    },
  };
}

/** Not connected, and it does not connect again by itself: commands that wait for a frozen store would pile up. It replies with bytes. */
function makeClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: answerTimeout, reconnectStrategy: false },
  }).withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
}

/** One that is closed already throws when it is asked to close. */
function endClient(client: Client): void {
  if (client.isOpen) {
    client.destroy();
  }
}

async function awaitReply<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The shared store took over ${answerTimeout} ms.`)), answerTimeout);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
