// The page of a fund: every figure that a source gives, year by year, never added up, and the bodies that share it.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress, fundAddress } from "../../addresses/thing-address.ts";
import { formatWhen } from "../../dates/stated-dates.ts";
import { FundPageDocument, type FundPageQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentCell, DocumentList } from "../../parts/document-list.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { LinkList, summariseLinks } from "../../parts/link-list.tsx";
import { missingThing } from "../../parts/missing-thing.ts";
import { Names } from "../../parts/names.tsx";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { StatusSign, UnknownSign } from "../../parts/sign.tsx";
import { formatPounds } from "../../record/link-words.ts";
import { readRecordIndex } from "../../record/record-index.ts";
import { fundLede } from "./fund-words.ts";

type Amount = FundPageQuery["funds"][number]["amounts"][number];

export async function loader({ params, context }: LoaderFunctionArgs<PageContext>) {
  const id = params.fund ?? "";
  const [{ funds }, record] = await Promise.all([context.ask(FundPageDocument, { id }), readRecordIndex(context)]);
  const [fund] = funds;
  if (!fund) {
    throw await missingThing(context, { id, what: "fund", address: fundAddress, types: ["FUND"] });
  }
  const shared = [...record.links.values()].filter((link) => link.fund === id);
  return { fund, links: summariseLinks(record, shared) };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const fund = args.loaderData?.fund;
  return fund === undefined
    ? []
    : pageMeta(args, {
        title: fund.name,
        description: fundLede(fund),
        path: fundAddress(fund.id),
        about: { "@type": "MonetaryGrant", name: fund.name },
      });
};

export default function FundRoute(): ReactElement {
  const { fund, links } = useLoaderData<typeof loader>();
  return (
    <Page above={[{ name: "Funds", path: "/funds" }]} title={fund.name} lede={fundLede(fund)}>
      <h2>Amounts by year</h2>
      {fund.amounts.length === 0 ? (
        <p>
          <UnknownSign>amount not found</UnknownSign> No source that was read gives a figure.
        </p>
      ) : (
        <>
          <p className="quiet">
            The figures are totals, parts and contributions from different documents. They overlap, and are not added
            up.
          </p>
          <div className="table-box">
            <table className="stack">
              <thead>
                <tr>
                  <th scope="col">Year</th>
                  <th scope="col" className="number">
                    Amount
                  </th>
                  <th scope="col">What sort of figure</th>
                  <th scope="col">Who contributes</th>
                  <th scope="col">Who shares it</th>
                  <th scope="col">Document</th>
                </tr>
              </thead>
              <tbody>
                {fund.amounts.map((amount) => (
                  <AmountRow key={amount.id} {...amount} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <h2>Who pools it</h2>
      {links.length === 0 ? <p>The record has no link that names this fund.</p> : <LinkList links={links} />}
      <h2>About the fund</h2>
      <Facts>
        <Fact name="Also called">{fund.aliases.join("; ")}</Fact>
        <Fact name="Area">
          {fund.places.length > 0 ? <Names things={fund.places} address={bodyAddress} short={8} /> : fund.area}
        </Fact>
        <Fact name="Note">{fund.note}</Fact>
      </Facts>
      <h2>Documents</h2>
      <DocumentList documents={fund.documents} />
      <DataLinks query="amounts-of-a-fund" parameters={{ fund: fund.id }} />
    </Page>
  );
}

function AmountRow(amount: Amount): ReactElement {
  const { amountGbp, contributors, contributorStated, documents } = amount;
  return (
    <tr>
      <th scope="row">{amount.financialYear ?? "year not on record"}</th>
      <td className="number" data-label="Amount">
        {amountGbp === null ? <UnknownSign>amount not found</UnknownSign> : formatPounds(amountGbp)}
      </td>
      <td data-label="What sort of figure">
        {amount.amountType} <StatusSign status={amount.status} />
        <FigureDetails {...amount} />
      </td>
      <td data-label="Who contributes">
        {contributors.length > 0 ? <Names things={contributors} address={bodyAddress} /> : contributorStated}
      </td>
      <td data-label="Who shares it">{amount.partiesStated}</td>
      <td data-label="Document">
        <DocumentCell documents={documents} />
      </td>
    </tr>
  );
}

/** When the figure was given, under what law, and what else to know of it. */
function FigureDetails({ givenOnStated, legalBasisStated, note }: Amount): ReactElement | null {
  const parts = [
    givenOnStated && `Given ${formatWhen(givenOnStated)}.`,
    legalBasisStated && `Law: ${legalBasisStated}.`,
    note,
  ].filter(Boolean);
  return parts.length === 0 ? null : <div className="quiet">{parts.join(" ")}</div>;
}
