// A line of the list of found bodies, and what is shown where none was found.

import type { ReactElement } from "react";
import { kindLabel } from "../../catalogue/labels.ts";
import { formatDay } from "../../dates/days.ts";
import { KindSymbol } from "../parts/symbols.tsx";
import type { Hit } from "./use-hits.ts";

/** With the day that it leads to, where choosing it moves the day. */
export function HitOption({ hit, isMoving }: { readonly hit: Hit; readonly isMoving: boolean }): ReactElement {
  const { body, also, absent, nearest } = hit;
  const destination = isMoving ? `: goes to ${formatDay(nearest)}` : "";
  return (
    <>
      <KindSymbol kind={body.kind} isGroup={body.collective} />
      <span>
        <span className="hit-name">{body.name}</span>
        <span className="quiet">{[kindLabel(body.kind), also].filter((part) => part !== null).join(", ")}</span>
        {absent !== null && <span className="quiet hit-absent">{`${absent}${destination}`}</span>}
      </span>
    </>
  );
}

export function NoHits({ text }: { readonly text: string }): ReactElement {
  return (
    <p className="state">
      No body has a name, a former name or a code like “{text}”. Try one word of the name, or a code such as 07R.
    </p>
  );
}
