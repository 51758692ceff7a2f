// What is shown where a table has no rows: why, and how to get some.

import type { ReactElement } from "react";
import { openingState, setFilters, setTable } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";

export interface NoRowsProps {
  readonly many: string;
  /** The words that no row has; null where there are no rows at all. */
  readonly text: string | null;
  readonly go: PanelProps["go"];
}

export function NoRows({ many, text, go }: NoRowsProps): ReactElement {
  if (text !== null) {
    return (
      <p className="state">
        No row contains all of “{text.trim()}”.{" "}
        <button type="button" onClick={() => go(setTable({ text: "" }))}>
          Show every row
        </button>
      </p>
    );
  }
  return (
    <p className="state">
      The record has no {many} for this day that match the filters. This does not mean that there were none. Choose
      another day, or clear the filters.{" "}
      <button type="button" onClick={() => go(setFilters(openingState.filters))}>
        Clear the filters
      </button>
    </p>
  );
}
