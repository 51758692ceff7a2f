// Small pictures of a kind, a line, a ring and a mark, as the map draws them.

import type { ReactElement } from "react";
import { kindLook, markIcons, paleColour, possibleStrength, symbolPath } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import type { Mark } from "../../view/marks.ts";

/** The symbol of a kind, as in the picture. */
export function KindSymbol({
  kind,
  isGroup = false,
  isPossible = false,
}: {
  readonly kind: string;
  readonly isGroup?: boolean;
  /** Whether it is only possible on the day. */
  readonly isPossible?: boolean;
}): ReactElement {
  const palette = usePalette();
  const { shape, colour } = kindLook(kind, palette);
  const fill = isPossible ? paleColour(colour, palette) : colour;
  return (
    <svg className="kind-symbol" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={symbolPath(shape, 5.6)}
        fill={isGroup ? "none" : fill}
        stroke={colour}
        strokeWidth={isGroup ? 1.6 : Number(isPossible)}
      />
    </svg>
  );
}

/** A piece of a line, as in the picture. */
export function LineSample({
  colour,
  dash,
  isPossible = false,
}: {
  readonly colour: string;
  readonly dash: string;
  /** Whether it is only possible on the day. */
  readonly isPossible?: boolean;
}): ReactElement {
  return (
    <svg className="line-sample" width="28" height="10" aria-hidden="true">
      <path
        d="M1 5H27"
        stroke={colour}
        strokeWidth={2.2 * (isPossible ? possibleStrength.width : 1)}
        strokeOpacity={isPossible ? possibleStrength.opacity : undefined}
        strokeDasharray={dash === "" ? undefined : dash}
      />
    </svg>
  );
}

/** The ring on a link whose start no source gives, as in the picture. */
export function RingSample({ colour, ground }: { readonly colour: string; readonly ground: string }): ReactElement {
  return (
    <svg width="28" height="10" aria-hidden="true">
      <path d="M1 5H27" stroke={colour} strokeWidth="1.6" />
      <circle cx="14" cy="5" r="3" fill={ground} stroke={colour} strokeWidth="1.3" />
    </svg>
  );
}

/** The ring and the sign of what began, ended or changed, as in the picture. */
export function MarkSample({ mark, colour }: { readonly mark: Mark; readonly colour: string }): ReactElement {
  return (
    <svg width="20" height="16" viewBox="-9 -8 20 16" aria-hidden="true">
      <circle
        r="5"
        fill="none"
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={mark === "removed" ? "3 2" : undefined}
      />
      <path d={markIcons[mark]} transform="translate(7 -4)" stroke={colour} strokeWidth="2" fill="none" />
    </svg>
  );
}
