// All proposals in order of time; each is only a proposal until a document says that it took effect.

import { type ReactElement, useState } from "react";
import { statusLabel } from "../../../catalogue/statuses.ts";
import { formatDay } from "../../../dates/days.ts";
import { formatStatedDate } from "../../../dates/stated-dates.ts";
import { ProposalDatesDocument } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { isProposalOpen, sortProposals } from "../../record/proposal-order.ts";
import { formatOutcome } from "../../record/proposal-words.ts";
import type { Proposal } from "../../record/record.ts";
import type { PanelProps } from "../../view/panel-props.ts";
import { ProposalButton } from "../parts/proposal-button.tsx";
import { SelectionFrame } from "../parts/selection-frame.tsx";

export function ProposalsPanel({ record, state, go }: PanelProps): ReactElement {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const answer = useAnswer(ProposalDatesDocument, {});
  const dates = new Map(answer?.kind === "loaded" ? answer.data.proposals.map((each) => [each.id, each]) : []);
  const listed = sortProposals(record.proposals).filter((proposal) => !onlyOpen || isProposalOpen(proposal, state.on));
  return (
    <SelectionFrame>
      <p className="quiet">
        What bodies and people have proposed. A proposal is not a fact until a document says that it took effect.
      </p>
      <label className="switch">
        <input type="checkbox" checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)} />
        Only those on the table on {formatDay(state.on)}: made by then, not settled, and heard of within two years
      </label>
      {listed.length === 0 && <p>No proposal in the record was on the table on that day.</p>}
      <ol className="plain">
        {listed.map((proposal) => (
          <li key={proposal.id}>
            <ProposalButton id={proposal.id} record={record} go={go} />
            <p className="quiet">
              <strong>{statusLabel(proposal.status)}</strong>, first seen{" "}
              {describeFirstSeen(proposal, dates.get(proposal.id)?.firstSeenStated)};{" "}
              {describeOutcome(proposal, dates.get(proposal.id)?.outcomeOnStated ?? null)}
            </p>
          </li>
        ))}
      </ol>
    </SelectionFrame>
  );
}

/** What became of it; where nothing is known, when it was last heard of. */
function describeOutcome({ outcome, lastHeardOf }: Proposal, outcomeOnStated: string | null): string {
  const words = formatOutcome(outcome, outcomeOnStated);
  const text = words.charAt(0).toLowerCase() + words.slice(1);
  return outcome === "NOT_ESTABLISHED"
    ? `outcome not established${lastHeardOf === null ? "" : `, last heard of in ${lastHeardOf.slice(0, 4)}`}`
    : text;
}

/** The year alone until the server sends the date as its source gives it. */
function describeFirstSeen({ firstSeen }: Proposal, firstSeenStated: string | null | undefined): string {
  if (firstSeenStated) {
    return formatStatedDate(firstSeenStated);
  }
  return firstSeen === null ? "on a date that is not established" : firstSeen.slice(0, 4);
}
