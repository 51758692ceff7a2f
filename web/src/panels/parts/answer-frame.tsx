// The frame of an answer in the pane: what was asked, the way back, and where a reader who just asked is taken.

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

/** Brings the answer into view, and the reader of the screen to it, as soon as it stands there. */
export function focusAnswer(): void {
  requestAnimationFrame(() => document.getElementById(answerId)?.focus());
}

/** A list that begins with a few lines and shows the rest when asked. */
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

/** Lines that a list shows without being asked. */
const shortAnswerLength = 10;
