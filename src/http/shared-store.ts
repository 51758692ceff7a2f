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

type Client = Awaited<ReturnType<typeof connectClient>>;

/** Waits for the first connection, or until it is known that there is none. Logs once when the store goes, and once when it is back. */
export async function openSharedStore(url: string, log: Log): Promise<SharedStore> {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isAway = false;
  let isClosed = false;

  const lose = (error: unknown): void => {
    client?.destroy();
    client = null;
    if (isClosed) {
      return;
    }
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
    try {
      client = await withTimeout(connectClient(url, lose));
    } catch (error) {
      lose(error);
      return;
    }
    if (isClosed) {
      client.destroy();
    } else if (isAway) {
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
        return await withTimeout(asked.sendCommand([...command]));
      } catch (error) {
        if (!(error instanceof ErrorReply) && asked === client) {
          lose(error);
        }
        throw error;
      }
    },
    async close() {
      isClosed = true;
      clearTimeout(timer ?? undefined);
      client?.destroy();
    },
  };
}

/** It does not connect again by itself: commands that wait for a frozen store would pile up. Its values are bytes. */
async function connectClient(url: string, onError: (error: unknown) => void) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: answerTimeout, reconnectStrategy: false },
  }).withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  client.on("error", onError);
  await client.connect();
  return client;
}

async function withTimeout<T>(answer: Promise<T>): Promise<T> {
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
