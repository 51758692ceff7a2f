// The selected edge: what it says, whether that is a fact, when, by what power, and its sources.

import type { ReactElement } from "react";
import { catalogueDescription } from "../../../catalogue/labels.ts";
import { isFact } from "../../../catalogue/statuses.ts";
import { formatDay } from "../../../dates/days.ts";
import { firstCommonDay, holdsWithEnds, isEvent } from "../../record/body-edges.ts";
import { edgeDoubt, edgeSentence } from "../../record/edge-words.ts";
import type { Edge } from "../../record/record.ts";
import { showDay } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerState } from "../parts/answer-state.tsx";
import { DoubtLine } from "../parts/doubt.tsx";
import { NotFactSign } from "../parts/not-fact-sign.tsx";
import { ProposalButton } from "../parts/proposal-button.tsx";
import { SelectionFrame } from "../parts/selection-frame.tsx";
import { EdgeFactList } from "./edge-facts.tsx";
import { EdgeLine } from "./edge-line.tsx";
import { EdgeSources } from "./edge-sources.tsx";
import { FundDetails } from "./fund-details.tsx";
import { useEdgeDetails } from "./use-edge-details.ts";

export function EdgePanel(props: PanelProps): ReactElement | null {
  const { selection } = props.state;
  if (selection?.kind !== "edge") {
    return null;
  }
  const edge = props.record.edgesById.get(selection.id);
  if (edge) {
    // The key begins each edge with its lists folded.
    return <SelectedEdge key={edge.id} edge={edge} {...props} />;
  }
  return (
    <>
      <h2>Not in the record</h2>
      <p className="state">
        No link has the id “{selection.id}”. The address may be mistyped, or may come from another version of the
        record. Search for one of its bodies by name above, and select the link from its list.
      </p>
    </>
  );
}

function SelectedEdge({ edge, ...panel }: PanelProps & { readonly edge: Edge }): ReactElement {
  const { record, go } = panel;
  const answer = useEdgeDetails(edge);
  const details = answer?.kind === "loaded" ? answer.data.edge : null;
  return (
    <SelectionFrame>
      <h2>{edgeSentence(record, edge)}</h2>
      {isFact(edge) ? (
        <p>
          <EdgeLine edge={edge} on={panel.state.on} /> <strong>A fact:</strong>{" "}
          {catalogueDescription("statuses", edge.status)}
        </p>
      ) : (
        <NotFactSign status={edge.status} />
      )}
      <EdgeDayNotice edge={edge} {...panel} />
      {holdsWithEnds(record, edge, panel.state.on) && <DoubtLine words={edgeDoubt(edge, panel.state.on)} />}
      <EdgeFactList edge={edge} details={details} record={record} go={go} />
      {edge.proposal !== null && (
        <section aria-label="The proposal it comes from">
          <h3>The proposal it comes from</h3>
          <ProposalButton id={edge.proposal} record={record} go={go} />
        </section>
      )}
      {details?.ofFund && (
        <section aria-label="The fund">
          <h3>The fund</h3>
          <FundDetails {...details.ofFund} />
        </section>
      )}
      <section aria-label="Sources">
        <h3>Sources</h3>
        <AnswerState answer={answer}>{(data) => <EdgeSources edge={edge} details={data.edge} />}</AnswerState>
      </section>
    </SelectionFrame>
  );
}

/** Says when the link is not one of the day shown, and leads to a day that it is of. */
function EdgeDayNotice({ edge, record, state, go }: PanelProps & { readonly edge: Edge }): ReactElement | null {
  if (isEvent(edge) || holdsWithEnds(record, edge, state.on)) {
    return null;
  }
  const day = firstCommonDay([edge, record.bodiesById.get(edge.source), record.bodiesById.get(edge.target)]);
  return (
    <p className="state">
      This link does not apply on the day shown, {formatDay(state.on)}.{" "}
      {holdsWithEnds(record, edge, day) && (
        <button type="button" onClick={() => go(showDay(day))}>
          Show {formatDay(day)}
        </button>
      )}
    </p>
  );
}
