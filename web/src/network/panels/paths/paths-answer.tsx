// The shortest chains between two bodies on the day, each as a sentence with the documents of its links.

import type { ReactElement } from "react";
import { edgeLabel, findEdgeType } from "../../../catalogue/labels.ts";
import { factStatus, statusLabel } from "../../../catalogue/statuses.ts";
import { formatDay } from "../../../dates/days.ts";
import { PathsDocument, type PathsQuery } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { describeAbsence } from "../../record/body-absence.ts";
import { edgeDoubt, edgeName } from "../../record/edge-words.ts";
import { bodyName } from "../../record/record.ts";
import { pathsVariables } from "../../requests/question-variables.ts";
import { selectEdge } from "../../state/state.ts";
import { useSettledDay } from "../../state/use-settled-day.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerFrame } from "../parts/answer-frame.tsx";
import { AnswerState } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { DoubtLine } from "../parts/doubt.tsx";
import { PathsPanel } from "./paths-panel.tsx";

type Path = PathsQuery["paths"][number];
type PathEnds = { readonly from: string; readonly to: string; readonly maxHops: number };

export function PathsAnswer(panel: PanelProps): ReactElement | null {
  const { record, go } = panel;
  const state = { ...panel.state, on: useSettledDay(panel.state) };
  const variables = pathsVariables(state);
  const answer = useAnswer(PathsDocument, variables);
  if (!variables) {
    return null;
  }
  return (
    <AnswerFrame
      title={`How ${bodyName(record, variables.from)} and ${bodyName(record, variables.to)} are linked`}
      go={go}
    >
      <AnswerState answer={answer}>
        {({ paths }) =>
          paths.length === 0 ? (
            <NoPath {...panel} state={state} ends={variables} />
          ) : (
            <PathList {...panel} state={state} paths={paths} />
          )
        }
      </AnswerState>
      <FilterNotice types={state.filters.types} />
      <h3>Two other bodies</h3>
      <PathsPanel key={`${variables.from} ${variables.to}`} {...panel} />
    </AnswerFrame>
  );
}

function PathList({ paths, ...panel }: PanelProps & { readonly paths: readonly Path[] }): ReactElement {
  const [shortest] = paths;
  const edgeCount = shortest?.length === 1 ? "1 link" : `${shortest?.length} links`;
  const count = paths.length === 1 ? "One chain" : `${paths.length} chains`;
  return (
    <>
      <p className="answer-lead">
        {count} of {edgeCount} on {formatDay(panel.state.on)}. No chain is shorter.
      </p>
      <ol className="answer-list">
        {paths.map((path) => (
          <li key={path.edges.map(({ id }) => id).join(" ")}>
            <PathSteps {...panel} path={path} />
            <PathDoubts {...panel} path={path} />
            <details className="fold">
              <summary>Sources</summary>
              {path.edges.map(({ id, source, target, evidence }) => (
                <div key={id}>
                  <p className="quiet">
                    {bodyName(panel.record, source)} and {bodyName(panel.record, target)}
                  </p>
                  <DocumentList documents={evidence} />
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
function PathSteps({ record, go, path }: Pick<PanelProps, "record" | "go"> & { readonly path: Path }): ReactElement {
  const [first] = path.bodies;
  return (
    <p>
      {first && <BodyButton id={first.id} record={record} go={go} />}
      {path.edges.map((edge, place) => {
        const [near, far] = [path.bodies[place]?.id ?? "", path.bodies[place + 1]?.id ?? ""];
        return (
          <span key={edge.id}>
            {place === 0 ? " " : ", which "}
            <button type="button" className="text-button" onClick={() => go(selectEdge(edge.id))}>
              {edgeLabel(edge, near)}
            </button>
            {edge.status === factStatus ? " " : ` (${statusLabel(edge.status)}, not a fact) `}
            <BodyButton id={far} record={record} go={go} />
          </span>
        );
      })}
      .
    </p>
  );
}

/** Which of its links are only possible on the day. */
function PathDoubts({ record, state, path }: PanelProps & { readonly path: Path }): ReactElement {
  const doubts = path.edges.flatMap(({ id }) => {
    const edge = record.edgesById.get(id);
    const words = edge && edgeDoubt(edge, state.on);
    return edge && words ? [{ id, words: `${edgeName(record, edge)}. ${words}` }] : [];
  });
  return (
    <>
      {doubts.map(({ id, words }) => (
        <DoubtLine key={id} words={words} />
      ))}
    </>
  );
}

function NoPath({ record, state, ends }: PanelProps & { readonly ends: PathEnds }): ReactElement {
  const absent = [ends.from, ends.to].flatMap((id) => {
    const body = record.bodiesById.get(id);
    const why = body && describeAbsence(body, state.on);
    return body && why ? [`${body.name} ${why}.`] : [];
  });
  return (
    <p className="state">
      There is no chain of at most {ends.maxHops === 1 ? "1 link" : `${ends.maxHops} links`} on {formatDay(state.on)}.{" "}
      {absent.length > 0 ? `${absent.join(" ")} Try another day.` : "Try another day, or allow more links."}
    </p>
  );
}

function FilterNotice({ types }: { readonly types: readonly string[] | null }): ReactElement | null {
  if (types === null || types.length === 0) {
    return null;
  }
  const labels = types.map((type) => findEdgeType(type)?.label ?? type).join(", ");
  return <p className="quiet">Because of the filters, only these types of link count: {labels}.</p>;
}
