// What the pane says while nothing is selected or asked: the day, what it changed, and how to go on.

import type { ReactElement } from "react";
import { dayWords } from "../days.ts";
import { milestoneOn } from "../milestones.ts";
import type { Shown } from "../shown.ts";
import { openingDay, showWishes, wishesShown } from "../state.ts";
import type { PanelProps } from "./panel.ts";

export function OpeningPanel({ state, go, shown }: PanelProps & { readonly shown: Shown }): ReactElement {
  const milestone = milestoneOn(state.on);
  const facts = shown.edges.length;
  return (
    <section className="subject" aria-label="The day">
      <h2>{dayWords(state.on)}</h2>
      {milestone && <p className="milestone-said">{milestone.title}.</p>}
      {state.on === openingDay && (
        <p>
          The map opens on the day from which NHS England shared the commissioning of general practice with London’s
          CCGs. The boroughs had asked for a say in it.
        </p>
      )}
      <p>
        {shown.bodies.length} bodies and {facts} ties are drawn.{" "}
        {shown.untied.length > 0 && `${shown.untied.length} more bodies of that day have no tie of the drawn types.`}
      </p>
      {shown.edges.length === 0 && (
        <p className="state">
          Nothing that the filters let through holds on this day: choose another day, or clear the filters.
        </p>
      )}
      {shown.handovers.length > 0 && (
        <p>
          {shown.handovers.length === 1 ? "One succession" : `${shown.handovers.length} successions`} in the month
          before: a broken outline stands where a body ended, a golden line leads to its successor.
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
