// Small pictures of a kind and of a line, as the picture draws them.

import type { ReactElement } from "react";
import { type LineLook, lineColour, lineStroke } from "../look/line-look.ts";
import { kindLook, pagePalette, symbolPath } from "../look/look.ts";

/** The symbol of a kind; that of a named group of such bodies is hollow. */
export function KindSymbol({
  kind,
  isGroup = false,
}: {
  readonly kind: string;
  readonly isGroup?: boolean;
}): ReactElement {
  const { shape, colour } = kindLook(kind, pagePalette);
  return (
    <svg className="kind-symbol" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={symbolPath(shape, 5.6)}
        fill={isGroup ? "none" : colour}
        stroke={colour}
        strokeWidth={isGroup ? 1.6 : 0}
      />
    </svg>
  );
}

/** A piece of a line. */
export function LineSample({ look }: { readonly look: LineLook }): ReactElement {
  return (
    <svg className="line-sample" width="44" height="10" aria-hidden="true">
      <path d="M2 5H42" fill="none" stroke={lineColour(look, pagePalette)} {...lineStroke(look)} />
    </svg>
  );
}
