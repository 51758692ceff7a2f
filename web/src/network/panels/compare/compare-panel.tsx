// Where two days are compared, or the facts of a day with its proposals.

import { type ReactElement, useState } from "react";
import { firstDay, formatDay, subtractDays } from "../../../dates/days.ts";
import { milestones } from "../../record/milestones.ts";
import { type Change, setQuestion, showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { focusAnswer } from "../parts/answer-frame.tsx";

export function ComparePanel({ state, go }: PanelProps): ReactElement {
  const current = state.question?.kind === "compare" ? state.question : null;
  const [before, setBefore] = useState(current?.before ?? subtractDays(state.on, 1));
  const goThere = (change: Change) => {
    go(change);
    focusAnswer();
  };
  return (
    <>
      <form
        className="question-form"
        onSubmit={(event) => {
          event.preventDefault();
          goThere(setQuestion({ kind: "compare", before }));
        }}
      >
        <label>
          What changed from
          <input
            type="date"
            value={before}
            min={firstDay}
            required
            onChange={({ target }) => target.value && setBefore(target.value)}
          />
        </label>
        <span className="quiet">to the day shown, {formatDay(state.on)}.</span>
        <button type="submit" disabled={before === state.on}>
          Compare
        </button>
      </form>
      <ul className="examples">
        <li>
          <button type="button" onClick={() => goThere(setQuestion({ kind: "proposals" }))}>
            Facts against proposals on {formatDay(state.on)}
          </button>
        </li>
        {milestones.map(({ day, title }) => (
          <li key={day}>
            <button
              type="button"
              onClick={() =>
                goThere((now) => setQuestion({ kind: "compare", before: subtractDays(day, 1) })(showDay(day)(now)))
              }
            >
              {formatDay(subtractDays(day, 1))} → {formatDay(day)}
              <br />
              <span className="quiet">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
