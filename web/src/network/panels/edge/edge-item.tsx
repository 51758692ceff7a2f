// One link of a body in a line or two: how it is drawn, what it is about, with whom, when, and its sources.

import type { ReactElement } from "react";
import { catalogueDescription, edgeLabel, enumLabel } from "../../../catalogue/labels.ts";
import { isFact, statusLabel } from "../../../catalogue/statuses.ts";
import { describeEdge, type EdgeExtras, edgeDoubt, edgePeriod, edgeSentence } from "../../record/edge-words.ts";
import { type Edge, otherEnd } from "../../record/record.ts";
import { selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { DoubtLine } from "../parts/doubt.tsx";
import { Fold } from "../parts/fold.tsx";
import { ProposalButton } from "../parts/proposal-button.tsx";
import { EdgeLine } from "./edge-line.tsx";
import { EdgeSourcesFold } from "./edge-sources.tsx";

export interface EdgeItemProps extends Pick<PanelProps, "record" | "go"> {
  readonly edge: Edge;
  /** The day. */
  readonly on: string;
  /** The end from which it is read. */
  readonly from: string;
  readonly extras: EdgeExtras | undefined;
  /** Whether the end from which it is read is named, too. */
  readonly isNamed?: boolean;
}

export function EdgeItem({ edge, on, from, extras, record, go, isNamed = false }: EdgeItemProps): ReactElement {
  const about = describeEdge(record, edge, extras);
  return (
    <li className={isFact(edge) ? "link-item" : "link-item proposal-item"}>
      {isNamed && (
        <>
          <BodyButton id={from} record={record} go={go} />{" "}
        </>
      )}
      <button
        type="button"
        className="link-select"
        title={`Select: ${edgeSentence(record, edge)}`}
        onClick={() => go(selectEdge(edge.id))}
      >
        <EdgeLine edge={edge} on={on} /> <span>{edgeLabel(edge, from)}</span>
      </button>{" "}
      <BodyButton id={otherEnd(edge, from)} record={record} go={go} />
      {about.length > 0 && <p>{about.join(", ")}</p>}
      <DoubtLine words={edgeDoubt(edge, on)} />
      <p className="quiet">
        {!isFact(edge) && (
          <strong title={catalogueDescription("statuses", edge.status)}>
            {statusLabel(edge.status)}, not a fact;{" "}
          </strong>
        )}
        {edgePeriod(edge)}; confidence {enumLabel(edge.confidence)}
      </p>
      {!isNamed && edge.proposal !== null && (
        <p>
          Part of: <ProposalButton id={edge.proposal} record={record} go={go} />
        </p>
      )}
      <Fold title={sourceCount(edge)}>
        <EdgeSourcesFold edge={edge} />
      </Fold>
    </li>
  );
}

function sourceCount({ documentIds }: Edge): string {
  return documentIds.length === 1 ? "Source: 1 document" : `Sources: ${documentIds.length} documents`;
}
