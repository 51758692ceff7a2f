// The form that asks who commissions a service in a place, with a few example questions.

import type { ReactElement } from "react";
import { sentenceName } from "../../../catalogue/services.ts";
import { formatDay } from "../../../dates/days.ts";
import { bodyName, type WholeRecord } from "../../record/record.ts";
import { setQuestion, showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { focusAnswer } from "../parts/answer-frame.tsx";
import { type ExampleQuestion, exampleQuestions } from "./example-questions.ts";
import { WhoForm } from "./who-form.tsx";

export function WhoPanel(panel: PanelProps): ReactElement {
  const { record, go } = panel;
  const begin = ({ service, place, on }: ExampleQuestion) => {
    go((before) => setQuestion({ kind: "who", service, place })(showDay(on)(before)));
    focusAnswer();
  };
  return (
    <>
      <WhoForm {...panel} />
      <p className="quiet">Or start with one of these:</p>
      <ul className="examples">
        {exampleQuestions.map((example) => (
          <li key={`${example.service} ${example.place}`}>
            <button type="button" onClick={() => begin(example)}>
              {exampleSentence(record, example)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function exampleSentence(record: WholeRecord, { service, place, on }: ExampleQuestion): string {
  const name = record.services.find(({ id }) => id === service)?.name ?? service;
  return `Who commissioned ${sentenceName(name)} in ${bodyName(record, place)} on ${formatDay(on)}?`;
}
