// The line of an edge, as the picture draws it.

import type { ReactElement } from "react";
import { edgeColour, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { isEvent } from "../../record/body-edges.ts";
import { edgeDoubt } from "../../record/edge-words.ts";
import type { Edge } from "../../record/record.ts";
import { LineSample } from "../parts/symbols.tsx";

/** Thinner and paler where it is only possible on the day. */
export function EdgeLine({ edge, on }: { readonly edge: Edge; readonly on: string }): ReactElement {
  const palette = usePalette();
  const colour = isEvent(edge) ? palette.handover : edgeColour(edge.type, palette);
  return <LineSample colour={colour} dash={statusDash(edge.status)} isPossible={edgeDoubt(edge, on) !== null} />;
}
