// Permits for work: costly work and cheap work have a pool each, so that neither waits for the other.

import { KnownError } from "./errors.ts";
import { limits } from "./limits.ts";
import { makeOnce } from "./once.ts";

/** What operators set. */
export interface PermitSettings {
  /** The cost above which an operation is refused. */
  readonly maxCost: number;
  /** How much costly work runs at the same time. */
  readonly costlyPermits: number;
  /** How much cheap work runs at the same time. */
  readonly cheapPermits: number;
}

export const defaultPermits: PermitSettings = { maxCost: 3_000, costlyPermits: 2, cheapPermits: 12 };

/** Gives the permit back. Does so once, however often it is called. */
export type Release = () => void;

/** How many permits are out, and how much work waits for one. */
export interface PoolState {
  readonly running: number;
  readonly waiting: number;
}

export interface Permits extends PermitSettings {
  readonly isCostly: (cost: number) => boolean;
  /**
   * Resolves when work of that cost may start. Throws `OVERLOADED` if too much waits already, or after a while: costly work does so sooner.
   * Who holds a permit must not wait for another: then all could wait for each other. `signal` ends the wait.
   */
  take(cost: number, signal?: AbortSignal): Promise<Release>;
  /** The work with a permit, which comes back when the work ends, in whichever way. */
  run<T>(cost: number, work: () => Promise<T> | T, signal?: AbortSignal): Promise<T>;
  readonly pools: () => Readonly<Record<"costly" | "cheap", PoolState>>;
}

/** The share of the highest cost from which work is costly. */
const costlyShare = 0.1;

export function makePermits(settings: PermitSettings): Permits {
  const costly = makePool(settings.costlyPermits, limits.waitingCostly.most, limits.waitTimeCostly.most);
  const cheap = makePool(settings.cheapPermits, limits.waitingCheap.most, limits.waitTimeCheap.most);
  const isCostly = (cost: number): boolean => cost > settings.maxCost * costlyShare;
  const take: Permits["take"] = (cost, signal) => (isCostly(cost) ? costly : cheap).take(signal);
  return {
    ...settings,
    isCostly,
    take,
    async run(cost, work, signal) {
      const release = await take(cost, signal);
      try {
        return await work();
      } finally {
        release();
      }
    },
    pools: () => ({ costly: costly.state(), cheap: cheap.state() }),
  };
}

interface Pool {
  take(signal: AbortSignal | undefined): Promise<Release>;
  state(): PoolState;
}

/** `waitTime` is in milliseconds. Where a permit is free, nothing is set up to wait for it. */
function makePool(size: number, mostWaiting: number, waitTime: number): Pool {
  /** What lets each of those in who wait, in the order in which they came. */
  const waiting = new Set<() => void>();
  let running = 0;
  const start = (): Release => {
    running += 1;
    return makeOnce(() => {
      running -= 1;
      const [next] = waiting;
      next?.();
    });
  };
  const wait = (signal: AbortSignal | undefined): Promise<Release> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.delete(enter);
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
      };
      const enter = (): void => {
        leave();
        resolve(start());
      };
      const giveUp = (reason: unknown): void => {
        leave();
        reject(reason);
      };
      const stop = (): void => giveUp(new KnownError("OVERLOADED", "The client went away."));
      const timer = setTimeout(() => giveUp(overloadedError()), waitTime);
      waiting.add(enter);
      signal?.addEventListener("abort", stop);
    });
  return {
    state: () => ({ running, waiting: waiting.size }),
    async take(signal) {
      if (running < size) {
        return start();
      }
      if (waiting.size >= mostWaiting) {
        throw overloadedError();
      }
      return wait(signal);
    },
  };
}

/** Seconds after which a client may try again. */
const retryAfter = 2;

function overloadedError(): KnownError {
  return new KnownError(
    "OVERLOADED",
    `More requests than can be answered at once are waiting: try again in ${retryAfter} seconds.`,
    { retryAfter, limit: "permits" },
  );
}
