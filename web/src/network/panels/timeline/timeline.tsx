// Time: the day that is shown, a slider over the months since 2000, the days that changed the map, and play.

import { type ReactElement, useCallback, useEffect, useRef, useState } from "react";
import { firstDay, formatDay, monthNumber, monthStart } from "../../../dates/days.ts";
import { textWidth } from "../../picture/text-width.ts";
import { useSize } from "../../picture/use-size.ts";
import { findMilestone, milestones } from "../../record/milestones.ts";
import { showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { placeFlags } from "./flags.ts";

/** Milliseconds for a month while it plays. */
const monthPause = 220;

/** Pixels of the words at the marks. */
const flagSize = 12;

export function Timeline({ state, go, today }: PanelProps & { readonly today: string }): ReactElement {
  const [isPlaying, setIsPlaying] = useState(false);
  const last = monthNumber(today);
  // Dragging, holding a key down, playing: each is one step to undo, however many months it goes through.
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
  const month = Math.min(last, Math.max(0, monthNumber(state.on)));
  useEffect(() => {
    if (!isPlaying) {
      return;
    }
    if (month >= last) {
      setIsPlaying(false);
      return;
    }
    const timer = setTimeout(() => step(month + 1), monthPause);
    return () => clearTimeout(timer);
  }, [isPlaying, month, last, step]);
  const toggle = () => {
    if (!isPlaying && month >= last) {
      go(showDay(firstDay));
    }
    rest();
    setIsPlaying(!isPlaying);
  };
  const track = useRef<HTMLDivElement>(null);
  const { width } = useSize(track);
  const flags = placeFlags(
    width,
    milestones.map(({ day, short }) => ({
      at: (monthNumber(day) / last) * width,
      width: textWidth(short, flagSize, true) + 14,
    })),
  );
  const share = (day: string) => `${(monthNumber(day) / last) * 100}%`;
  return (
    <section className="timeline" aria-label="Time">
      <div className="timeline-controls">
        <button type="button" className="play" onClick={toggle} aria-pressed={isPlaying}>
          {isPlaying ? "Pause" : "Play"}
        </button>
        <label className="day">
          <span className="unseen">Day</span>
          <input
            type="date"
            value={state.on}
            min={firstDay}
            max={today}
            onChange={({ target }) => target.value && target.validity.valid && go(showDay(target.value))}
          />
        </label>
      </div>
      <div className="track" ref={track}>
        <div
          className="milestones"
          style={{ height: 26 * (1 + Math.max(0, ...flags.map((flag) => flag?.level ?? 0))) }}
        >
          {milestones.map(({ day, short, title }, place) => (
            <button
              key={day}
              type="button"
              style={{
                left: share(day),
                translate: `${flags[place]?.left ?? -6}px`,
                bottom: 26 * (flags[place]?.level ?? 0),
              }}
              className="milestone"
              aria-pressed={day === state.on}
              aria-label={`${formatDay(day)}: ${title}`}
              title={`${formatDay(day)}: ${title}`}
              onClick={() => go(showDay(day))}
            >
              {flags[place] ? short : ""}
            </button>
          ))}
        </div>
        <input
          type="range"
          aria-label="Month"
          min={0}
          max={last}
          value={month}
          aria-valuetext={`${formatDay(state.on)}${findMilestone(state.on) ? `: ${findMilestone(state.on)?.title}` : ""}`}
          onChange={({ target }) => step(Number(target.value))}
          onPointerUp={rest}
          onKeyUp={rest}
        />
        <div className="years" aria-hidden="true">
          {[2000, 2005, 2010, 2015, 2020, 2025].map((year) => (
            <span key={year} style={{ left: share(`${year}-01-01`) }}>
              {year}
            </span>
          ))}
        </div>
      </div>
    </section>
  );
}
