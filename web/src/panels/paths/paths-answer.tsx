// The shortest chains between two bodies on the day, each as a sentence with the documents of its ties.

import type { ReactElement } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { edgeTypeOf, edgeWords, words } from "../../catalogue/labels.ts";
import { factStatus } from "../../catalogue/statuses.ts";
import { dayWords } from "../../dates/days.ts";
import { PathsDocument, type PathsQuery } from "../../generated/graphql.ts";
import { absence } from "../../record/body-absence.ts";
import { nameOf } from "../../record/record.ts";
import { pathsAsked } from "../../requests/question-variables.ts";
import { selectEdge } from "../../state/state.ts";
import { useCalmDay } from "../../state/use-settled-day.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerFrame } from "../parts/answer-frame.tsx";
import { Answered } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { Documents } from "../parts/documents.tsx";
import { PathsPanel } from "./paths-panel.tsx";

type Chain = PathsQuery["paths"][number];
type Ends = { readonly from: string; readonly to: string; readonly maxHops: number };

export function PathsAnswer(panel: PanelProps): ReactElement | null {
  const { record, go } = panel;
  const state = { ...panel.state, on: useCalmDay(panel.state) };
  const asked = pathsAsked(state);
  const answer = useAnswer(PathsDocument, asked);
  if (!asked) {
    return null;
  }
  return (
    <AnswerFrame title={`How ${nameOf(record, asked.from)} and ${nameOf(record, asked.to)} are tied`} go={go}>
      <Answered answer={answer}>
        {({ paths }) =>
          paths.length === 0 ? (
            <NoChain {...panel} state={state} ends={asked} />
          ) : (
            <Chains {...panel} state={state} chains={paths} />
          )
        }
      </Answered>
      <Filtered types={state.filters.types} />
      <h3>Two other bodies</h3>
      <PathsPanel key={`${asked.from} ${asked.to}`} {...panel} />
    </AnswerFrame>
  );
}

function Chains({ chains, ...panel }: PanelProps & { readonly chains: readonly Chain[] }): ReactElement {
  const [shortest] = chains;
  const ties = shortest?.length === 1 ? "1 tie" : `${shortest?.length} ties`;
  const count = chains.length === 1 ? "One chain" : `${chains.length} chains`;
  return (
    <>
      <p className="said-first">
        {count} of {ties} on {dayWords(panel.state.on)}; there is none that is shorter.
      </p>
      <ol className="answer-list">
        {chains.map((chain) => (
          <li key={chain.edges.map(({ id }) => id).join(" ")}>
            <Steps {...panel} chain={chain} />
            <details className="fold">
              <summary>On whose word</summary>
              {chain.edges.map(({ id, source, target, evidence }) => (
                <div key={id}>
                  <p className="quiet">
                    {nameOf(panel.record, source)} and {nameOf(panel.record, target)}
                  </p>
                  <Documents documents={evidence} />
                </div>
              ))}
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

/** "Camden is covered by NHS England London region, which is part of NHS England." */
function Steps({ record, go, chain }: Pick<PanelProps, "record" | "go"> & { readonly chain: Chain }): ReactElement {
  const [first] = chain.bodies;
  return (
    <p>
      {first && <BodyButton id={first.id} record={record} go={go} />}
      {chain.edges.map((edge, place) => {
        const [near, far] = [chain.bodies[place]?.id ?? "", chain.bodies[place + 1]?.id ?? ""];
        return (
          <span key={edge.id}>
            {place === 0 ? " " : ", which "}
            <button type="button" className="text-button" onClick={() => go(selectEdge(edge.id))}>
              {edgeWords(edge, near)}
            </button>
            {edge.status === factStatus ? " " : ` (no fact: ${words(edge.status)}) `}
            <BodyButton id={far} record={record} go={go} />
          </span>
        );
      })}
      .
    </p>
  );
}

function NoChain({ record, state, ends }: PanelProps & { readonly ends: Ends }): ReactElement {
  const absent = [ends.from, ends.to].flatMap((id) => {
    const body = record.bodiesById.get(id);
    const why = body && absence(body, state.on);
    return body && why ? [`${body.name} ${why}.`] : [];
  });
  return (
    <p className="state">
      There is no chain of at most {ends.maxHops === 1 ? "1 tie" : `${ends.maxHops} ties`} on {dayWords(state.on)}.{" "}
      {absent.length > 0 ? `${absent.join(" ")} Try another day.` : "Try another day, or let a chain have more ties."}
    </p>
  );
}

function Filtered({ types }: { readonly types: readonly string[] | null }): ReactElement | null {
  if (types === null || types.length === 0) {
    return null;
  }
  const labels = types.map((type) => edgeTypeOf(type)?.label ?? type).join(", ");
  return <p className="quiet">Only ties that the filters name count: {labels}.</p>;
}
