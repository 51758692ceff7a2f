// The list of funds: for which place, for which years, and for how many of them a source gives a figure.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress, fundAddress } from "../../addresses/thing-address.ts";
import { FundsPageDocument, type FundsPageQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { ListForm } from "../../parts/list-form.tsx";
import { type Column, ListTable } from "../../parts/list-table.tsx";
import { countSentence, type ListSpec, viewList } from "../../parts/list-view.ts";
import { Names } from "../../parts/names.tsx";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { UnknownSign } from "../../parts/sign.tsx";
import { readRecordIndex } from "../../record/record-index.ts";
import { fundYears } from "./fund-words.ts";

type Fund = FundsPageQuery["funds"][number];

function fundList(bodyName: (id: string) => string): ListSpec<Fund> {
  return {
    path: "/funds",
    facets: [
      { name: "body", label: "Place", values: ({ places }) => places.map(({ id }) => id), words: bodyName },
      { name: "year", label: "Year", values: (fund) => fundYears(fund) },
      {
        name: "amount",
        label: "Amount",
        values: (fund) => [countFigures(fund) > 0 ? "found" : "not-found"],
        words: (value) => (value === "found" ? "On record" : "Not found"),
      },
    ],
    text: ({ name, aliases, area }) => [name, ...aliases, area].join(" "),
    sorts: {
      name: ({ name }) => name,
      place: ({ area }) => area,
      years: (fund) => fundYears(fund)[0] ?? null,
      figures: countFigures,
    },
    sort: "name",
    pageLength: 100,
  };
}

function countFigures({ amounts }: Fund): number {
  return amounts.filter(({ amountGbp }) => amountGbp !== null).length;
}

export async function loader({ request, context }: LoaderFunctionArgs<PageContext>) {
  const [{ funds }, record] = await Promise.all([context.ask(FundsPageDocument), readRecordIndex(context)]);
  return viewList(
    funds,
    fundList((id) => record.bodies.get(id)?.name ?? id),
    new URL(request.url),
  );
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Funds",
    description:
      "Pooled budgets and other funds of health and social care in London, with every figure that a document gives.",
    path: "/funds",
    about: { "@type": "CollectionPage", name: "Funds" },
  });

export default function FundsRoute(): ReactElement {
  const { state, rows } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Funds"
      lede={`${countSentence(state, "fund", "funds")}: pooled budgets, and other ways in which money moves between bodies.`}
    >
      <ListForm state={state} textLabel="Name or area" />
      <ListTable
        state={state}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        caption="Each fund with the years for which the record has it. Amounts are on the page of the fund, and are not added up."
      />
      <DataLinks query="better-care-fund-amounts" parameters={{}} />
    </Page>
  );
}

const columns: readonly Column<Fund>[] = [
  { name: "name", label: "Fund", isHead: true, cell: ({ id, name }) => <a href={fundAddress(id)}>{name}</a> },
  {
    name: "place",
    label: "Place",
    cell: ({ places, area }) => (places.length > 0 ? <Names things={places} address={bodyAddress} short={3} /> : area),
  },
  {
    name: "years",
    label: "Years",
    cell: (fund) => {
      const years = fundYears(fund);
      return years.length > 2 ? `${years[0]} to ${years.at(-1)}` : years.join(", ");
    },
  },
  {
    name: "figures",
    label: "Figures",
    isNumber: true,
    cell: (fund) => (countFigures(fund) === 0 ? <UnknownSign>amount not found</UnknownSign> : countFigures(fund)),
  },
];
