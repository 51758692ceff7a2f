// What a table shows: choosing a link in it does not take the others away.

import { useMemo } from "react";
import { useAnswerView } from "../../view/answer-view.ts";
import type { ViewProps } from "../../view/panel-props.ts";
import { type Highlight, type ViewContents, viewContents } from "../../view/view-contents.ts";

/** What was shown before a link was selected, with that link in it. */
export function useRowsBeforeSelection({ record, state, layout, contents }: ViewProps): ViewContents {
  const reply = useAnswerView(record, state);
  const { on, filters, selection } = state;
  return useMemo(() => {
    if (selection?.kind !== "edge") {
      return contents;
    }
    const before = viewContents(record, layout, { on, filters, selection: null }, reply);
    const edge = before.edges.some(({ id }) => id === selection.id) ? undefined : record.edgesById.get(selection.id);
    return {
      ...before,
      edges: edge ? [...before.edges, edge] : before.edges,
      highlight: before.highlight && addEdge(before.highlight, selection.id),
    };
  }, [record, layout, contents, on, filters, selection, reply]);
}

function addEdge({ bodies, edges }: Highlight, id: string): Highlight {
  return { bodies, edges: new Set([...edges, id]) };
}
