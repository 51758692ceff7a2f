// Permits keep costly work and cheap work apart, and nobody waits for long.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { limits } from "../../src/base/limits.ts";
import { makePermits } from "../../src/base/permits.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settings = { maxCost: 100, costlyPermits: 2, cheapPermits: 3 };

/** The code with which it is refused, or `given`. */
async function outcome(taken: Promise<unknown>): Promise<string> {
  try {
    await taken;
    return "given";
  } catch (error) {
    return error instanceof KnownError ? `${error.code} ${error.retryAfter}` : String(error);
  }
}

test("costly work does not hold up cheap work", async () => {
  const permits = makePermits(settings);
  const costly = [permits.take(11), permits.take(50), permits.take(100)];
  await Promise.all(costly.slice(0, 2));
  expect(permits.pools()).toEqual({ costly: { running: 2, waiting: 1 }, cheap: { running: 0, waiting: 0 } });
  expect(await outcome(permits.take(10))).toBe("given");
});

test("a free permit is taken without a timer", async () => {
  const permits = makePermits(settings);
  const release = await permits.take(50);
  expect([vi.getTimerCount(), permits.pools().costly]).toEqual([0, { running: 1, waiting: 0 }]);
  release();
  expect(permits.pools().costly).toEqual({ running: 0, waiting: 0 });
});

test("a permit that comes back goes to who has waited longest, and comes back once", async () => {
  const permits = makePermits(settings);
  const [first] = await Promise.all([permits.take(50), permits.take(50)]);
  const order: string[] = [];
  const third = permits.take(50).then(() => order.push("third"));
  const fourth = permits.take(50).then(() => order.push("fourth"));
  first?.();
  first?.();
  await third;
  expect([order, permits.pools().costly]).toEqual([["third"], { running: 2, waiting: 1 }]);
  void fourth.catch(() => undefined);
});

test("who waits too long for costly work is refused, and takes no permit later", async () => {
  const permits = makePermits(settings);
  const [first] = await Promise.all([permits.take(50), permits.take(50)]);
  const late = outcome(permits.take(50));
  await vi.advanceTimersByTimeAsync(limits.waitTimeCostly.most);
  expect(await late).toBe("OVERLOADED 2");
  first?.();
  expect(await outcome(permits.take(50))).toBe("given");
  expect(permits.pools().costly).toEqual({ running: 2, waiting: 0 });
});

test("cheap work waits for longer than costly work", async () => {
  const permits = makePermits(settings);
  const [first] = await Promise.all([permits.take(1), permits.take(1), permits.take(1)]);
  const late = outcome(permits.take(1));
  await vi.advanceTimersByTimeAsync(limits.waitTimeCostly.most);
  first?.();
  expect(await late).toBe("given");
  const tooLate = outcome(permits.take(1));
  await vi.advanceTimersByTimeAsync(limits.waitTimeCheap.most);
  expect(await tooLate).toBe("OVERLOADED 2");
});

test("more than may wait are refused at once", async () => {
  const permits = makePermits(settings);
  await Promise.all([permits.take(50), permits.take(50)]);
  const waiting = Array.from({ length: limits.waitingCostly.most }, () => outcome(permits.take(50)));
  expect(await outcome(permits.take(50))).toBe("OVERLOADED 2");
  await vi.advanceTimersByTimeAsync(limits.waitTimeCostly.most);
  expect(new Set(await Promise.all(waiting))).toEqual(new Set(["OVERLOADED 2"]));
});

test("who goes away waits no longer", async () => {
  const permits = makePermits(settings);
  await Promise.all([permits.take(50), permits.take(50)]);
  const gone = new AbortController();
  const waiting = outcome(permits.take(50, gone.signal));
  expect(permits.pools().costly.waiting).toBe(1);
  gone.abort();
  expect([await waiting, permits.pools().costly.waiting]).toEqual(["OVERLOADED 5", 0]);
});

test("work that fails gives its permit back", async () => {
  const permits = makePermits({ ...settings, costlyPermits: 1 });
  const failing = permits.run(50, () => Promise.reject(new Error("down")));
  await expect(failing).rejects.toThrow("down");
  expect(await permits.run(50, () => "done")).toBe("done");
});
