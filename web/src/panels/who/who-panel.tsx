// Where it is asked who commissions a service in a place, with a few questions to begin with.

import type { ReactElement } from "react";
import { dayWords } from "../../dates/days.ts";
import { nameOf, type WholeRecord } from "../../record/record.ts";
import { inSentence } from "../../record/services.ts";
import { ask, showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { goToAnswer } from "../parts/answer-frame.tsx";
import { type Example, examples } from "./example-questions.ts";
import { WhoForm } from "./who-form.tsx";

export function AskPanel(panel: PanelProps): ReactElement {
  const { record, go } = panel;
  const begin = ({ service, place, on }: Example) => {
    go((before) => ask({ kind: "who", service, place })(showDay(on)(before)));
    goToAnswer();
  };
  return (
    <>
      <WhoForm {...panel} />
      <p className="quiet">Or begin with one of these:</p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={`${example.service} ${example.place}`}>
            <button type="button" onClick={() => begin(example)}>
              {exampleWords(record, example)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function exampleWords(record: WholeRecord, { service, place, on }: Example): string {
  const name = record.services.find(({ id }) => id === service)?.name ?? service;
  return `Who commissioned ${inSentence(name)} in ${nameOf(record, place)} on ${dayWords(on)}?`;
}
