// The whole service with a log that remembers, and a proof that the record is as it was.

import { request } from "node:http";
import { Writable } from "node:stream";
import { makeLog } from "../../src/base/log.ts";
import { readValidSeed, root } from "../../src/cli/project.ts";
import { type LoadReport, loadDataset } from "../../src/graph/load.ts";
import type { RawAnswer } from "./hostile-answer.ts";
import { model } from "./model.ts";
import { type Service, startService } from "./service.ts";

export interface HostileService extends Service {
  /** The lines of the log at the level of an error. */
  readonly errors: readonly string[];
  /** Sends a path as it is, which `fetch` would tidy first. */
  send(path: string, request?: RawRequest): Promise<RawAnswer>;
  /** What a load of the seed would change: nothing, if the record is as it was. */
  changes(): Promise<LoadReport>;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const unchanged: LoadReport = {
  things: { added: 0, changed: 0, removed: 0 },
  links: { added: 0, changed: 0, removed: 0 },
  edges: { added: 0, changed: 0, removed: 0 },
};

export async function startHostileService(): Promise<HostileService> {
  const errors: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      // A request that a busy service refuses is no error of ours.
      if (!String(chunk).includes('"outcome":"refused"')) {
        errors.push(String(chunk));
      }
      done();
    },
  });
  const service = await startService(1_000_000, undefined, makeLog("error", stream));
  return {
    ...service,
    errors,
    send: (path, options = {}) => sendRaw(service.url, path, options),
    changes: async () => loadDataset(service.graph, { ...model, dataset: await readValidSeed(`${root}/seed`, model) }),
  };
}

function sendRaw(url: string, path: string, { method = "GET", headers = {}, body }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on("data", (part: Buffer) => parts.push(part));
      incoming.on("error", reject);
      incoming.on("end", () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: readHeaders(incoming.rawHeaders),
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function readHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at < raw.length; at += 2) {
    headers.append(raw[at] ?? "", raw[at + 1] ?? "");
  }
  return headers;
}
