// What the pane says while nothing is selected or asked: the day, what it changed and on whose word, and how to go on.

import type { ReactElement } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { dayWords } from "../../dates/days.ts";
import { DocumentsOfTieDocument } from "../../generated/graphql.ts";
import { type Milestone, milestoneOn } from "../../record/milestones.ts";
import { isUndated } from "../../record/record.ts";
import { filter, openingDay, showWishes, wishesShown } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Shown } from "../../view/view-contents.ts";
import { Answered } from "../parts/answer-state.tsx";
import { Documents } from "../parts/documents.tsx";

export function OpeningPanel({ state, go, shown }: PanelProps & { readonly shown: Shown }): ReactElement {
  const milestone = milestoneOn(state.on);
  return (
    <section className="subject" aria-label="The day">
      <h2>{dayWords(state.on)}</h2>
      {milestone && <MilestoneSaid milestone={milestone} isOpening={state.on === openingDay} />}
      <p>
        {count(shown.bodies.length, "body", "bodies")} and {count(shown.edges.length, "tie", "ties")} are drawn.
      </p>
      <Unknown shown={shown} />
      {shown.untied.length > 0 && (
        <p>
          {count(shown.untied.length, "more body", "more bodies")} of that day{" "}
          {shown.untied.length === 1 ? "has" : "have"} no tie of the drawn types.{" "}
          <button type="button" onClick={() => go(filter({ untied: true }))}>
            Draw them too
          </button>
        </p>
      )}
      {shown.edges.length === 0 && (
        <p className="state">
          Nothing that the filters let through holds on this day: choose another day, or clear the filters.
        </p>
      )}
      {shown.handovers.length > 0 && (
        <p>
          {count(shown.handovers.length, "succession", "successions")} in the month before: a broken outline stands
          where a body ended, a golden line leads to its successor.
        </p>
      )}
      <label className="switch">
        <input type="checkbox" checked={wishesShown(state)} onChange={({ target }) => go(showWishes(target.checked))} />
        Show what was proposed, too (broken lines)
      </label>
      <p className="quiet">
        A whole line is a fact of that day, with its documents. Where the record does not know, it says so. Select a
        body or a line to read on whose word it stands.
      </p>
    </section>
  );
}

/** What the record does not know of the drawn ties. */
function Unknown({ shown: { bodies, edges } }: { readonly shown: Shown }): ReactElement | null {
  const undated = bodies.filter(isUndated).length;
  const starts = edges.filter(({ startKnown }) => !startKnown).length;
  const ends = edges.filter(({ endKnown }) => !endKnown).length;
  if (undated === 0 && starts === 0 && ends === 0) {
    return null;
  }
  return (
    <p>
      No source gives the start of {starts} of these ties (a ring on the line): each is drawn from the day a source saw
      it, else from when both bodies were there. For {ends} there is no end on record: drawn until a body of theirs
      ends.
      {undated > 0 &&
        ` ${count(undated, "body has", "bodies have")} no established start (a question mark) and may have begun later.`}
    </p>
  );
}

function MilestoneSaid({
  milestone: { title, documents },
  isOpening,
}: {
  readonly milestone: Milestone;
  readonly isOpening: boolean;
}): ReactElement {
  const answer = useAnswer(DocumentsOfTieDocument, { ids: documents });
  return (
    <>
      <p className="milestone-said">{title}.</p>
      {isOpening && (
        <p>The map opens on this day. London’s councils had asked for a say in it, and part of it came true.</p>
      )}
      <details>
        <summary className="quiet">On whose word</summary>
        <Answered answer={answer}>{(data) => <Documents documents={data.documents} />}</Answered>
      </details>
    </>
  );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
