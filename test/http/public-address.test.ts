// The addresses that the service gives, and whose requests are counted, behind a proxy and without one.

import { request } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Config } from "../../src/base/config.ts";
import { makeLog } from "../../src/base/log.ts";
import { root } from "../../src/cli/project.ts";
import { type Service, startService } from "../support/service.ts";
import { smallSeed } from "../support/small-seed.ts";

let service: Service | undefined;
afterEach(() => service?.close());

async function start(settings: Partial<Pick<Config, "publicUrl" | "trustProxy">>, rateLimit = 1000): Promise<string> {
  service = await startService(rateLimit, join(root, "dist"), makeLog("silent"), smallSeed, settings);
  return service.url;
}

/** Unlike `fetch`, it sends the host that it is told to. */
function readManifest(url: string, headers: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/reconcile`, { headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve(JSON.parse(text)));
    });
    sent.on("error", reject).end();
  });
}

const proxied = { host: "inner:4000", "x-forwarded-proto": "https", "x-forwarded-host": "who.example" };

const spaces = {
  identifierSpace: "urn:who-commissions-what:body:",
  schemaSpace: "urn:who-commissions-what:kind:",
};

function manifestAt(address: string) {
  const suggestion = (path: string) => ({ service_url: address, service_path: `/reconcile/suggest/${path}` });
  return {
    ...spaces,
    documentation: `${address}/data`,
    view: { url: `${address}/bodies/{{id}}` },
    preview: { url: `${address}/reconcile/preview?id={{id}}` },
    suggest: { entity: suggestion("entity"), type: suggestion("type"), property: suggestion("property") },
    extend: { propose_properties: { service_url: address, service_path: "/reconcile/propose_properties" } },
  };
}

async function statuses(url: string, clients: readonly string[]): Promise<readonly number[]> {
  const answered: number[] = [];
  for (const client of clients) {
    answered.push((await fetch(`${url}/reconcile`, { headers: { "x-forwarded-for": client } })).status);
  }
  return answered;
}

test("where no proxy is trusted, the address is that of the request, and a client cannot claim another of its own", async () => {
  const url = await start({}, 2);
  expect(await readManifest(url, proxied)).toMatchObject(manifestAt("http://inner:4000"));
  expect(await statuses(url, ["192.0.2.1", "192.0.2.2"])).toEqual([200, 429]);
});

test("behind a trusted proxy the address is that of the client, and clients are counted apart", async () => {
  const url = await start({ trustProxy: ["loopback"] }, 1);
  expect(await readManifest(url, proxied)).toMatchObject(manifestAt("https://who.example"));
  expect(await statuses(url, ["192.0.2.1", "192.0.2.2", "192.0.2.1"])).toEqual([200, 200, 429]);
});

test("a public address stands before all others, and the ids are the same at each", async () => {
  const url = await start({ publicUrl: "https://public.example/who", trustProxy: 1 });
  expect(await readManifest(url, proxied)).toMatchObject(manifestAt("https://public.example/who"));
});
