// The selected proposal: who made it and to whom, who took which position, what it would create, and its outcome.

import type { ReactElement } from "react";
import { catalogueDescription, enumLabel } from "../../../catalogue/labels.ts";
import { formatStatedDate } from "../../../dates/stated-dates.ts";
import { ProposalDocument, type ProposalQuery } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { edgeSentence } from "../../record/edge-words.ts";
import { formatLastHearing, formatOutcome } from "../../record/proposal-words.ts";
import { selectEdge } from "../../state/state.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { AnswerState } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { ClaimList } from "../parts/claim-list.tsx";
import { DocumentList } from "../parts/document-list.tsx";
import { Fact } from "../parts/fact.tsx";
import { NotFactSign } from "../parts/not-fact-sign.tsx";
import { SelectionFrame } from "../parts/selection-frame.tsx";
import { PositionList } from "./position-list.tsx";
import { ProposedEdges } from "./proposed-edges.tsx";

type ProposalResult = ProposalQuery["proposals"][number];

export function ProposalPanel(props: PanelProps): ReactElement | null {
  const { selection } = props.state;
  const id = selection?.kind === "proposal" ? selection.id : null;
  const proposal = props.record.proposals.find((each) => each.id === id);
  const answer = useAnswer(ProposalDocument, proposal ? { id: proposal.id } : null);
  if (id === null) {
    return null;
  }
  if (!proposal) {
    return (
      <>
        <h2>Not in the record</h2>
        <p className="state">
          No proposal has the id “{id}”. The address may be mistyped, or made with another version of the record. Choose
          one from the list of proposals below.
        </p>
      </>
    );
  }
  return (
    <SelectionFrame key={id}>
      <p className="quiet">Proposal</p>
      <h2>{proposal.title}</h2>
      <NotFactSign status={proposal.status} />
      <AnswerState answer={answer}>
        {({ proposals: [details] }) => details && <ProposalDetails details={details} {...props} />}
      </AnswerState>
    </SelectionFrame>
  );
}

function ProposalDetails({ details, ...panel }: PanelProps & { readonly details: ProposalResult }): ReactElement {
  const { record, go } = panel;
  return (
    <>
      <dl className="facts">
        <Fact name="Made by">
          <BodyList ids={details.proposedBy} stated={details.proposedByStated} record={record} go={go} />
        </Fact>
        <Fact name="Made to">
          <BodyList ids={details.addressedTo} stated={details.addressedToStated} record={record} go={go} />
        </Fact>
        <Fact name="Made">{details.madeOnStated && formatStatedDate(details.madeOnStated)}</Fact>
        <Fact name="First seen">
          {details.firstSeenStated === null ? "not established" : formatStatedDate(details.firstSeenStated)}
        </Fact>
        <Fact name="Last heard of">
          {details.lastHeardOf === null ? "not established" : formatLastHearing(details.lastHeardOf)}
        </Fact>
        <Fact name="Services">{details.services.map(({ name }) => name).join("; ") || details.serviceStated}</Fact>
        <Fact name="Confidence">
          {enumLabel(details.confidence)}
          <span className="quiet">: {catalogueDescription("confidences", details.confidence)}</span>
        </Fact>
        <Fact name="Note">{details.note}</Fact>
      </dl>
      <ProposalOutcome details={details} {...panel} />
      <ProposedEdges details={details} {...panel} />
      <PositionList positions={details.positionsOfConnection.edges} record={record} go={go} />
      {details.claims.length > 0 && (
        <section aria-label="What documents say about it">
          <h3>What documents say about it</h3>
          <ClaimList claims={details.claims} />
        </section>
      )}
      <section aria-label="Documents">
        <h3>Documents</h3>
        <DocumentList documents={details.documents} />
      </section>
    </>
  );
}

function ProposalOutcome({
  details,
  record,
  state,
  go,
}: PanelProps & { readonly details: ProposalResult }): ReactElement {
  const { outcome, outcomeStated, outcomeOnStated, outcomeEdge, outcomeDocuments, lastHeardOf, openTo } = details;
  const edge = outcomeEdge === null ? undefined : record.edgesById.get(outcomeEdge);
  return (
    <section aria-label="Outcome">
      <h3>Outcome</h3>
      <p>
        <strong>{formatOutcome(outcome, outcomeOnStated)}.</strong>
        {outcomeOnStated === null && lastHeardOf !== null && openTo < state.on && (
          <> It was last heard of {formatLastHearing(lastHeardOf)}.</>
        )}
      </p>
      {outcomeStated && <p>{outcomeStated}</p>}
      {edge && (
        <p>
          What came of it:{" "}
          <button type="button" className="text-button" onClick={() => go(selectEdge(edge.id))}>
            {edgeSentence(record, edge)}
          </button>
        </p>
      )}
      {outcomeDocuments.length > 0 && <DocumentList documents={outcomeDocuments} />}
    </section>
  );
}

/** The bodies where the record knows them, else its words. */
function BodyList({
  ids,
  stated,
  record,
  go,
}: Pick<PanelProps, "record" | "go"> & {
  readonly ids: readonly { readonly id: string }[];
  readonly stated: string | null;
}): ReactElement {
  if (ids.length === 0) {
    return <>{stated ?? "not established"}</>;
  }
  return (
    <ul className="plain">
      {ids.map(({ id }) => (
        <li key={id}>
          <BodyButton id={id} record={record} go={go} />
        </li>
      ))}
    </ul>
  );
}
