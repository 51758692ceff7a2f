// All proposals in order of time; each is only a proposal until a document says that it took effect.

import { type ReactElement, useState } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { enumLabel } from "../../catalogue/labels.ts";
import { formatDay } from "../../dates/days.ts";
import { formatStatedDate } from "../../dates/stated-dates.ts";
import { ProposalDatesDocument } from "../../generated/graphql.ts";
import { isProposalOpen, sortProposals } from "../../record/proposal-order.ts";
import type { Proposal } from "../../record/record.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { ProposalButton } from "../parts/proposal-button.tsx";
import { SelectionFrame } from "../parts/selection-frame.tsx";

export function ProposalsPanel({ record, state, go }: PanelProps): ReactElement {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const answer = useAnswer(ProposalDatesDocument, {});
  const dates = answer?.kind === "loaded" ? answer.data.proposals : [];
  const listed = sortProposals(record.proposals).filter((proposal) => !onlyOpen || isProposalOpen(proposal, state.on));
  return (
    <SelectionFrame>
      <p className="quiet">
        What bodies and people have proposed. A proposal is not a fact until a document says that it took effect.
      </p>
      <label className="switch">
        <input type="checkbox" checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)} />
        Only those open on {formatDay(state.on)}: first seen by then, with no known outcome
      </label>
      {listed.length === 0 && <p>No proposal in the record was open on that day.</p>}
      <ol className="plain">
        {listed.map((proposal) => (
          <li key={proposal.id}>
            <ProposalButton id={proposal.id} record={record} go={go} />
            <p className="quiet">
              <strong>{enumLabel(proposal.status)}</strong>, first seen{" "}
              {describeFirstSeen(proposal, dates.find(({ id }) => id === proposal.id)?.firstSeenStated)};{" "}
              {proposal.outcome === null ? "outcome not established" : "outcome recorded"}
            </p>
          </li>
        ))}
      </ol>
    </SelectionFrame>
  );
}

/** The year alone until the server sends the date as its source gives it. */
function describeFirstSeen({ firstSeen }: Proposal, firstSeenStated: string | null | undefined): string {
  if (firstSeenStated) {
    return formatStatedDate(firstSeenStated);
  }
  return firstSeen === null ? "on a date that is not established" : firstSeen.slice(0, 4);
}
