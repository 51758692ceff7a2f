// Holds an answer back until it is whole, so that it can be tagged, compressed once and kept.

import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import accepts from "accepts";
import compression from "compression";
import type { Request, Response } from "express";
import { LRUCache } from "lru-cache";

/** Calls `finish` with the whole body in place of sending it. The response is itself again by then. */
export function holdAnswer(response: Response, finish: (body: Buffer) => void): void {
  const { write, end } = response;
  const chunks: Buffer[] = [];
  const add = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === "string") {
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    } else if (chunk instanceof Uint8Array) {
      chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    }
  };
  const callLast = (args: readonly unknown[]): void => {
    const last = args.at(-1);
    if (typeof last === "function") {
      process.nextTick(last as () => void);
    }
  };
  response.write = (...args: readonly unknown[]): boolean => {
    add(args[0], args[1]);
    callLast(args);
    return true;
  };
  response.end = (...args: readonly unknown[]): Response => {
    add(args[0], args[1]);
    response.write = write;
    response.end = end;
    finish(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    callLast(args);
    return response;
  };
}

export type Compression = "br" | "gzip" | "identity";

/** The encodings by the header Accept-Encoding: clients send a few. */
const chosenEncodings = new LRUCache<string, Compression>({ max: 100 });

/** The encoding that a client takes: Brotli where it can be, since what is made is kept. */
export function chooseEncoding(request: IncomingMessage): Compression {
  const header = String(request.headers["accept-encoding"] ?? "");
  const known = chosenEncodings.get(header);
  if (known) {
    return known;
  }
  const taken = accepts(request);
  const chosen = (["br", "gzip"] as const).find((each) => taken.encodings(each) === each) ?? "identity";
  chosenEncodings.set(header, chosen);
  return chosen;
}

/** Bytes of a body that becomes no smaller. */
const smallest = 1_024;

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: promisify<Buffer, Buffer>(gzip),
} as const;

/** From here on, a level makes a page smaller by a hundredth and takes twice the time. */
const brotliQuality = 5;

/** The encoding in which a body of so many bytes is sent, if its type can be compressed. */
export function sentEncoding(request: IncomingMessage, bytes: number): Compression {
  return bytes < smallest ? "identity" : chooseEncoding(request);
}

/** The body in that encoding. */
export async function compressBody(body: Buffer, encoding: Compression): Promise<Buffer> {
  return encoding === "identity" ? body : compressors[encoding](body);
}

/** Sets the headers of the body, and returns it as it is sent: compressed if its type can be and it is long enough. */
export async function encodeBody(request: Request, response: Response, body: Buffer): Promise<Buffer> {
  const isPacked = response.hasHeader("content-encoding") || response.hasHeader("content-range");
  const encoding = sentEncoding(request, body.length);
  if (isPacked || encoding === "identity" || !compression.filter(request, response)) {
    return body;
  }
  response.setHeader("content-encoding", encoding);
  return compressBody(body, encoding);
}
