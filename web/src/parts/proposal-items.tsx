// Proposals in a list: when each was made, that it is a proposal, and what became of it.

import type { ReactElement } from "react";
import { proposalAddress } from "../addresses/thing-address.ts";
import type { ProposalOutcome } from "../generated/graphql.ts";
import { formatOutcome, proposalDate } from "./proposal-words.ts";
import { StatusSign } from "./sign.tsx";

export interface ProposalItem {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly outcome: ProposalOutcome;
  readonly outcomeOnStated: string | null;
  readonly firstSeenStated: string | null;
  readonly madeOnStated: string | null;
}

export function ProposalItems({ proposals }: { readonly proposals: readonly ProposalItem[] }): ReactElement {
  return (
    <ul className="plain-list">
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <span className="quiet">{proposalDate(proposal)}: </span>
          <a href={proposalAddress(proposal.id)}>{proposal.title}</a> <StatusSign status={proposal.status} /> Outcome:{" "}
          <strong>{formatOutcome(proposal.outcome, proposal.outcomeOnStated)}</strong>
        </li>
      ))}
    </ul>
  );
}
