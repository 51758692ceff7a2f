// Sends requests over HTTP connections that are kept open, with as little work of its own as can be.

import { connect, type Socket } from "node:net";

/** A request as it goes over the line. */
export function requestBytes(url: string, path: string, body: unknown): Buffer {
  const text = JSON.stringify(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${new URL(url).host}`,
    "Content-Type: application/json",
    "Accept: application/json",
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}`);
}

export interface Connection {
  /** The body of the answer. Throws for any status but 200. */
  send(request: Buffer): Promise<Buffer>;
  close(): void;
}

const headEnd = Buffer.from("\r\n\r\n");
const lastChunk = Buffer.from("\r\n0\r\n\r\n");

/** Opens another connection where the server has closed the last, as it does after a number of requests. */
export async function openConnection(url: string): Promise<Connection> {
  let line = await openLine(url);
  return {
    async send(request) {
      if (line.isOver()) {
        line.close();
        line = await openLine(url);
      }
      return line.send(request);
    },
    close: () => line.close(),
  };
}

interface Line extends Connection {
  /** Whether the server takes no more requests on it. */
  isOver(): boolean;
}

async function openLine(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  let waiting: { resolve: (body: Buffer) => void; reject: (error: Error) => void } | null = null;
  let parts: Buffer[] = [];
  let received = 0;
  /** Bytes of the answer with its head; null as long as the head is not there, 0 for one in chunks. */
  let length: number | null = null;
  let bodyStart = 0;
  let isOver = false;
  const settle = (): void => {
    const whole = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const current = waiting;
    waiting = null;
    parts = [];
    received = 0;
    const isChunked = length === 0;
    length = null;
    const status = whole.toString("latin1", 9, 12);
    const body = isChunked ? joinChunks(whole.subarray(bodyStart)) : whole.subarray(bodyStart);
    if (status === "200") {
      current?.resolve(body);
    } else {
      current?.reject(new Error(`status ${status}: ${body.toString("utf8", 0, 500)}`));
    }
  };
  socket.on("data", (part) => {
    parts.push(part);
    received += part.length;
    if (length === null) {
      const head = parts.length === 1 ? part : Buffer.concat(parts);
      const end = head.indexOf(headEnd);
      if (end < 0) {
        return;
      }
      bodyStart = end + headEnd.length;
      const text = head.toString("latin1", 0, bodyStart);
      isOver = /\r\nconnection: close/i.test(text);
      const [, bytes] = /\r\ncontent-length: (\d+)/i.exec(text) ?? [];
      length = bytes === undefined ? 0 : bodyStart + Number(bytes);
    }
    if (length > 0 ? received >= length : endsWith(parts, lastChunk)) {
      settle();
    }
  });
  const fail = (error: Error): void => {
    isOver = true;
    waiting?.reject(error);
  };
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("the connection was closed")));
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    isOver: () => isOver,
    close: () => closeSocket(socket),
  };
}

function closeSocket(socket: Socket): void {
  socket.removeAllListeners("close");
  socket.destroy();
}

function endsWith(parts: readonly Buffer[], end: Buffer): boolean {
  const last = parts.at(-1) ?? Buffer.alloc(0);
  const tail = last.length >= end.length ? last : Buffer.concat(parts.slice(-3));
  return tail.subarray(-end.length).equals(end);
}

function joinChunks(text: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = text.indexOf("\r\n", at);
    const size = Number.parseInt(text.toString("latin1", at, lineEnd), 16);
    if (!(size > 0)) {
      return Buffer.concat(chunks);
    }
    chunks.push(text.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}
