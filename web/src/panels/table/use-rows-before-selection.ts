// What a table shows: choosing a tie in it does not take the others away.

import { useMemo } from "react";
import type { Layout } from "../../layout/layout.ts";
import { useReply } from "../../view/answer-view.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { type Lit, type Shown, show } from "../../view/view-contents.ts";

export type ViewProps = PanelProps & { readonly layout: Layout; readonly shown: Shown; readonly title: string };

/** What was shown before a tie was selected, with that tie in it. */
export function useUnchosen({ record, state, layout, shown }: ViewProps): Shown {
  const reply = useReply(record, state);
  const { on, filters, selection } = state;
  return useMemo(() => {
    if (selection?.kind !== "edge") {
      return shown;
    }
    const before = show(record, layout, { on, filters, selection: null }, reply);
    const edge = before.edges.some(({ id }) => id === selection.id) ? undefined : record.edgesById.get(selection.id);
    return {
      ...before,
      edges: edge ? [...before.edges, edge] : before.edges,
      lit: before.lit && withTie(before.lit, selection.id),
    };
  }, [record, layout, shown, on, filters, selection, reply]);
}

function withTie({ bodies, edges }: Lit, id: string): Lit {
  return { bodies, edges: new Set([...edges, id]) };
}
