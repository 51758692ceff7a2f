// The legend beside the picture: the symbols and lines that are in it just now, the most frequent first.

import type { ReactElement } from "react";
import { edgeTypeOf, kindPlural, words } from "../../catalogue/labels.ts";
import { factStatus } from "../../catalogue/statuses.ts";
import { edgeColour, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { countsOf } from "../../record/counts.ts";
import { isUndated } from "../../record/record.ts";
import type { Shown } from "../../view/view-contents.ts";
import { KindSymbol, LineSample, MarkSample, RingSample } from "../parts/symbols.tsx";

/** More kinds than these are left to the drawer of filters, which has all of them. */
const mostKinds = 9;

export function LegendBar({ shown }: { readonly shown: Shown }): ReactElement {
  const palette = usePalette();
  const kinds = byFrequency(shown.bodies.map(({ kind }) => kind)).slice(0, mostKinds);
  const marks = byFrequency([...shown.marks.values()]);
  const statuses = byFrequency(shown.edges.map(({ status }) => status)).filter((status) => status !== factStatus);
  return (
    <ul className="legend-bar" aria-label="Legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindSymbol kind={kind} />
          {kindPlural(kind)}
        </li>
      ))}
      {byFrequency(shown.edges.map(({ type }) => type)).map((type) => (
        <li key={type}>
          <LineSample colour={edgeColour(type, palette)} dash="" />
          {edgeTypeOf(type)?.label ?? type}
        </li>
      ))}
      {shown.edges.some(({ startKnown }) => !startKnown) && (
        <li>
          <RingSample colour={palette.text} ground={palette.ground} />
          no source gives the tie’s start
        </li>
      )}
      {shown.bodies.some(isUndated) && (
        <li>
          <strong>?</strong>
          no source gives the body’s start
        </li>
      )}
      {marks.map((mark) => (
        <li key={mark}>
          <MarkSample mark={mark} colour={palette[mark]} />
          {shown.markWords[mark]}
        </li>
      ))}
      {statuses.map((status) => (
        <li key={status}>
          <LineSample colour={palette.text} dash={statusDash(status)} />
          {words(status)}, not a fact
        </li>
      ))}
    </ul>
  );
}

function byFrequency<Name extends string>(names: readonly Name[]): readonly Name[] {
  return [...countsOf(names)]
    .sort(([one, some], [two, more]) => more - some || (one < two ? -1 : 1))
    .map(([name]) => name);
}
