// Time: the day that is shown, typed in any usual form; the months since 2000 as a slider; the days that changed the map; play.

import { type ReactElement, useCallback, useEffect, useRef, useState } from "react";
import { firstDay, formatDay, monthNumber, monthStart } from "../../../dates/days.ts";
import { DayForm } from "../../../parts/day-form.tsx";
import type { ViewProps } from "../../graph/view-props.ts";
import { milestones } from "../../record/milestones.ts";
import { networkPath, stateParameters } from "../../state/address.ts";
import { showDay } from "../../state/state.ts";
import { StateLink } from "../../state/state-link.tsx";
import { useFieldValue } from "../../state/use-field-value.ts";

/** Milliseconds for a month while it plays. */
const monthPause = 400;

export interface TypedDay {
  readonly typed: string | null;
  readonly problem: string | null;
}

export function Timeline({
  state,
  go,
  last,
  day,
}: Pick<ViewProps, "state" | "go"> & { readonly last: string; readonly day: TypedDay }): ReactElement {
  const { on: _on, ...kept } = stateParameters(state);
  return (
    <section className="timeline" aria-label="Time">
      <DayForm key={state.on} action={networkPath} on={state.on} kept={kept} {...day} />
      <MonthSlider state={state} go={go} last={last} />
      <ol className="milestones">
        {milestones.map(({ day: milestone, short, title }) => (
          <li key={milestone}>
            <StateLink
              className="button"
              state={state}
              change={showDay(milestone)}
              aria-current={milestone === state.on ? "date" : undefined}
              title={title}
            >
              {milestone.slice(0, 4)} {short}
            </StateLink>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Needs script, so it is there only once the page has it. */
function MonthSlider({
  state,
  go,
  last,
}: Pick<ViewProps, "state" | "go"> & { readonly last: string }): ReactElement | null {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  const [isPlaying, setIsPlaying] = useState(false);
  // Dragging, holding a key down, playing: each is one step to go back, however many months it goes through.
  const isNewStep = useRef(true);
  const step = useCallback(
    (to: number) => {
      go(showDay(monthStart(to)), isNewStep.current ? undefined : "quietly");
      isNewStep.current = false;
    },
    [go],
  );
  const rest = () => {
    isNewStep.current = true;
  };
  const lastMonth = monthNumber(last);
  const [month, setMonth] = useFieldValue(Math.min(lastMonth, Math.max(0, monthNumber(state.on))), step);
  useEffect(() => {
    if (!isPlaying) {
      return;
    }
    if (month >= lastMonth) {
      setIsPlaying(false);
      return;
    }
    const timer = setTimeout(() => step(month + 1), monthPause);
    return () => clearTimeout(timer);
  }, [isPlaying, month, lastMonth, step]);
  const toggle = () => {
    if (!isPlaying && month >= lastMonth) {
      go(showDay(firstDay));
    }
    rest();
    setIsPlaying(!isPlaying);
  };
  if (!isReady) {
    return null;
  }
  return (
    <div className="slider">
      <button type="button" onClick={toggle} aria-pressed={isPlaying}>
        {isPlaying ? "Pause" : "Play"}
      </button>
      <input
        type="range"
        aria-label="Month"
        min={0}
        max={lastMonth}
        value={month}
        aria-valuetext={formatDay(state.on)}
        onChange={({ target }) => setMonth(Number(target.value))}
        onPointerUp={rest}
        onKeyUp={rest}
      />
    </div>
  );
}
