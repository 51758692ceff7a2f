// Asks for a service, a place and a day, and leads to the answer.

import type { ReactElement } from "react";
import { data, type LoaderFunctionArgs, type MetaFunction, redirect, useLoaderData } from "react-router";
import { whoAddress } from "../../addresses/thing-address.ts";
import { WhoChoicesDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import style from "./who.css?inline";
import { WhoForm } from "./who-form.tsx";
import { readWhoForm } from "./who-form-fields.ts";

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const [{ services, bodies: places }, { dataDate }] = await Promise.all([
    args.context.ask(WhoChoicesDocument),
    readPageDay(args),
  ]);
  const fields = readWhoForm(new URL(args.request.url), { services, places }, dataDate);
  if (fields.address !== null) {
    throw redirect(fields.address);
  }
  return data({ services, places, fields }, { status: Object.keys(fields.problems).length > 0 ? 400 : 200 });
}

export const handle = { styles: [style] };

const title = "Who commissions a service in a place on a day";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title,
    description:
      "Choose a service, a London borough and a day since 2002: who commissioned it, on what terms, by what law, and which documents say so.",
    path: "/who",
  });

export default function WhoFormRoute(): ReactElement {
  const { services, places, fields } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      lede="The answer names each body, on what terms, by what law and since when, with the documents that say so. Without a day, it is the day of the data."
    >
      <WhoForm services={services} places={places} fields={fields} />
      <h2>For example</h2>
      <ul>
        {exampleQuestions.map(({ title: question, address }) => (
          <li key={address}>
            <a href={address}>{question}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

const exampleQuestions: readonly { readonly title: string; readonly address: string }[] = [
  {
    title: "Who commissioned GP services in Bexley on 2 April 2015?",
    address: whoAddress("gp-services", "borough-bexley", "2015-04-02"),
  },
  {
    title: "Who commissioned public health in Hackney on 1 January 2016?",
    address: whoAddress("public-health", "borough-hackney", "2016-01-01"),
  },
  {
    title: "Who commissioned specialised services in Croydon on 1 April 2025?",
    address: whoAddress("specialised-services-delegated", "borough-croydon", "2025-04-01"),
  },
];
