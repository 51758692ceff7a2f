// One sign of the matrix: a piece of the line, the letter of its type, and who acts for the place.

import { memo, type ReactElement } from "react";
import { edgeColour, possibleStrength, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { edgeDoubt } from "../../record/edge-words.ts";
import { type Change, selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import type { Highlight, ViewContents } from "../../view/view-contents.ts";
import { KindSymbol } from "../parts/symbols.tsx";
import { type MatrixSign, type SignDirection, typeLetters } from "./matrix-cells.ts";
import { describeMatrixEdge } from "./matrix-table.ts";

export interface SignButtonProps extends Pick<PanelProps, "record" | "go"> {
  readonly sign: MatrixSign;
  readonly marks: ViewContents["marks"];
  readonly highlight: Highlight | null;
  /** The day. */
  readonly on: string;
  /** The id of the selected link. */
  readonly selected: string | null;
}

const arrows: Readonly<Record<SignDirection, string>> = { out: "→", in: "←", both: "" };
const markSigns = { added: "+", removed: "−", changed: "~" } as const;

export const SignButton = memo(function SignButton(props: SignButtonProps): ReactElement {
  const { sign, record, go, marks, highlight, on, selected } = props;
  const palette = usePalette();
  const { type, status, direction, edges, actors } = sign;
  const description = edges.map((edge) => describeMatrixEdge(record, edge, on)).join("; ");
  const [mark] = edges.flatMap(({ id }) => marks.get(id) ?? []);
  const isDim = highlight !== null && !edges.some(({ id }) => highlight.edges.has(id));
  const isPossible = edges.every((edge) => edgeDoubt(edge, on) !== null);
  const kinds = [...new Set(actors.map(({ kind }) => kind))];
  return (
    <button
      type="button"
      className={isDim ? "sign dim" : "sign"}
      aria-label={mark ? `${mark}: ${description}` : description}
      aria-pressed={edges.some(({ id }) => id === selected)}
      title={description}
      onClick={() => go(selectSign(sign))}
    >
      <svg width="14" height="10" aria-hidden="true">
        <path
          d="M0 5H14"
          stroke={edgeColour(type, palette)}
          strokeWidth={2.4 * (isPossible ? possibleStrength.width : 1)}
          strokeOpacity={isPossible ? possibleStrength.opacity : undefined}
          strokeDasharray={statusDash(status) || undefined}
        />
      </svg>
      {mark && markSigns[mark]}
      {typeLetters.get(type)}
      {arrows[direction]}
      {isPossible && "?"}
      {edges.length > 1 && `×${edges.length}`}
      {kinds.map((kind) => (
        <KindSymbol key={kind} kind={kind} />
      ))}
    </button>
  );
});

/** The link; where there are several, the bodies that they link. */
function selectSign({ edges }: MatrixSign): Change {
  const [first, ...others] = edges;
  if (first && others.length === 0) {
    return selectEdge(first.id);
  }
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  return (state) => ({ ...state, selection: { kind: "bodies", ids, hops: 1 } });
}
