// The state of the page, kept in the address bar: each step can be gone back, and any address be sent.

import { useCallback, useEffect, useState } from "react";
import { addressOf, stateOf } from "./address.ts";
import type { Change, State } from "./state.ts";

export interface Steps {
  readonly state: State;
  readonly go: (change: Change, how?: "quietly") => void;
}

/** A quiet change takes the place of the step before it: dragging a slider is not a hundred steps. */
export function useSteps(): Steps {
  const [state, setState] = useState(() => stateOf(window.location));
  useEffect(() => {
    const follow = () => setState(stateOf(window.location));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const go = useCallback((change: Change, how?: "quietly") => {
    const next = change(stateOf(window.location));
    const address = addressOf(next);
    if (address !== window.location.pathname + window.location.search) {
      window.history[how === "quietly" ? "replaceState" : "pushState"](null, "", address);
    }
    setState(next);
  }, []);
  return { state, go };
}
