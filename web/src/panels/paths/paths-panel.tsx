// Where it is asked how two bodies are tied, at most so many ties apart.

import { type ReactElement, useId, useState } from "react";
import { nameOf } from "../../record/record.ts";
import { usualTies } from "../../requests/question-variables.ts";
import { ask, mostTies } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { goToAnswer } from "../parts/answer-frame.tsx";
import { BodyBox } from "../search/body-field.tsx";

/** Begins with the question that stands, else with the two bodies that are selected. */
export function PathsPanel({ record, state, go }: PanelProps): ReactElement {
  const hint = useId();
  const { question, selection } = state;
  const asked = question?.kind === "paths" ? question : null;
  const [first, second] = selection?.kind === "bodies" ? selection.ids : [];
  const [from, chooseFrom] = useState(asked?.from ?? first ?? "");
  const [to, chooseTo] = useState(asked?.to ?? second ?? "");
  const [most, chooseMost] = useState(asked?.most ?? usualTies);
  const isReady = from !== "" && to !== "" && from !== to;
  const name = (id: string) => (id === "" ? "" : nameOf(record, id));
  return (
    <form
      className="asking"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) {
          go(ask({ kind: "paths", from, to, ...(most === usualTies ? {} : { most }) }));
          goToAnswer();
        }
      }}
    >
      <BodyBox
        label="From"
        record={record}
        on={state.on}
        value={name(from)}
        onChoose={({ body }) => chooseFrom(body.id)}
      />
      <BodyBox label="To" record={record} on={state.on} value={name(to)} onChoose={({ body }) => chooseTo(body.id)} />
      <label>
        Ties that a chain may have
        <select value={most} onChange={({ target }) => chooseMost(Number(target.value))}>
          {Array.from({ length: mostTies }, (_, place) => place + 1).map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={!isReady} aria-describedby={hint}>
        Ask
      </button>
      <span id={hint} className="quiet">
        {isReady ? "Every type of tie counts, unless the filters name some." : "Choose two bodies from the lists."}
      </span>
    </form>
  );
}
