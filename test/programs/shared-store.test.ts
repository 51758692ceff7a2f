// Two services with one Redis: what one has answered the other has, and they count together. Without it, each goes on alone.

import { Writable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeLog } from "../../src/base/log.ts";
import { type Redis, startRedis } from "../support/redis.ts";
import { type Service, startService } from "../support/service.ts";
import { smallSeed } from "../support/small-seed.ts";

let redis: Redis;
let pair: readonly Service[];
const events: string[] = [];

/** Notes what the log says of the store. */
function notingLog() {
  const stream = new Writable({
    write(line, _encoding, done) {
      const { event } = JSON.parse(String(line));
      if (String(event).startsWith("store.")) {
        events.push(event);
      }
      done();
    },
  });
  return makeLog("info", stream);
}

beforeAll(async () => {
  redis = await startRedis();
  const start = (log = makeLog("silent")) =>
    startService(100_000, undefined, log, smallSeed, { redisUrl: redis.url, trustProxy: 1 });
  pair = [await start(notingLog()), await start()];
});
afterAll(async () => {
  await Promise.all(pair.map((service) => service.close()));
  await redis.child.end("SIGKILL");
});

const own = ["date", "x-request-id", "ratelimit", "cache-status"];

async function read(service: Service | undefined, path: string) {
  const response = await fetch(`${service?.url}${path}`, { headers: { "x-forwarded-host": "one.example" } });
  const headers = [...response.headers].filter(([name]) => !own.includes(name));
  const counted = Number(/r=(\d+)/.exec(response.headers.get("ratelimit") ?? "")?.[1]);
  return {
    counted,
    cache: response.headers.get("cache-status")?.split("; ")[1],
    answer: { status: response.status, headers, body: await response.text() },
  };
}

const query = (limit: number) => `/graphql?query={bodies(limit:${limit}){id}}`;
const paths = ["/", "/network?place=camden", "/q/bodies.xlsx", "/network.gexf", query(1)];

test.each(paths)("what one service answered at %s the other has, to the byte", async (path) => {
  const first = await read(pair[0], path);
  const second = await read(pair[1], path);
  expect([first.cache, second.cache]).toEqual(["fwd=uri-miss", "hit"]);
  expect(second.answer).toEqual(first.answer);
});

test("two services count the requests of a client together", async () => {
  const counts = [];
  for (const service of [pair[0], pair[1], pair[0]]) {
    counts.push((await read(service, query(2))).counted);
  }
  const [first = 0] = counts;
  expect(counts).toEqual([first, first - 1, first - 2]);
});

test("a store that hangs, dies and comes back fails no request, and the log says so once each time", async () => {
  const statuses: number[] = [];
  const ask = async (limit: number) => {
    const { answer, counted } = await read(pair[0], query(limit));
    statuses.push(answer.status);
    return counted;
  };
  redis.child.signal("SIGSTOP");
  const alone = [await ask(10), await ask(11), await ask(10)];
  await redis.child.end("SIGKILL");
  await ask(12);
  const port = Number(new URL(redis.url).port);
  redis = await startRedis(port);
  while (!events.includes("store.back")) {
    await ask(13);
  }
  expect(alone).toEqual([99_999, 99_998, 99_997]);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(events).toEqual(["store.away", "store.back"]);
  expect((await read(pair[0], query(14))).cache).toBe("fwd=uri-miss");
});
