// The selected body: who it is, its links on the day, and their sources.

import type { ReactElement } from "react";
import { kindLabel } from "../../../catalogue/labels.ts";
import { formatPossible } from "../../../dates/certainty.ts";
import { formatDay } from "../../../dates/days.ts";
import { BodyDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { firstCommonDay } from "../../record/body-edges.ts";
import { type Body, bodyName, holdsOn, isProposedBody } from "../../record/record.ts";
import { changeHops, deselectBody, maxSelectionHops, type Selection, showDay, showView } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { ViewContents } from "../../view/view-contents.ts";
import { AnswerState } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { DoubtLine } from "../parts/doubt.tsx";
import { SelectionFrame } from "../parts/selection-frame.tsx";
import { KindSymbol } from "../parts/symbols.tsx";
import { BodyCommissions } from "./body-commissions.tsx";
import { BodyDetails } from "./body-details.tsx";
import { BodyEdgeList } from "./body-edge-list.tsx";
import { BodyFacts } from "./body-facts.tsx";

type BodySelection = Extract<Selection, { kind: "bodies" }>;

export function BodyPanel({
  contents,
  ...panel
}: PanelProps & { readonly contents: ViewContents }): ReactElement | null {
  const { selection } = panel.state;
  const id = selection?.kind === "bodies" ? selection.ids.at(-1) : undefined;
  if (selection?.kind !== "bodies" || id === undefined) {
    return null;
  }
  // The key begins each body with its lists folded.
  return <SelectedBody key={id} id={id} selection={selection} contents={contents} {...panel} />;
}

function SelectedBody({
  id,
  selection,
  contents,
  ...panel
}: PanelProps & {
  readonly id: string;
  readonly selection: BodySelection;
  readonly contents: ViewContents;
}): ReactElement {
  const { record } = panel;
  const body = record.bodiesById.get(id);
  const answer = useAnswer(BodyDocument, body ? { id } : null);
  if (!body) {
    return (
      <>
        <h2>Not in the record</h2>
        <p className="state">
          No body has the id “{id}”. The address may be mistyped, or may come from another version of the record. Search
          for the body by name above.
        </p>
        <OtherBodies {...panel} selection={selection} />
      </>
    );
  }
  const details = answer?.kind === "loaded" ? answer.data.bodies[0] : undefined;
  return (
    <SelectionFrame>
      <h2>
        <KindSymbol kind={body.kind} isGroup={body.collective} /> {body.name}
      </h2>
      <p className="quiet">
        {kindLabel(body.kind)}
        {body.collective && ", a named group of bodies and not one body"}
        {isProposedBody(body) && ", only ever proposed: the record does not show that it was set up"}
      </p>
      <BodyDayNotice body={body} {...panel} />
      <OtherBodies {...panel} selection={selection} />
      <BodyFacts body={body} details={details} />
      <BodyReach {...panel} selection={selection} contents={contents} />
      <BodyCommissions id={id} {...panel} />
      <BodyEdgeList {...panel} id={id} />
      <AnswerState answer={answer}>{() => details && <BodyDetails id={id} details={details} {...panel} />}</AnswerState>
    </SelectionFrame>
  );
}

/** Says when the body is only possible on the day shown, or not one of it, and leads to a day that it is of. */
function BodyDayNotice({ body, state, go }: PanelProps & { readonly body: Body }): ReactElement | null {
  if (holdsOn(body, state.on)) {
    return <DoubtLine words={formatPossible(body, state.on)} />;
  }
  const day = firstCommonDay([body]);
  return (
    <p className="state">
      The sources rule out that it existed on the day shown, {formatDay(state.on)}.{" "}
      {holdsOn(body, day) && (
        <button type="button" onClick={() => go(showDay(day))}>
          Show {formatDay(day)}
        </button>
      )}
    </p>
  );
}

/** The bodies that were selected before it. */
function OtherBodies({
  record,
  go,
  selection,
}: PanelProps & { readonly selection: BodySelection }): ReactElement | null {
  const others = selection.ids.slice(0, -1);
  if (others.length === 0) {
    return null;
  }
  return (
    <section aria-label="Also selected">
      <h3>Also selected</h3>
      <ul className="plain">
        {others.map((id) => (
          <li key={id}>
            <BodyButton id={id} record={record} go={go} />{" "}
            <button type="button" onClick={() => go(deselectBody(id))} aria-label={`Remove ${bodyName(record, id)}`}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function BodyReach({
  state,
  go,
  selection,
  contents,
}: PanelProps & { readonly selection: BodySelection; readonly contents: ViewContents }): ReactElement {
  const { hops, ids } = selection;
  const highlight = contents.highlight?.bodies.size ?? 0;
  return (
    <section aria-label="Its network">
      <p>
        {Math.max(0, highlight - ids.length)} other bodies are highlighted, within{" "}
        {hops === 1 ? "1 hop" : `${hops} hops`} of {ids.length === 1 ? "it" : "the selected bodies"} on this day.
      </p>
      <div className="buttons">
        <button type="button" disabled={hops >= maxSelectionHops} onClick={() => go(changeHops(1))}>
          Expand by one hop
        </button>
        <button type="button" disabled={hops <= 1} onClick={() => go(changeHops(-1))}>
          One hop less
        </button>
        <button type="button" disabled={state.view === "table"} onClick={() => go(showView("table"))}>
          Show only its network in the table
        </button>
      </div>
    </section>
  );
}
