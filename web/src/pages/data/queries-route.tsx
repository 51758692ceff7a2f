// The named queries: what each answers.

import type { ReactElement } from "react";
import { type MetaFunction, useLoaderData } from "react-router";
import { queryAddress } from "../../addresses/thing-address.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import style from "./data.css?inline";
import { DescriptionText } from "./description-text.tsx";

export const handle = { styles: [style] };

export function loader({ context }: PageLoaderArgs) {
  const { queries, tableRules } = context.queries;
  return { queries: queries.map(({ name, description }) => ({ name, description })), tableRules };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Named queries",
    description: "Questions with an address of their own, each answered as a table, CSV, Excel, JSON or GraphQL.",
    path: "/q",
  });

export default function QueriesRoute(): ReactElement {
  const { queries, tableRules } = useLoaderData<typeof loader>();
  return (
    <Page
      above={[{ name: "Data and API", path: "/data" }]}
      title="Named queries"
      lede="Each question has a lasting address. It shows the answer as a table, and gives it as CSV, Excel, JSON and GraphQL."
    >
      <dl className="query-list">
        {queries.map(({ name, description }) => (
          <div key={name} id={name}>
            <dt>
              <a href={queryAddress(name)}>{queryTitle(name)}</a>
            </dt>
            <dd>
              <DescriptionText text={description} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        For programs: <a href="/q.json">the same list as JSON</a>.
      </p>
      <h2 id="tables">How an answer becomes a table</h2>
      <ul>
        {tableRules.map((rule) => (
          <li key={rule}>
            <DescriptionText text={rule} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** who-commissions → Who commissions */
function queryTitle(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
