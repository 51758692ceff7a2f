// One sign of the matrix: a piece of the line, the letter of its type, and who acts for the place.

import { memo, type ReactElement } from "react";
import { edgeColour, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { type Change, selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Lit, Shown } from "../../view/view-contents.ts";
import { KindSymbol } from "../parts/symbols.tsx";
import { type Direction, type Sign, typeLetters } from "./matrix-cells.ts";
import { tieSaid } from "./matrix-table.ts";

export interface SignProps extends Pick<PanelProps, "record" | "go"> {
  readonly sign: Sign;
  readonly marks: Shown["marks"];
  readonly lit: Lit | null;
  /** The id of the selected tie. */
  readonly selected: string | null;
}

const arrows: Readonly<Record<Direction, string>> = { out: "→", in: "←", both: "" };
const markSigns = { added: "+", removed: "−", changed: "~" } as const;

export const SignButton = memo(function SignButton(props: SignProps): ReactElement {
  const { sign, record, go, marks, lit, selected } = props;
  const palette = usePalette();
  const { type, status, direction, edges, actors } = sign;
  const said = edges.map((edge) => tieSaid(record, edge)).join("; ");
  const [mark] = edges.flatMap(({ id }) => marks.get(id) ?? []);
  const isDim = lit !== null && !edges.some(({ id }) => lit.edges.has(id));
  const kinds = [...new Set(actors.map(({ kind }) => kind))];
  return (
    <button
      type="button"
      className={isDim ? "sign dim" : "sign"}
      aria-label={mark ? `${mark}: ${said}` : said}
      aria-pressed={edges.some(({ id }) => id === selected)}
      title={said}
      onClick={() => go(choose(sign))}
    >
      <svg width="14" height="10" aria-hidden="true">
        <path
          d="M0 5H14"
          stroke={edgeColour(type, palette)}
          strokeWidth="2.4"
          strokeDasharray={statusDash(status) || undefined}
        />
      </svg>
      {mark && markSigns[mark]}
      {typeLetters.get(type)}
      {arrows[direction]}
      {edges.length > 1 && `×${edges.length}`}
      {kinds.map((kind) => (
        <KindSymbol key={kind} kind={kind} />
      ))}
    </button>
  );
});

/** The tie; where there are several, the bodies that they tie. */
function choose({ edges }: Sign): Change {
  const [first, ...others] = edges;
  if (first && others.length === 0) {
    return selectEdge(first.id);
  }
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  return (state) => ({ ...state, selection: { kind: "bodies", ids, hops: 1 } });
}
