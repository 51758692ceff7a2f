// The state of the page, kept in the address bar: each step can be gone back, and any address be sent.

import { useCallback, useEffect, useState } from "react";
import { readAddress, stateAddress } from "./address.ts";
import type { Change, State } from "./state.ts";

export interface AddressState {
  readonly state: State;
  /** A quiet change takes the place of the step before it: dragging a slider is not a hundred steps. */
  readonly go: (change: Change, how?: "quietly") => void;
  /** Goes a step back; null at the first, from which a step back would leave the page. */
  readonly undo: (() => void) | null;
}

export function useAddressState(): AddressState {
  const [state, setState] = useState(() => readAddress(window.location));
  const [step, setStep] = useState(currentStep);
  useEffect(() => {
    const follow = () => {
      setState(readAddress(window.location));
      setStep(currentStep());
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const go = useCallback((change: Change, how?: "quietly") => {
    const next = change(readAddress(window.location));
    const address = stateAddress(next);
    if (address !== window.location.pathname + window.location.search) {
      const isQuiet = how === "quietly";
      window.history[isQuiet ? "replaceState" : "pushState"]({ step: currentStep() + (isQuiet ? 0 : 1) }, "", address);
    }
    setState(next);
    setStep(currentStep());
  }, []);
  return { state, go, undo: step > 0 ? goBack : null };
}

function goBack(): void {
  window.history.back();
}

/** How many steps were taken since the page was opened; the browser keeps it over a reload. */
function currentStep(): number {
  const held: unknown = window.history.state;
  return typeof held === "object" && held !== null && "step" in held && typeof held.step === "number" ? held.step : 0;
}
