// Holds an answer back until it is whole, so that it can be tagged, compressed once and kept.

import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import compression from "compression";
import type { Request, Response } from "express";

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

/** The encoding that a client takes: Brotli where it can be, since what is made is kept. */
export function chooseEncoding(request: Request): Compression {
  return (["br", "gzip"] as const).find((each) => request.acceptsEncodings(each) === each) ?? "identity";
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

/** Sets the headers of the body, and returns it as it is sent: compressed if its type can be and it is long enough. */
export async function encodeBody(request: Request, response: Response, body: Buffer): Promise<Buffer> {
  const encoding = chooseEncoding(request);
  const isPacked = response.hasHeader("content-encoding") || response.hasHeader("content-range");
  if (isPacked || !compression.filter(request, response)) {
    return body;
  }
  if (encoding === "identity" || body.length < smallest) {
    return body;
  }
  response.setHeader("content-encoding", encoding);
  return compressors[encoding](body);
}
