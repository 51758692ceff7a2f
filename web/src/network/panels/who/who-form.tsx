// The form that asks who commissions a service in a place on a day.

import { type ReactElement, useId, useState } from "react";
import { serviceTree } from "../../../catalogue/services.ts";
import { firstDay } from "../../../dates/days.ts";
import type { WholeRecord } from "../../record/record.ts";
import { setQuestion, showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { focusAnswer } from "../parts/answer-frame.tsx";

/** Begins with the current question and the day shown. */
export function WhoForm({ record, state, go }: PanelProps): ReactElement {
  const hint = useId();
  const places = listPlaces(record);
  const current = state.question?.kind === "who" ? state.question : null;
  const [service, setService] = useState(current?.service ?? "");
  const [place, setPlace] = useState(current?.place ?? "");
  // Until a day is chosen here, it is the day that is shown.
  const [day, setDay] = useState<string | null>(null);
  return (
    <form
      className="question-form"
      onSubmit={(event) => {
        event.preventDefault();
        go((before) => setQuestion({ kind: "who", service, place })(showDay(day ?? before.on)(before)));
        setDay(null);
        focusAnswer();
      }}
    >
      <label>
        Service
        <select value={service} required onChange={({ target }) => setService(target.value)}>
          <option value="">Choose a service</option>
          {serviceTree(record.services).map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {"\u2003".repeat(depth) + name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Place
        <select value={place} required onChange={({ target }) => setPlace(target.value)}>
          <option value="">Choose a local authority</option>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Day
        <input
          type="date"
          value={day ?? state.on}
          min={firstDay}
          required
          aria-describedby={hint}
          onChange={({ target }) => target.value && setDay(target.value)}
        />
      </label>
      <span id={hint} className="quiet">
        The map also moves to this day.
      </span>
      <button type="submit">Ask</button>
    </form>
  );
}

/** The local authorities of London: each has a tile. */
export function listPlaces({ bodies }: WholeRecord): WholeRecord["bodies"] {
  return bodies.filter(({ tileColumn }) => tileColumn !== null).sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
