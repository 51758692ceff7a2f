// The form that asks how two bodies are linked, by at most so many links.

import { type ReactElement, useId, useState } from "react";
import { bodyName } from "../../record/record.ts";
import { defaultMaxHops } from "../../requests/question-variables.ts";
import { maxPathEdges, setQuestion } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { focusAnswer } from "../parts/answer-frame.tsx";
import { BodyField } from "../search/body-field.tsx";

/** Begins with the current question, or else with the two selected bodies. */
export function PathsPanel({ record, state, go }: PanelProps): ReactElement {
  const hint = useId();
  const { question, selection } = state;
  const current = question?.kind === "paths" ? question : null;
  const [first, second] = selection?.kind === "bodies" ? selection.ids : [];
  const [from, setFrom] = useState(current?.from ?? first ?? "");
  const [to, setTo] = useState(current?.to ?? second ?? "");
  const [most, setMost] = useState(current?.most ?? defaultMaxHops);
  const isReady = from !== "" && to !== "" && from !== to;
  const name = (id: string) => (id === "" ? "" : bodyName(record, id));
  return (
    <form
      className="question-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) {
          go(setQuestion({ kind: "paths", from, to, ...(most === defaultMaxHops ? {} : { most }) }));
          focusAnswer();
        }
      }}
    >
      <BodyField label="From" record={record} on={state.on} value={name(from)} onChoose={({ id }) => setFrom(id)} />
      <BodyField label="To" record={record} on={state.on} value={name(to)} onChoose={({ id }) => setTo(id)} />
      <label>
        Most links in a chain
        <select value={most} onChange={({ target }) => setMost(Number(target.value))}>
          {Array.from({ length: maxPathEdges }, (_, place) => place + 1).map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={!isReady} aria-describedby={hint}>
        Ask
      </button>
      <span id={hint} className="quiet">
        {isReady ? "All types of link count, unless the filters select some." : "Choose two bodies from the lists."}
      </span>
    </form>
  );
}
