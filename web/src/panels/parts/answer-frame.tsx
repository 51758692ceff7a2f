// The frame of an answer in the pane: what was asked, the way back, and where a reader who just asked is taken.

import "./answer-frame.css";
import { type ReactElement, type ReactNode, useState } from "react";
import { ask } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";

const id = "the-answer";

export function AnswerFrame({
  title,
  go,
  children,
}: Pick<PanelProps, "go"> & { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="subject answer" id={id} tabIndex={-1} aria-label="The answer">
      <button type="button" className="back" onClick={() => go(ask(null))}>
        ← Back to the whole map
      </button>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Brings the answer into view, and the reader of the screen to it, as soon as it stands there. */
export function goToAnswer(): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** A list that begins with a few lines and shows the rest when asked. */
export function LongList<Item>({
  items,
  children,
}: {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactElement;
}): ReactElement {
  const [isWhole, show] = useState(false);
  return (
    <>
      <ul className="answer-list">{(isWhole ? items : items.slice(0, fewest)).map(children)}</ul>
      {items.length > fewest && (
        <button type="button" aria-expanded={isWhole} onClick={() => show(!isWhole)}>
          {isWhole ? `Show the first ${fewest}` : `Show all ${items.length}`}
        </button>
      )}
    </>
  );
}

/** Lines that a list shows without being asked. */
const fewest = 10;
