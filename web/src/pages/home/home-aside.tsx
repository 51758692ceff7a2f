// Beside the map: what happened that day, the days that changed the map, the places, and the words.

import type { ReactElement } from "react";
import { changeAddress, placeAddress, proposalAddress } from "../../addresses/thing-address.ts";
import { formatDay } from "../../dates/days.ts";
import type { HomeDaysQuery } from "../../generated/graphql.ts";
import { FeedbackLink } from "../../parts/feedback-link.tsx";
import { Card } from "../../parts/page.tsx";
import { Term } from "../../parts/term.tsx";
import type { Tile } from "../../tile-map/arrangements.ts";
import { edgeCountText, someNames, turnDays, turnText } from "./day-events.ts";

export interface HomeAsideProps {
  readonly on: string;
  /** The day, unless it is the day of the data. */
  readonly askedDay: string | undefined;
  readonly dataDate: string;
  readonly days: HomeDaysQuery;
  readonly tiles: readonly Tile[];
  readonly feedbackUrl: string | null;
}

export function HomeAside({ on, askedDay, dataDate, days, tiles, feedbackUrl }: HomeAsideProps): ReactElement {
  const places = tiles.map(({ place }) => place).toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  return (
    <>
      <DayCard on={on} days={days} />
      <Card title="Days that changed the map">
        <ul className="turn-days">
          {turnDays(days.allDays, 8).map((day) => (
            <li key={day.on}>
              <a href={changeAddress(day.on)}>{formatDay(day.on)}</a>: {turnText(day)}
            </li>
          ))}
        </ul>
        <p>
          <a href="/changes">All days on which something changed</a>
        </p>
      </Card>
      <Card title="Choose a place">
        <p>A page for each says who commissions every service there, on any day, on which document.</p>
        <ul className="link-row">
          {places.map(({ id, name }) => (
            <li key={id}>
              <a href={placeAddress(id, askedDay)}>{name}</a>
            </li>
          ))}
        </ul>
      </Card>
      <Card title="What the words mean">
        <p>
          <Term word="commission">Commission</Term>: to plan, buy and check a service for the people of a place.{" "}
          <Term word="ccg">CCG</Term>: a clinical commissioning group, 2013 to 2022. <Term word="icb">ICB</Term>: an
          integrated care board, since then. <Term word="joint">Joint</Term>: bodies decide together.{" "}
          <Term word="delegated">Delegated</Term>: one body decides, and another remains accountable.{" "}
          <Term word="possible">May be</Term>: no source rules it out, and none says so for that day.
        </p>
        <p>
          <a href="/words">All the words</a>
        </p>
      </Card>
      <p className="quiet">
        The record was last revised on {formatDay(dataDate)}. Is anything wrong, or is something missing?{" "}
        <FeedbackLink address={feedbackUrl} />.
      </p>
    </>
  );
}

/** What began and ended on the day itself, and what was proposed about the service then. */
function DayCard({ on, days }: Pick<HomeAsideProps, "on" | "days">): ReactElement {
  const [change] = days.dayChanges;
  const proposals = days.services[0]?.proposals ?? [];
  return (
    <Card title={`What happened on ${formatDay(on)}`}>
      {change ? (
        <>
          <ul>
            {change.bodiesBegun.length > 0 && <li>Began: {someNames(change.bodiesBegun, 3)}</li>}
            {change.bodiesEnded.length > 0 && <li>Ended the day before: {someNames(change.bodiesEnded, 3)}</li>}
            {change.edgesBegun.length > 0 && <li>Links that began: {edgeCountText(change.edgesBegun)}</li>}
            {change.edgesEnded.length > 0 && (
              <li>Links that ended the day before: {edgeCountText(change.edgesEnded)}</li>
            )}
          </ul>
          <p>
            <a href={changeAddress(on)}>What changed on {formatDay(on)}</a>
          </p>
        </>
      ) : (
        <p>No source has anything begin or end on this very day.</p>
      )}
      {proposals.length > 0 && (
        <details>
          <summary>Proposed about this service then ({proposals.length})</summary>
          <ul>
            {proposals.map(({ id, title }) => (
              <li key={id}>
                <a href={proposalAddress(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
