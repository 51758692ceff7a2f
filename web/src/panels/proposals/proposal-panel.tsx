// The selected proposal: a wish, who made it and to whom, who stood where, what it would make, and what came of it.

import type { ReactElement } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { meaning, words } from "../../catalogue/labels.ts";
import { statedWords, whenWords } from "../../dates/stated-dates.ts";
import { ProposalDocument, type ProposalQuery } from "../../generated/graphql.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { Answered } from "../parts/answer-state.tsx";
import { BodyButton } from "../parts/body-button.tsx";
import { Claims } from "../parts/claims.tsx";
import { Documents } from "../parts/documents.tsx";
import { Fact } from "../parts/fact.tsx";
import { WishSign } from "../parts/not-fact-sign.tsx";
import { SelectionFrame } from "../parts/selection-frame.tsx";
import { Positions } from "./positions.tsx";
import { WouldMake } from "./proposed-links.tsx";

type ProposalSaid = ProposalQuery["proposals"][number];

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
      <p className="quiet">A wish</p>
      <h2>{proposal.title}</h2>
      <WishSign status={proposal.status} />
      <Answered answer={answer}>{({ proposals: [said] }) => said && <Whole said={said} {...props} />}</Answered>
    </SelectionFrame>
  );
}

function Whole({ said, ...panel }: PanelProps & { readonly said: ProposalSaid }): ReactElement {
  const { record, go } = panel;
  return (
    <>
      <dl className="facts">
        <Fact name="Made by">
          <Bodies ids={said.proposedBy} stated={said.proposedByStated} record={record} go={go} />
        </Fact>
        <Fact name="Put to">
          <Bodies ids={said.addressedTo} stated={said.addressedToStated} record={record} go={go} />
        </Fact>
        <Fact name="First seen">
          {said.firstSeenStated === null ? "not established" : statedWords(said.firstSeenStated)}
        </Fact>
        <Fact name="Services">{said.services.map(({ name }) => name).join("; ") || said.serviceStated}</Fact>
        <Fact name="Confidence">
          {words(said.confidence)}
          <span className="quiet">: {meaning("confidences", said.confidence)}</span>
        </Fact>
        <Fact name="Note">{said.note}</Fact>
      </dl>
      <Outcome {...said} />
      <WouldMake said={said} {...panel} />
      <Positions positions={said.positionsOfConnection.edges} record={record} go={go} />
      {said.claims.length > 0 && (
        <section aria-label="What documents say of it">
          <h3>What documents say of it</h3>
          <Claims claims={said.claims} />
        </section>
      )}
      <section aria-label="Documents">
        <h3>Documents</h3>
        <Documents documents={said.documents} />
      </section>
    </>
  );
}

function Outcome({ outcome, outcomeOnStated, outcomeDocuments }: ProposalSaid): ReactElement {
  return (
    <section aria-label="What came of it">
      <h3>What came of it</h3>
      {outcome === null ? (
        <p>Not established.</p>
      ) : (
        <p>
          {outcome}
          <span className="quiet">
            {" "}
            ({outcomeOnStated === null ? "on a day that is not established" : whenWords(outcomeOnStated)})
          </span>
        </p>
      )}
      {outcomeDocuments.length > 0 && <Documents documents={outcomeDocuments} />}
    </section>
  );
}

/** The bodies where the record knows them, else its words. */
function Bodies({
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
