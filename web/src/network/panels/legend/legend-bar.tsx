// The legend below the picture.

import type { ReactElement } from "react";
import type { Graph } from "../../graph/graph.ts";
import { type LegendSign, legendEntries } from "../../graph/legend-entries.ts";
import { KindSymbol, LineSample } from "../../picture/symbols.tsx";

export function LegendBar({
  graph,
  isComparison,
}: {
  readonly graph: Graph;
  readonly isComparison: boolean;
}): ReactElement {
  return (
    <ul className="legend-bar" aria-label="Legend">
      {legendEntries(graph).map(({ sign, words }) => (
        <li key={words}>
          <Sign sign={sign} />
          {words}
        </li>
      ))}
      {isComparison && graph.lines.some(({ mark }) => mark === null) && <li>pale: did not change</li>}
    </ul>
  );
}

function Sign({ sign }: { readonly sign: LegendSign }): ReactElement {
  switch (sign.is) {
    case "kind":
      return <KindSymbol kind={sign.kind} isGroup={sign.isGroup} />;
    case "line":
      return <LineSample look={sign.look} />;
    case "service":
      return (
        <svg className="kind-symbol" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
          <path d="M-5-3H5M-5 0H5M-5 3H2" stroke="currentColor" fill="none" />
        </svg>
      );
    case "bundle":
      return (
        <svg className="kind-symbol" width="22" height="16" aria-hidden="true">
          <rect x="4" y="5" width="16" height="9" rx="2" fill="none" stroke="currentColor" />
          <rect x="1" y="2" width="16" height="9" rx="2" fill="var(--ground)" stroke="currentColor" />
        </svg>
      );
  }
}
