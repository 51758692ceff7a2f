// What the pane says while nothing is selected or asked: the day, what it changed and on whose word, and how to go on.

import type { ReactElement } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { formatDay } from "../../dates/days.ts";
import { DocumentsDocument } from "../../generated/graphql.ts";
import { findMilestone, type Milestone } from "../../record/milestones.ts";
import { isUndated } from "../../record/record.ts";
import { openingDay, setFilters, showProposals, showsProposals } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { ViewContents } from "../../view/view-contents.ts";
import { AnswerState } from "../parts/answer-state.tsx";
import { DocumentList } from "../parts/document-list.tsx";

export function DayPanel({ state, go, contents }: PanelProps & { readonly contents: ViewContents }): ReactElement {
  const milestone = findMilestone(state.on);
  return (
    <section className="subject" aria-label="The day">
      <h2>{formatDay(state.on)}</h2>
      {milestone && <MilestoneDetails milestone={milestone} isOpening={state.on === openingDay} />}
      <p>
        {formatCount(contents.bodies.length, "body", "bodies")} and {formatCount(contents.edges.length, "tie", "ties")}{" "}
        are drawn.
      </p>
      <UnknownDates contents={contents} />
      {contents.unlinked.length > 0 && (
        <p>
          {formatCount(contents.unlinked.length, "more body", "more bodies")} of that day{" "}
          {contents.unlinked.length === 1 ? "has" : "have"} no tie of the drawn types.{" "}
          <button type="button" onClick={() => go(setFilters({ unlinked: true }))}>
            Draw them too
          </button>
        </p>
      )}
      {contents.edges.length === 0 && (
        <p className="state">
          Nothing that the filters let through holds on this day: choose another day, or clear the filters.
        </p>
      )}
      {contents.handovers.length > 0 && (
        <p>
          {formatCount(contents.handovers.length, "succession", "successions")} in the month before: a broken outline
          stands where a body ended, a golden line leads to its successor.
        </p>
      )}
      <label className="switch">
        <input
          type="checkbox"
          checked={showsProposals(state)}
          onChange={({ target }) => go(showProposals(target.checked))}
        />
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
function UnknownDates({ contents: { bodies, edges } }: { readonly contents: ViewContents }): ReactElement | null {
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
        ` ${formatCount(undated, "body has", "bodies have")} no established start (a question mark) and may have begun later.`}
    </p>
  );
}

function MilestoneDetails({
  milestone: { title, documents },
  isOpening,
}: {
  readonly milestone: Milestone;
  readonly isOpening: boolean;
}): ReactElement {
  const answer = useAnswer(DocumentsDocument, { ids: documents });
  return (
    <>
      <p className="milestone-said">{title}.</p>
      {isOpening && (
        <p>The map opens on this day. London’s councils had asked for a say in it, and part of it came true.</p>
      )}
      <details>
        <summary className="quiet">On whose word</summary>
        <AnswerState answer={answer}>{(data) => <DocumentList documents={data.documents} />}</AnswerState>
      </details>
    </>
  );
}

function formatCount(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
