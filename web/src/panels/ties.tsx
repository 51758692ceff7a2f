// All the ties of a body: those of the day by how they read, then the wishes, the successions, and those of other days.

import type { ReactElement } from "react";
import { useAnswer } from "../api/api.ts";
import { TiesAtDocument, type TiesAtQuery } from "../generated/graphql.ts";
import type { Edge } from "../record/record.ts";
import { tiesOf } from "../record/ties.ts";
import { words } from "../words/catalogue-words.ts";
import { dayWords } from "../words/days.ts";
import { Folded } from "./folded.tsx";
import { neverAdded } from "./fund.tsx";
import { LongList } from "./long-list.tsx";
import type { PanelProps } from "./panel.ts";
import { Tie, type TieSaid } from "./tie.tsx";

export function TiesOfBody({ id, record, state, go }: PanelProps & { readonly id: string }): ReactElement {
  const answer = useAnswer(TiesAtDocument, { id });
  const said = answer?.kind === "here" ? saidById(answer.data) : new Map<string, TieSaid>();
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

/** Every type and direction has a field of its own in the answer. */
function saidById(data: TiesAtQuery): ReadonlyMap<string, TieSaid> {
  const lists: readonly {
    readonly ties: { readonly edges: readonly { readonly properties: TieSaid & { readonly id: string } }[] };
  }[] = Object.values(data).flat();
  return new Map(lists.flatMap(({ ties }) => ties.edges.map(({ properties }) => [properties.id, properties])));
}
