// One tie of a body in a line or two: how it is drawn, what it is about, with whom, when, and on whose word.

import type { ReactElement } from "react";
import { edgeWords, meaning, words } from "../../catalogue/labels.ts";
import { isFact } from "../../catalogue/statuses.ts";
import { type Added, aboutWords, sentenceOf, whenOf } from "../../record/edge-words.ts";
import { type Edge, otherEnd } from "../../record/record.ts";
import { selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { BodyButton } from "../parts/body-button.tsx";
import { Folded } from "../parts/fold.tsx";
import { ProposalButton } from "../parts/proposal-button.tsx";
import { LineOf } from "./edge-line.tsx";
import { EvidenceOf } from "./edge-sources.tsx";

export interface TieProps extends Pick<PanelProps, "record" | "go"> {
  readonly edge: Edge;
  /** The end from which it is read. */
  readonly from: string;
  readonly said: Added | undefined;
  /** Whether the end from which it is read is named, too. */
  readonly named?: boolean;
}

export function Tie({ edge, from, said, record, go, named = false }: TieProps): ReactElement {
  const about = aboutWords(record, edge, said);
  return (
    <li className={isFact(edge) ? "tie" : "tie wish"}>
      {named && (
        <>
          <BodyButton id={from} record={record} go={go} />{" "}
        </>
      )}
      <button
        type="button"
        className="tie-select"
        title={`Select: ${sentenceOf(record, edge)}`}
        onClick={() => go(selectEdge(edge.id))}
      >
        <LineOf edge={edge} /> <span>{edgeWords(edge, from)}</span>
      </button>{" "}
      <BodyButton id={otherEnd(edge, from)} record={record} go={go} />
      {about.length > 0 && <p>{about.join(", ")}</p>}
      <p className="quiet">
        {!isFact(edge) && <strong title={meaning("statuses", edge.status)}>{words(edge.status)}, not a fact; </strong>}
        {whenOf(edge)}; confidence {words(edge.confidence)}
      </p>
      {!named && edge.proposal !== null && (
        <p>
          In: <ProposalButton id={edge.proposal} record={record} go={go} />
        </p>
      )}
      <Folded title={documentCount(edge)}>
        <EvidenceOf edge={edge} />
      </Folded>
    </li>
  );
}

function documentCount({ documentIds }: Edge): string {
  return documentIds.length === 1 ? "On the word of 1 document" : `On the word of ${documentIds.length} documents`;
}
