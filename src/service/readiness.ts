// Whether the service can answer now: one state, which the health check, the gate and the metrics show.

/**
 * `starting`: the graph is not there yet. `loading`: the data is on its way into it. `restarting`: the graph went away and is
 * being brought back. `draining`: the service answers what it has accepted, and then ends.
 */
export type ReadinessState = "starting" | "loading" | "ready" | "restarting" | "draining";

export interface Readiness {
  readonly state: ReadinessState;
  /** Nothing follows `draining`. */
  enter(state: ReadinessState): void;
}

/** `onChange` is called with each new state. */
export function makeReadiness(
  first: ReadinessState = "starting",
  onChange: (state: ReadinessState) => void = () => undefined,
): Readiness {
  let state = first;
  return {
    get state() {
      return state;
    },
    enter(next) {
      if (state !== "draining" && state !== next) {
        state = next;
        onChange(next);
      }
    },
  };
}

/** What a client reads when the service does not answer, and the seconds after which it should try again. */
export interface NotReadyNotice {
  readonly sentence: string;
  readonly retryAfter: number;
}

const notices: Readonly<Record<Exclude<ReadinessState, "ready">, NotReadyNotice>> = {
  starting: { sentence: "The service is starting, and its graph does not answer yet: try again soon.", retryAfter: 10 },
  loading: { sentence: "The service is loading its data: try again in a few seconds.", retryAfter: 5 },
  restarting: {
    sentence: "The graph of the service does not answer, and is being brought back: try again in a few seconds.",
    retryAfter: 5,
  },
  draining: { sentence: "This copy of the service is stopping: try again.", retryAfter: 1 },
};

/** Null when the service is ready. */
export function notReadyNotice(state: ReadinessState): NotReadyNotice | null {
  return state === "ready" ? null : notices[state];
}
