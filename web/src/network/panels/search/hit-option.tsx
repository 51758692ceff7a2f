// A line of the list of found things, and what is said where nothing has the name.

import type { ReactElement } from "react";
import { formatDay } from "../../../dates/days.ts";
import { KindSymbol } from "../parts/symbols.tsx";
import { destinationWords, type Hit } from "./hits.ts";

/** With the day that it leads to, where choosing it moves the day. */
export function HitOption({ hit, isMoving }: { readonly hit: Hit; readonly isMoving: boolean }): ReactElement {
  const { name, body, sort, also, absent, nearest } = hit;
  const destination = isMoving ? `: goes to ${formatDay(nearest)}` : "";
  const words = [sort, also, isMoving ? destinationWords(hit) : null];
  return (
    <>
      {body ? <KindSymbol kind={body.kind} isGroup={body.collective} /> : <span className="no-symbol" />}
      <span>
        <span className="hit-name">{name}</span>
        <span className="quiet">{words.filter((part) => part !== null).join(", ")}</span>
        {absent !== null && <span className="quiet hit-absent">{`${absent}${destination}`}</span>}
      </span>
    </>
  );
}

/** Above the near ones, where there are any. */
export function NoHits({ text, hasNear }: { readonly text: string; readonly hasNear: boolean }): ReactElement {
  return (
    <p className="state">
      {hasNear
        ? `Nothing has the name “${text}”. Near it:`
        : `Nothing has a name, a former name or a code like “${text}”. Try one word of the name, or a code such as 07R.`}
    </p>
  );
}
