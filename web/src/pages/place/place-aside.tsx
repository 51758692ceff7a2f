// What stands beside the table of a place: pools, boards, approvals, proposals, what is not on record, its small network.

import type { ReactElement } from "react";
import { bodyAddress, fundAddress, gexfAddress, linkAddress, networkAddress } from "../../addresses/thing-address.ts";
import { enumLabel } from "../../catalogue/labels.ts";
import { formatDay } from "../../dates/days.ts";
import type { PlaceAnswersQuery, PlaceProposalsQuery } from "../../generated/graphql.ts";
import { Card } from "../../parts/page.tsx";
import { ProposalItems } from "../../parts/proposal-items.tsx";
import { PossibleSign, UnknownSign } from "../../parts/sign.tsx";
import type { ApprovalGroup } from "./approval-groups.ts";
import type { Board } from "./boards.ts";
import { formatBounds } from "./commissioner-line.ts";
import type { GapGroup } from "./gap-groups.ts";
import type { PlaceLink } from "./place-links.ts";
import { PlaceNetwork } from "./place-network.tsx";
import type { PooledFund } from "./pool-years.ts";

export function PoolCard({
  funds,
  name,
}: {
  readonly funds: readonly PooledFund[];
  readonly name: string;
}): ReactElement {
  return (
    <Card title="Money pooled" id="money">
      {funds.length === 0 ? (
        <p>No pool of {name} is on record.</p>
      ) : (
        <p className="quiet">Amounts are parts and totals side by side: they cannot be added up.</p>
      )}
      {funds.map((fund) => (
        <details key={fund.name} open={fund.years.some(({ isCurrent }) => isCurrent)}>
          <summary>
            {fund.name} <span className="quiet">({yearsText(fund)})</span>
          </summary>
          <ul className="plain-list">
            {fund.years.map(({ edge, year, partner, amount, isCurrent }) => (
              <li key={edge} aria-current={isCurrent ? "date" : undefined}>
                <a href={linkAddress(edge)}>{year ?? "no year given"}</a>, with {partner.name}:{" "}
                {amount ?? <UnknownSign>amount not found</UnknownSign>}
              </li>
            ))}
          </ul>
          {fund.id && <a href={fundAddress(fund.id)}>All figures of this fund</a>}
        </details>
      ))}
    </Card>
  );
}

function yearsText({ years }: PooledFund): string {
  const named = years.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) {
    return years.length === 1 ? "1 pool" : `${years.length} pools`;
  }
  return first === last ? first : `${first} to ${last}`;
}

export function BoardCard({ boards, on }: { readonly boards: readonly Board[]; readonly on: string }): ReactElement {
  return (
    <Card title="Decided together" id="boards">
      {boards.length === 0 && <p>No board or committee is on record for this day.</p>}
      <ul className="plain-list">
        {boards.map(({ id, name, edge, member, properties }) => (
          <li key={edge}>
            <a href={bodyAddress(id, on)}>{name}</a>
            <span className="quiet">
              {member && `, through ${member}`} (<a href={linkAddress(edge, on)}>{formatBounds(properties)}</a>)
            </span>{" "}
            <PossibleSign bounds={properties} on={on} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

export type Approval = PlaceAnswersQuery["commissioningAnswers"][number]["approvers"][number];

export function ApprovalCard({
  approvals,
  on,
}: {
  readonly approvals: readonly ApprovalGroup<Approval>[];
  readonly on: string;
}): ReactElement {
  return (
    <Card title="Approvals that bear on this day" id="approvals">
      {approvals.length === 0 && <p>No approval is on record.</p>}
      <ul className="plain-list">
        {approvals.map(({ approval: { body, subject, form, decided, decidedOn, certainty }, edges }) => (
          <li key={edges[0]}>
            <a href={bodyAddress(body.id, on)}>{body.name}</a>: {subject}{" "}
            <span className="quiet">
              (
              {form === "POWER"
                ? "a standing power"
                : [decided ? enumLabel(decided) : "decision", decidedOn && formatDay(decidedOn)]
                    .filter(Boolean)
                    .join(", ")}
              )
            </span>{" "}
            {edges.map((edge, at) => (
              <a key={edge} href={linkAddress(edge, on)}>
                {edges.length === 1 ? "the link" : `link ${at + 1}`}
                <span className="unseen"> of {body.name}</span>{" "}
              </a>
            ))}
            {certainty === "POSSIBLE" && <span className="sign possible">possible</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

export type PlaceProposal = PlaceProposalsQuery["proposals"][number];

export function ProposalCard({
  proposals,
  isInLondon,
  on,
}: {
  readonly proposals: readonly PlaceProposal[];
  readonly isInLondon: boolean;
  readonly on: string;
}): ReactElement {
  const open = proposals.filter(({ openFrom, openTo }) => openFrom <= on && on <= openTo);
  const others = proposals.filter((proposal) => !open.includes(proposal));
  return (
    <Card title="Proposals, and what came of them" id="proposals">
      <p className="quiet">
        {isInLondon
          ? "By, to or about the bodies of this place, groups and London Councils among them. A proposal is not a fact."
          : "By, to or about the bodies of this place, groups among them. A proposal is not a fact."}
      </p>
      {open.length === 0 ? (
        <p>None was on the table that day.</p>
      ) : (
        <>
          <h3>On the table that day</h3>
          <ProposalItems proposals={open} />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{others.length} at other times</summary>
          <ProposalItems proposals={others} />
        </details>
      )}
    </Card>
  );
}

export function GapCard({ groups }: { readonly groups: readonly GapGroup[] }): ReactElement | null {
  return groups.length === 0 ? null : (
    <Card title="What the record does not say" id="not-on-record">
      {groups.map(({ title, items }) => (
        <details key={title}>
          <summary>
            {title} <span className="quiet">({items.length})</span>
          </summary>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </details>
      ))}
    </Card>
  );
}

export function NetworkCard({
  place,
  on,
  links,
}: {
  readonly place: { readonly id: string; readonly name: string };
  readonly on: string;
  readonly links: readonly PlaceLink[];
}): ReactElement {
  return (
    <Card title={`${place.name} and the bodies around it`} id="network">
      <PlaceNetwork name={place.name} on={on} links={links} />
      <p className="quiet">Thick line: commissions here. Dashes: pools money. Dots: sits on a board or committee.</p>
      <p>
        <a href={networkAddress({ place: place.id, on })}>Open as a network</a>, or save it as{" "}
        <a href={gexfAddress({ focus: place.id, on })} download="">
          GEXF for Gephi
        </a>
      </p>
    </Card>
  );
}
