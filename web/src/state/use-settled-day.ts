// The day that is shown, once it has stood still: a slider that is dragged does not ask the server at each step.

import { useEffect, useState } from "react";
import type { State } from "./state.ts";

/** Milliseconds for which the day has to stand. */
const pause = 150;

/** A new question is asked at once; while the day moves, the answer to the one before it stands. */
export function useCalmDay({ on, question }: Pick<State, "on" | "question">): string {
  const key = JSON.stringify(question);
  const [calm, hold] = useState({ key, on });
  const isNew = calm.key !== key;
  useEffect(() => {
    const timer = setTimeout(() => hold({ key, on }), isNew ? 0 : pause);
    return () => clearTimeout(timer);
  }, [key, on, isNew]);
  return isNew ? on : calm.on;
}
