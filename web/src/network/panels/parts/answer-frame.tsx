// The frame of an answer in the pane: the question, the way back, and where the focus goes after a question.

import "./answer-frame.css";
import { type ReactElement, type ReactNode, useState } from "react";
import { setQuestion } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";

const answerId = "the-answer";

export function AnswerFrame({
  title,
  go,
  children,
}: Pick<PanelProps, "go"> & { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="subject answer" id={answerId} tabIndex={-1} aria-label="The answer">
      <button type="button" className="back" onClick={() => go(setQuestion(null))}>
        ← Back to the whole map
      </button>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Brings the answer into view and moves the focus to it, as soon as it is there. */
export function focusAnswer(): void {
  requestAnimationFrame(() => document.getElementById(answerId)?.focus());
}

/** A list that begins with a few lines and shows the rest on request. */
export function AnswerList<Item>({
  items,
  children,
}: {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactElement;
}): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <>
      <ul className="answer-list">{(isWhole ? items : items.slice(0, shortAnswerLength)).map(children)}</ul>
      {items.length > shortAnswerLength && (
        <button type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? `Show the first ${shortAnswerLength}` : `Show all ${items.length}`}
        </button>
      )}
    </>
  );
}

/** Lines that a list shows at first. */
const shortAnswerLength = 10;
