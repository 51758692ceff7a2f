// The day that is shown, once it has stood still: a slider that is dragged does not ask the server at each step.

import { useEffect, useState } from "react";
import type { State } from "./state.ts";

/** Milliseconds for which the day has to stay the same. */
const settlePause = 150;

/** A new question is sent at once; while the day moves, the answer for the day before it stays. */
export function useSettledDay({ on, question }: Pick<State, "on" | "question">): string {
  const key = JSON.stringify(question);
  const [settled, setSettled] = useState({ key, on });
  const isNew = settled.key !== key;
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ key, on }), isNew ? 0 : settlePause);
    return () => clearTimeout(timer);
  }, [key, on, isNew]);
  return isNew ? on : settled.on;
}
