// All the links of a body: those of the day by how they read, then the proposals, the successions, and those of other days.

import type { ReactElement } from "react";
import { statusLabel } from "../../../catalogue/statuses.ts";
import { formatDay } from "../../../dates/days.ts";
import { EdgesDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { groupBodyEdges } from "../../record/body-edges.ts";
import type { EdgeExtras } from "../../record/edge-words.ts";
import type { Edge } from "../../record/record.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { EdgeItem } from "../edge/edge-item.tsx";
import { amountsNotice } from "../edge/fund-details.tsx";
import { Fold } from "../parts/fold.tsx";
import { LongList } from "../parts/long-list.tsx";

/** Edges whose details the server sends at a time; for the rest there is only the record in the browser. */
const maxEdgesDescribed = 500;

export function BodyEdgeList({ id, record, state, go }: PanelProps & { readonly id: string }): ReactElement {
  const ids = (record.edgesByBody.get(id) ?? []).map((edge) => edge.id).slice(0, maxEdgesDescribed);
  const answer = useAnswer(EdgesDocument, { ids });
  const extras = new Map<string, EdgeExtras>(
    answer?.kind === "loaded" ? answer.data.edges.map((edge) => [edge.id, edge]) : [],
  );
  const { facts, proposed, events, otherDays } = groupBodyEdges(record, id, state.on);
  const list = (edges: readonly Edge[]) => (
    <LongList items={edges} className="link-list">
      {(edge) => (
        <EdgeItem
          key={edge.id}
          edge={edge}
          on={state.on}
          from={id}
          extras={extras.get(edge.id)}
          record={record}
          go={go}
        />
      )}
    </LongList>
  );
  return (
    <>
      <h3>Links on {formatDay(state.on)}</h3>
      {facts.length === 0 && <p>The record has no links for this body on this day.</p>}
      {facts.map(({ words: label, edges }) => (
        <section key={label} aria-label={label}>
          <h4>
            {label} <span className="quiet">({edges.length})</span>
          </h4>
          {edges.some(({ fund }) => fund !== null) && <p className="quiet">{amountsNotice}</p>}
          {list(edges)}
        </section>
      ))}
      {proposed.length > 0 && (
        <section aria-label="Not facts">
          <h3>Not facts: {listStatuses(proposed)}</h3>
          <p className="quiet">None of these is established as a fact on this day. They are drawn as dashed lines.</p>
          {list(proposed)}
        </section>
      )}
      {events.length > 0 && (
        <section aria-label="Predecessors and successors">
          <h3>Predecessors and successors</h3>
          {events.map(({ words: label, edges }) => (
            <div key={label}>{list(edges)}</div>
          ))}
        </section>
      )}
      {otherDays.length > 0 && (
        <Fold title={`Earlier and later links (${otherDays.length})`}>
          <p className="quiet">These do not apply on {formatDay(state.on)}.</p>
          {list(otherDays)}
        </Fold>
      )}
    </>
  );
}

function listStatuses(edges: readonly Edge[]): string {
  return [...new Set(edges.map(({ status }) => statusLabel(status)))].join(", ");
}
