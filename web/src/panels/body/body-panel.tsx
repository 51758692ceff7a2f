// The selected body: who it is, its ties on the day, and on whose word.

import type { ReactElement } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { kindLabel } from "../../catalogue/labels.ts";
import { dayWords } from "../../dates/days.ts";
import { BodyDocument } from "../../generated/graphql.ts";
import { firstDayOf } from "../../record/body-edges.ts";
import { type Body, holdsOn, nameOf } from "../../record/record.ts";
import { expand, leaveBody, mostHops, type Selection, showDay, showView } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Shown } from "../../view/view-contents.ts";
import { Answered } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { SelectionFrame } from "../parts/selection-frame.tsx";
import { KindSymbol } from "../parts/symbols.tsx";
import { BodySaid } from "./body-details.tsx";
import { BodyFacts } from "./body-facts.tsx";
import { TiesOfBody } from "./body-links.tsx";

type Bodies = Extract<Selection, { kind: "bodies" }>;

export function BodyPanel({ shown, ...panel }: PanelProps & { readonly shown: Shown }): ReactElement | null {
  const { selection } = panel.state;
  const id = selection?.kind === "bodies" ? selection.ids.at(-1) : undefined;
  if (selection?.kind !== "bodies" || id === undefined) {
    return null;
  }
  // The key begins each body with its lists folded.
  return <OneBody key={id} id={id} selection={selection} shown={shown} {...panel} />;
}

function OneBody({
  id,
  selection,
  shown,
  ...panel
}: PanelProps & { readonly id: string; readonly selection: Bodies; readonly shown: Shown }): ReactElement {
  const { record } = panel;
  const body = record.bodiesById.get(id);
  const answer = useAnswer(BodyDocument, body ? { id } : null);
  if (!body) {
    return (
      <>
        <h2>Not in the record</h2>
        <p className="state">
          No body has the id “{id}”. The address may be mistyped, or made with another version of the record. Look for
          the body by its name in the search above.
        </p>
        <Others {...panel} selection={selection} />
      </>
    );
  }
  const said = answer?.kind === "here" ? answer.data.bodies[0] : undefined;
  return (
    <SelectionFrame>
      <h2>
        <KindSymbol kind={body.kind} isGroup={body.collective} /> {body.name}
      </h2>
      <p className="quiet">
        {kindLabel(body.kind)}
        {body.collective && ", a named group of bodies and not one body"}
      </p>
      <DayOf body={body} {...panel} />
      <Others {...panel} selection={selection} />
      <BodyFacts body={body} said={said} />
      <Reach {...panel} selection={selection} shown={shown} />
      <TiesOfBody {...panel} id={id} />
      <Answered answer={answer}>{() => said && <BodySaid id={id} said={said} {...panel} />}</Answered>
    </SelectionFrame>
  );
}

/** Says when the body is not one of the day shown, and leads to a day that it is of. */
function DayOf({ body, state, go }: PanelProps & { readonly body: Body }): ReactElement | null {
  if (holdsOn(body, state.on)) {
    return null;
  }
  const day = firstDayOf([body]);
  return (
    <p className="state">
      It is not established as existing on the day shown, {dayWords(state.on)}.{" "}
      {holdsOn(body, day) && (
        <button type="button" onClick={() => go(showDay(day))}>
          Show {dayWords(day)}
        </button>
      )}
    </p>
  );
}

/** The bodies that were selected before it. */
function Others({ record, go, selection }: PanelProps & { readonly selection: Bodies }): ReactElement | null {
  const others = selection.ids.slice(0, -1);
  if (others.length === 0) {
    return null;
  }
  return (
    <section aria-label="Selected with it">
      <h3>Selected with it</h3>
      <ul className="plain">
        {others.map((id) => (
          <li key={id}>
            <BodyButton id={id} record={record} go={go} />{" "}
            <button type="button" onClick={() => go(leaveBody(id))} aria-label={`Remove ${nameOf(record, id)}`}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reach({
  state,
  go,
  selection,
  shown,
}: PanelProps & { readonly selection: Bodies; readonly shown: Shown }): ReactElement {
  const { hops, ids } = selection;
  const lit = shown.lit?.bodies.size ?? 0;
  return (
    <section aria-label="Its network">
      <p>
        {Math.max(0, lit - ids.length)} other bodies are lit, within {hops === 1 ? "1 hop" : `${hops} hops`} of{" "}
        {ids.length === 1 ? "it" : "the selected bodies"} on this day.
      </p>
      <div className="buttons">
        <button type="button" disabled={hops >= mostHops} onClick={() => go(expand(1))}>
          Expand by one hop
        </button>
        <button type="button" disabled={hops <= 1} onClick={() => go(expand(-1))}>
          One hop less
        </button>
        <button type="button" disabled={state.view === "table"} onClick={() => go(showView("table"))}>
          Show only its network in the table
        </button>
      </div>
    </section>
  );
}
