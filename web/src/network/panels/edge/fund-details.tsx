// A fund with every amount as its source gives it. Amounts are parts and totals: they are never added up.

import type { ReactElement } from "react";
import { isFact, statusLabel } from "../../../catalogue/statuses.ts";
import type { WholeFundFragment } from "../../../generated/graphql.ts";
import { formatPounds } from "../../record/edge-words.ts";
import { DocumentList } from "../parts/document-list.tsx";
import { LongList } from "../parts/long-list.tsx";

type Amount = WholeFundFragment["amounts"][number];

export const amountsNotice =
  "The amounts of a fund are a mix of totals, parts and contributions. They are not added up.";

export function FundDetails({ name, note, amounts }: WholeFundFragment): ReactElement {
  return (
    <>
      <p>
        <strong>{name}</strong>
        {note && <span className="quiet"> {note}</span>}
      </p>
      <p className="quiet">{amountsNotice}</p>
      {amounts.length === 0 && <p>No source in the record gives an amount.</p>}
      <LongList items={amounts} className="amounts">
        {(amount) => <AmountItem key={amount.id} {...amount} />}
      </LongList>
    </>
  );
}

function AmountItem(amount: Amount): ReactElement {
  const { amountGbp, amountType, financialYear, status, contributorStated, partiesStated, note, documents } = amount;
  return (
    <li>
      <strong>{amountGbp === null ? "Amount not established" : formatPounds(amountGbp)}</strong>
      {amountType && `, ${amountType}`}
      {financialYear && `, ${financialYear}`}
      {!isFact(amount) && ` (${statusLabel(status)}, not a fact)`}
      {contributorStated && <span className="quiet"> Contributed by {contributorStated}.</span>}
      {partiesStated && <span className="quiet"> Shared by {partiesStated}.</span>}
      {note && <p className="quiet">{note}</p>}
      <DocumentList documents={documents} />
    </li>
  );
}
