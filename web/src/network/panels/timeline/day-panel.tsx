// What the pane says while nothing is selected and there is no question: the day, what changed on it with its sources, and what to do next.

import type { ReactElement } from "react";
import { dayCertainty } from "../../../dates/certainty.ts";
import { formatDay } from "../../../dates/days.ts";
import { DocumentsDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
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
        The map shows {formatCount(contents.bodies.length, "body", "bodies")} and{" "}
        {formatCount(contents.edges.length, "link", "links")}.
      </p>
      <Certainty contents={contents} />
      <UnknownDates contents={contents} />
      {contents.unlinked.length > 0 && (
        <p>
          {formatCount(contents.unlinked.length, "more body", "more bodies")} on that day{" "}
          {contents.unlinked.length === 1 ? "has" : "have"} no links of the types shown.{" "}
          <button type="button" onClick={() => go(setFilters({ unlinked: true }))}>
            Show them too
          </button>
        </p>
      )}
      {contents.edges.length === 0 && (
        <p className="state">Nothing on this day matches the filters. Choose another day, or clear the filters.</p>
      )}
      {contents.handovers.length > 0 && (
        <p>
          {formatCount(contents.handovers.length, "succession", "successions")} in the month before: a dashed outline
          shows where a body ended, and a gold line leads to its successor.
        </p>
      )}
      <label className="switch">
        <input
          type="checkbox"
          checked={showsProposals(state)}
          onChange={({ target }) => go(showProposals(target.checked))}
        />
        Show proposals too (dashed lines)
      </label>
      <p className="quiet">
        A solid line is a fact on that day, with its documents. Where the record does not know something, it says so.
        Select a body or a line to see its sources.
      </p>
    </section>
  );
}

/** How many of the links are certain on the day. */
function Certainty({ contents: { on, edges } }: { readonly contents: ViewContents }): ReactElement | null {
  const possible = edges.filter((edge) => dayCertainty(edge, on) === "POSSIBLE").length;
  if (possible === 0) {
    return null;
  }
  return (
    <p>
      Certain: {formatCount(edges.length - possible, "link", "links")}, which a source puts in being before or on that
      day, and on or after it. Only possible: {formatCount(possible, "link", "links")} (thinner and paler), which no
      source rules out, and of which none says that it held on that day.
    </p>
  );
}

/** What the record does not know about the links shown. */
function UnknownDates({ contents: { on, bodies, edges } }: { readonly contents: ViewContents }): ReactElement | null {
  const undated = bodies.filter((body) => isUndated(body, on)).length;
  const starts = edges.filter(({ startKnown }) => !startKnown).length;
  const ends = edges.filter(({ endKnown }) => !endKnown).length;
  if (undated === 0 && starts === 0 && ends === 0) {
    return null;
  }
  return (
    <p>
      No source gives the start of {starts} of these links (a ring on the line), and {ends} have no end on record. Each
      is drawn on every day that its sources, its bodies and the law do not rule out.
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
      <p className="milestone-title">{title}.</p>
      {isOpening && (
        <p>
          The map opens on this day. London’s councils had asked for a part in it, and got some of what they asked for.
        </p>
      )}
      <details>
        <summary className="quiet">Sources</summary>
        <AnswerState answer={answer}>{(data) => <DocumentList documents={data.documents} />}</AnswerState>
      </details>
    </>
  );
}

function formatCount(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
