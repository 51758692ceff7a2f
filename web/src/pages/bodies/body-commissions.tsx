// What a body commissioned on the day: its own and as one of a group, with whom, by what law, since when, on which documents.

import type { ReactElement, ReactNode } from "react";
import { bodyAddress, lawAddress, linkAddress, serviceAddress } from "../../addresses/thing-address.ts";
import { enumHeading, modeDescription } from "../../catalogue/labels.ts";
import { formatSighting } from "../../dates/certainty.ts";
import { formatDay, formatServerSentence } from "../../dates/days.ts";
import { formatStatedDate } from "../../dates/stated-dates.ts";
import type { BodyPageQuery } from "../../generated/graphql.ts";
import { DocumentCell } from "../../parts/document-list.tsx";
import { Names } from "../../parts/names.tsx";
import type { BodyData } from "./body-route.tsx";

type Commission = BodyPageQuery["commissionsOn"]["commissions"][number];

export function BodyCommissions({ day, on, commissions }: Pick<BodyData, "day" | "on" | "commissions">): ReactElement {
  const list = commissions.commissions;
  return (
    <>
      <h2 id="commissions">
        What it {day.on < day.dataDate ? "commissioned" : "commissions"} on {formatDay(day.on)}
        {on === undefined && day.on < day.dataDate && ", its last day"}
      </h2>
      {list.length === 0 ? (
        <p>The record has nothing that it commissions on that day.</p>
      ) : (
        <div className="table-box">
          <table className="stack">
            <thead>
              <tr>
                <th scope="col">Service</th>
                <th scope="col">How</th>
                <th scope="col">With</th>
                <th scope="col">Accountable</th>
                <th scope="col">Law</th>
                <th scope="col">Since</th>
                <th scope="col">Documents</th>
              </tr>
            </thead>
            <tbody>
              {list.map((each) => (
                <CommissionRow key={`${each.edge} ${each.viaGroup?.id ?? ""}`} {...each} on={on} shownDay={day.on} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {commissions.notEstablished.length > 0 && (
        <details>
          <summary>What the record does not establish about that day ({commissions.notEstablished.length})</summary>
          <ul>
            {commissions.notEstablished.map((sentence) => (
              <li key={sentence}>{formatServerSentence(sentence)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface CommissionRowProps extends Commission {
  /** The day for the addresses of other pages, where a reader chose one. */
  readonly on: string | undefined;
  readonly shownDay: string;
}

function CommissionRow({ on, shownDay, ...commission }: CommissionRowProps): ReactElement {
  const { edge, service, mode, viaGroup, together, accountable, certainty, legalBasis, legalBasisStated } = commission;
  const address = (id: string) => bodyAddress(id, on);
  return (
    <tr className={certainty === "POSSIBLE" ? "possible" : undefined}>
      <th scope="row">
        <a href={serviceAddress(service.id, on)}>{service.name}</a>
        {viaGroup && (
          <span className="quiet">
            {" "}
            as one of <a href={bodyAddress(viaGroup.id, on)}>{viaGroup.name}</a>
          </span>
        )}
      </th>
      <td data-label="How">
        <a href={linkAddress(edge, on)} title={mode === null ? undefined : modeDescription(mode)}>
          {mode === null ? "arrangement not on record" : enumHeading(mode)}
        </a>
        {certainty === "POSSIBLE" && (
          <span className="sign possible">Possible: {formatSighting(commission, shownDay)}</span>
        )}
      </td>
      <Cell label="With">{together.length > 0 && <Names things={together} address={address} short={3} />}</Cell>
      <Cell label="Accountable">
        {accountable.length > 0 && <Names things={accountable} address={address} short={3} />}
      </Cell>
      <Cell label="Law">
        {legalBasis ? (
          <a href={lawAddress(legalBasis.id)}>{[legalBasis.title, legalBasis.provision].filter(Boolean).join(", ")}</a>
        ) : (
          legalBasisStated
        )}
      </Cell>
      <td data-label="Since">{sinceWords(commission)}</td>
      <td data-label="Documents">
        <DocumentCell documents={commission.evidence} />
      </td>
    </tr>
  );
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return <td data-label={label}>{children}</td>;
}

function sinceWords({ validFromStated, certainFrom }: Commission): string {
  if (validFromStated !== null) {
    return formatStatedDate(validFromStated);
  }
  return certainFrom === null ? "not on record" : `seen ${formatDay(certainFrom)}`;
}
