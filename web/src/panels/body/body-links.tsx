// All the ties of a body: those of the day by how they read, then the wishes, the successions, and those of other days.

import type { ReactElement } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { words } from "../../catalogue/labels.ts";
import { dayWords } from "../../dates/days.ts";
import { EdgesDocument } from "../../generated/graphql.ts";
import { tiesOf } from "../../record/body-edges.ts";
import type { Added } from "../../record/edge-words.ts";
import type { Edge } from "../../record/record.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { neverAdded } from "../edge/fund-details.tsx";
import { Tie } from "../edge/link-item.tsx";
import { Folded } from "../parts/fold.tsx";
import { LongList } from "../parts/long-list.tsx";

/** Edges that the server tells of at a time; on the rest the record in the browser has to do. */
const mostAtOnce = 500;

export function TiesOfBody({ id, record, state, go }: PanelProps & { readonly id: string }): ReactElement {
  const ids = (record.edgesAt.get(id) ?? []).map((edge) => edge.id).slice(0, mostAtOnce);
  const answer = useAnswer(EdgesDocument, { ids });
  const said = new Map<string, Added>(answer?.kind === "here" ? answer.data.edges.map((edge) => [edge.id, edge]) : []);
  const { facts, wishes, events, otherDays } = tiesOf(record, id, state.on);
  const list = (edges: readonly Edge[]) => (
    <LongList items={edges} className="ties">
      {(edge) => <Tie key={edge.id} edge={edge} from={id} said={said.get(edge.id)} record={record} go={go} />}
    </LongList>
  );
  return (
    <>
      <h3>Ties on {dayWords(state.on)}</h3>
      {facts.length === 0 && <p>No tie of it is established for this day.</p>}
      {facts.map(({ words: reading, edges }) => (
        <section key={reading} aria-label={reading}>
          <h4>
            {reading} <span className="quiet">({edges.length})</span>
          </h4>
          {edges.some(({ fund }) => fund !== null) && <p className="quiet">{neverAdded}</p>}
          {list(edges)}
        </section>
      ))}
      {wishes.length > 0 && (
        <section className="wishes" aria-label="Not facts">
          <h3>Not facts: {statusesOf(wishes)}</h3>
          <p className="quiet">None of these is established as so on this day. They are drawn as broken lines.</p>
          {list(wishes)}
        </section>
      )}
      {events.length > 0 && (
        <section aria-label="Before and after it">
          <h3>Before and after it</h3>
          {events.map(({ words: reading, edges }) => (
            <div key={reading}>{list(edges)}</div>
          ))}
        </section>
      )}
      {otherDays.length > 0 && (
        <Folded title={`Earlier and later ties (${otherDays.length})`}>
          <p className="quiet">These do not hold on {dayWords(state.on)}.</p>
          {list(otherDays)}
        </Folded>
      )}
    </>
  );
}

function statusesOf(edges: readonly Edge[]): string {
  return [...new Set(edges.map(({ status }) => words(status)))].join(", ");
}
