// The legend beside the picture: the symbols and lines that are in it just now, the most frequent first.

import type { ReactElement } from "react";
import { findEdgeType, kindPlural } from "../../../catalogue/labels.ts";
import { factStatus, statusLabel } from "../../../catalogue/statuses.ts";
import { dayCertainty } from "../../../dates/certainty.ts";
import { edgeColour, statusDash } from "../../look/look.ts";
import { usePalette } from "../../look/use-palette.ts";
import { countNames } from "../../record/count-names.ts";
import { isUndated } from "../../record/record.ts";
import type { ViewContents } from "../../view/view-contents.ts";
import { KindSymbol, LineSample, MarkSample, RingSample } from "../parts/symbols.tsx";

/** More kinds than these are left to the drawer of filters, which has all of them. */
const maxLegendKinds = 9;

export function LegendBar({ contents }: { readonly contents: ViewContents }): ReactElement {
  const palette = usePalette();
  const kinds = mostFrequentFirst(contents.bodies.map(({ kind }) => kind)).slice(0, maxLegendKinds);
  const marks = mostFrequentFirst([...contents.marks.values()]);
  const statuses = mostFrequentFirst(contents.edges.map(({ status }) => status)).filter(
    (status) => status !== factStatus,
  );
  return (
    <ul className="legend-bar" aria-label="Legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindSymbol kind={kind} />
          {kindPlural(kind)}
        </li>
      ))}
      {mostFrequentFirst(contents.edges.map(({ type }) => type)).map((type) => (
        <li key={type}>
          <LineSample colour={edgeColour(type, palette)} dash="" />
          {findEdgeType(type)?.label ?? type}
        </li>
      ))}
      {contents.edges.some((edge) => dayCertainty(edge, contents.on) === "POSSIBLE") && (
        <>
          <li>
            <LineSample colour={palette.text} dash="" />
            certain: a source puts it in being before and after the day
          </li>
          <li>
            <LineSample colour={palette.text} dash="" isPossible />
            possible (thin and pale): nothing rules it out on the day
          </li>
        </>
      )}
      {contents.edges.some(({ startKnown }) => !startKnown) && (
        <li>
          <RingSample colour={palette.text} ground={palette.ground} />
          no source gives the start of the link
        </li>
      )}
      {contents.bodies.some((body) => isUndated(body, contents.on)) && (
        <li>
          <strong>?</strong>
          no source gives the start of the body
        </li>
      )}
      {marks.map((mark) => (
        <li key={mark}>
          <MarkSample mark={mark} colour={palette[mark]} />
          {contents.markLabels[mark]}
        </li>
      ))}
      {statuses.map((status) => (
        <li key={status}>
          <LineSample colour={palette.text} dash={statusDash(status)} />
          {statusLabel(status)}, not a fact
        </li>
      ))}
    </ul>
  );
}

function mostFrequentFirst<Name extends string>(names: readonly Name[]): readonly Name[] {
  return [...countNames(names)]
    .sort(([one, some], [two, more]) => more - some || (one < two ? -1 : 1))
    .map(([name]) => name);
}
