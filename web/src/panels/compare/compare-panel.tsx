// Where two days are compared, or the facts of a day with what was wished for then.

import { type ReactElement, useState } from "react";
import { daysBefore, dayWords, firstDay } from "../../dates/days.ts";
import { milestones } from "../../record/milestones.ts";
import { ask, type Change, showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { goToAnswer } from "../parts/answer-frame.tsx";

export function ComparePanel({ state, go }: PanelProps): ReactElement {
  const asked = state.question?.kind === "compare" ? state.question : null;
  const [before, chooseBefore] = useState(asked?.before ?? daysBefore(state.on, 1));
  const goThere = (change: Change) => {
    go(change);
    goToAnswer();
  };
  return (
    <>
      <form
        className="asking"
        onSubmit={(event) => {
          event.preventDefault();
          goThere(ask({ kind: "compare", before }));
        }}
      >
        <label>
          What changed from
          <input
            type="date"
            value={before}
            min={firstDay}
            required
            onChange={({ target }) => target.value && chooseBefore(target.value)}
          />
        </label>
        <span className="quiet">to the day that is shown, {dayWords(state.on)}.</span>
        <button type="submit" disabled={before === state.on}>
          Compare
        </button>
      </form>
      <ul className="examples">
        <li>
          <button type="button" onClick={() => goThere(ask({ kind: "wishes" }))}>
            Facts against proposals on {dayWords(state.on)}
          </button>
        </li>
        {milestones.map(({ day, title }) => (
          <li key={day}>
            <button
              type="button"
              onClick={() => goThere((now) => ask({ kind: "compare", before: daysBefore(day, 1) })(showDay(day)(now)))}
            >
              {dayWords(daysBefore(day, 1))} → {dayWords(day)}
              <br />
              <span className="quiet">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
