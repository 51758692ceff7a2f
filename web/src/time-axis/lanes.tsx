// Spans of time in lanes: for each other body a lane, with the same facts in words beside it. A proposal is never a span.

import type { CSSProperties, ReactElement } from "react";
import { type CertaintyBounds, formatPossible } from "../dates/certainty.ts";
import { type AxisRange, assignTracks, axisYears, type LaneSpan, placeDay, placeSpan } from "./lane-geometry.ts";

export interface LaneItem {
  readonly id: string;
  readonly path: string;
  /** What it is about, beyond the group and the body. */
  readonly words: string;
  readonly period: string;
  /** Why it is not a fact; null for a fact. */
  readonly status: string | null;
  readonly bounds: CertaintyBounds;
}

export interface LaneRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly items: readonly LaneItem[];
}

export interface LaneGroup {
  readonly title: string;
  readonly rows: readonly LaneRow[];
}

export interface LanesProps {
  readonly groups: readonly LaneGroup[];
  readonly range: AxisRange;
  /** The day that the page shows. */
  readonly on: string;
}

/** Lanes of a group beyond these are folded away, as are links of a lane. */
const shortLength = 7;
const shortWords = 3;

export function Lanes({ groups, range, on }: LanesProps): ReactElement {
  const [, second] = axisYears(range);
  const frame = { "--day": `${placeDay(on, range)}%`, "--years": `${second?.place ?? 100}%` } as CSSProperties;
  return (
    <div className="lanes" style={frame}>
      {groups.map((group) => (
        <LaneSection key={group.title} {...group} range={range} on={on} />
      ))}
    </div>
  );
}

function LaneSection({ title, rows, range, on }: LaneGroup & Omit<LanesProps, "groups">): ReactElement {
  const rest = rows.slice(shortLength);
  const links = rows.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <section>
      <h3>
        {title} <span className="quiet">({links})</span>
      </h3>
      <LaneYears range={range} />
      <LaneRows rows={rows.slice(0, shortLength)} range={range} on={on} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <LaneRows rows={rest} range={range} on={on} />
        </details>
      )}
    </section>
  );
}

function LaneYears({ range }: { readonly range: AxisRange }): ReactElement {
  return (
    <div className="lane-years" aria-hidden="true">
      <div>
        {axisYears(range).map(({ year, place }) => (
          <span key={year} style={{ left: `${place}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function LaneRows({ rows, range, on }: Pick<LaneGroup, "rows"> & Omit<LanesProps, "groups">): ReactElement {
  return (
    <ul className="lane-rows">
      {rows.map(({ id, name, path, items }) => (
        <li key={id} className="lane">
          <a className="lane-name" href={path}>
            {name}
          </a>
          <LaneTrack items={items} range={range} />
          <LaneWords items={items} on={on} />
        </li>
      ))}
    </ul>
  );
}

/** For those who see it; the words beside it have the same links for all. */
function LaneTrack({ items, range }: { readonly items: readonly LaneItem[]; readonly range: AxisRange }): ReactElement {
  const drawn = items.flatMap((item) => {
    const span = item.status === null ? placeSpan(item.bounds, range) : null;
    return span === null ? [] : [{ item, span }];
  });
  const tracks = assignTracks(drawn.map(({ span }) => span));
  const count = Math.max(1, ...tracks.map((track) => track + 1));
  return (
    <div className="lane-track" aria-hidden="true" style={{ "--tracks": count } as CSSProperties}>
      {drawn.map(({ item, span }, place) => (
        <a
          key={item.id}
          className={spanClass(span)}
          href={item.path}
          tabIndex={-1}
          title={`${item.words}: ${item.period}`}
          style={spanStyle(span, tracks[place] ?? 0)}
        >
          {span.certain && <i style={certainStyle(span)} />}
        </a>
      ))}
    </div>
  );
}

function spanClass({ isOpenStart, isOpenEnd }: LaneSpan): string {
  return ["span", isOpenStart && "open-start", isOpenEnd && "open-end"].filter(Boolean).join(" ");
}

function spanStyle({ possible: { left, width } }: LaneSpan, track: number): CSSProperties {
  return { left: `${left}%`, width: `${width}%`, ...(track > 0 ? { "--track": track } : {}) } as CSSProperties;
}

/** Within the span, in per cent of its width. */
function certainStyle({ possible, certain }: LaneSpan): CSSProperties {
  const part = certain ?? possible;
  const left = ((part.left - possible.left) / possible.width) * 100;
  return { left: `${Math.round(left * 10) / 10}%`, width: `${Math.round((part.width / possible.width) * 1000) / 10}%` };
}

function LaneWords({ items, on }: { readonly items: readonly LaneItem[]; readonly on: string }): ReactElement {
  const isLong = items.length > shortWords + 1;
  const rest = isLong ? items.slice(shortWords) : [];
  return (
    <div className="lane-words">
      <WordList items={isLong ? items.slice(0, shortWords) : items} on={on} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <WordList items={rest} on={on} />
        </details>
      )}
    </div>
  );
}

function WordList({ items, on }: { readonly items: readonly LaneItem[]; readonly on: string }): ReactElement {
  return (
    <ul>
      {items.map(({ id, path, words, period, status, bounds }) => {
        const possible = status === null ? formatPossible(bounds, on) : null;
        return (
          <li key={id}>
            <a href={path}>{words}</a> <span className="quiet">{period}</span>
            {status !== null && <span className="sign proposed">{status}, not a fact</span>}
            {possible !== null && <span className="sign possible">{possible}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** What the signs of the axis mean. */
export function LaneLegend(): ReactElement {
  return (
    <p className="lane-legend quiet">
      <span className="lane-sample certain" aria-hidden="true" /> a source attests it{" "}
      <span className="lane-sample possible" aria-hidden="true" /> nothing rules it out, and no source attests it{" "}
      <span className="lane-sample open" aria-hidden="true" /> no end, or no start, on record{" "}
      <span className="lane-sample day" aria-hidden="true" /> the day shown
    </p>
  );
}
