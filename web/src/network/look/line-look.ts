// How a line looks by what it stands for: the colour and the dashes of its type, dots for what is not a fact, thin for what is only possible.

import type { Mark } from "../view/marks.ts";
import { edgeColour, edgeDash, lineWidths, type Palette, proposedDash } from "./look.ts";

export interface LineLook {
  /** The type of its links; null where they are of several. */
  readonly type: string | null;
  readonly isFact: boolean;
  readonly isPossible: boolean;
  readonly mark: Mark | null;
}

/** How a line is drawn but for its colour. */
export function lineStroke({ type, isFact, isPossible, mark }: LineLook) {
  const typeDash = type === null ? "" : edgeDash(type);
  const dash = isFact ? typeDash : proposedDash;
  const width = isPossible && isFact ? lineWidths.possible : lineWidths.certain;
  return {
    strokeWidth: mark === null ? width : lineWidths.changed,
    strokeDasharray: dash === "" ? undefined : dash,
    strokeLinecap: isFact ? undefined : ("round" as const),
  };
}

export function lineColour({ type, isFact, mark }: LineLook, palette: Palette): string {
  if (mark !== null) {
    return palette[mark];
  }
  if (!isFact) {
    return palette.proposed;
  }
  return type === null ? palette.quiet : edgeColour(type, palette);
}
