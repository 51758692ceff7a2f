// Signs that set apart what is not certain, or not a fact, by word and by look.

import type { ReactElement } from "react";
import { isFact, isProposed, statusLabel } from "../catalogue/statuses.ts";
import { type CertaintyBounds, formatPossible } from "../dates/certainty.ts";

/** "Possible: last seen on 14 May 2015", for what is only possible on the day; nothing for what is certain. */
export function PossibleSign({
  bounds,
  on,
}: {
  readonly bounds: CertaintyBounds;
  readonly on: string;
}): ReactElement | null {
  const words = formatPossible(bounds, on);
  return words === null ? null : <span className="sign possible">{words}</span>;
}

/** "called for", "ended", "allowed by law"; nothing for a fact in force. */
export function StatusSign({ status }: { readonly status: string }): ReactElement | null {
  return isFact({ status }) ? null : (
    <span className={isProposed({ status }) ? "sign proposed" : "sign ended"}>{statusLabel(status)}</span>
  );
}

/** Something that no source gives. */
export function UnknownSign({ children = "not on record" }: { readonly children?: string }): ReactElement {
  return <span className="sign unknown">{children}</span>;
}
