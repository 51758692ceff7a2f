// Data and API: every way to take the record away, what each is for, on what terms, and how to tell what is wrong.

import type { ReactElement } from "react";
import { type MetaFunction, useLoaderData } from "react-router";
import { formatDay } from "../../dates/days.ts";
import { RecordTermsDocument } from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import style from "./data.css?inline";
import { networkDownloads, sizeWords, wholeDownloads } from "./downloads.ts";
import { factsHistory } from "./facts-history.ts";

export const handle = { styles: [style] };

export async function loader({ context }: PageLoaderArgs) {
  const [{ datasets }, sizes] = await Promise.all([context.ask(RecordTermsDocument), context.downloadSizes()]);
  const tables = Object.entries(sizes)
    .filter(([path]) => path.endsWith(".csv"))
    .map(([path, bytes]) => ({ path, bytes, name: path.replace(/^\/data\/|\.csv$/g, "") }));
  return {
    dataset: datasets[0] ?? null,
    sizes,
    tables,
    queries: context.queries.queries.length,
    publicUrl: context.publicUrl,
    feedbackUrl: context.feedbackUrl,
    factsHistory,
  };
}

const licenceAddress = "https://creativecommons.org/licenses/by/4.0/";

export const meta: MetaFunction<typeof loader> = (args) => {
  const { loaderData } = args;
  const { dataset, sizes = {}, publicUrl = "" } = loaderData ?? {};
  return pageMeta(args, {
    title: "Data and API",
    description:
      "The whole record as CSV, SQLite and Parquet, a GraphQL API, named queries with lasting addresses, and reconciliation. CC BY 4.0.",
    path: "/data",
    about: dataset
      ? {
          "@type": "Dataset",
          name: dataset.name,
          description:
            "Which bodies commission, pool, approve and oversee health and social care in London, from 2002 to today. Every link names the documents that it rests on.",
          version: dataset.dataVersion,
          dateModified: dataset.dataDate,
          license: licenceAddress,
          isAccessibleForFree: true,
          spatialCoverage: "London, England",
          temporalCoverage: `2002-04-01/${dataset.dataDate}`,
          creator: { "@type": "Organization", name: "The Who commissions what contributors" },
          keywords: ["health and social care", "commissioning", "London", "NHS", "local government"],
          distribution: [
            ...wholeDownloads.map(({ path, name, mediaType }) => ({
              "@type": "DataDownload",
              name,
              contentUrl: `${publicUrl}${path}`,
              encodingFormat: mediaType,
              ...(sizes[path] === undefined ? {} : { contentSize: `${sizes[path]} B` }),
            })),
            ...networkDownloads.map(({ path, name, mediaType }) => ({
              "@type": "DataDownload",
              name,
              contentUrl: `${publicUrl}${path}`,
              encodingFormat: mediaType,
            })),
          ],
        }
      : undefined,
  });
};

export default function DataRoute(): ReactElement {
  const {
    dataset,
    sizes,
    tables,
    queries,
    publicUrl,
    feedbackUrl,
    factsHistory: releases,
  } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Data and API"
      lede={
        dataset
          ? `The record of ${formatDay(dataset.dataDate)}, version ${dataset.dataVersion}. Take all of it, or ask it from a program. It is free to use if you name it.`
          : "The whole record, and how to ask it from a program."
      }
    >
      <h2 id="downloads">The whole record</h2>
      <div className="table-box">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" className="number">
                Size
              </th>
              <th scope="col">What it is for</th>
            </tr>
          </thead>
          <tbody>
            {wholeDownloads.map(({ path, name, use }) => (
              <tr key={path}>
                <th scope="row">
                  <a href={path} download>
                    {name}
                  </a>
                </th>
                <td className="number" data-label="Size">
                  {sizes[path] === undefined ? "" : sizeWords(sizes[path])}
                </td>
                <td>{use}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>The {tables.length} tables one by one</summary>
        <div className="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">Table</th>
                <th scope="col" className="number">
                  CSV
                </th>
                <th scope="col">Also as</th>
              </tr>
            </thead>
            <tbody>
              {tables.map(({ path, bytes, name }) => (
                <tr key={path}>
                  <th scope="row">
                    <a href={path} download>
                      {name}
                    </a>
                  </th>
                  <td className="number">{sizeWords(bytes)}</td>
                  <td>
                    <a href={path.replace(/csv$/, "parquet")} download aria-label={`${name} as Parquet`}>
                      Parquet
                    </a>
                    {", "}
                    <a href={`${path}?for=excel`} download aria-label={`${name} for Excel`}>
                      for Excel
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>

      <h2 id="network">The network, for other programs</h2>
      <p>
        Each takes <code>on</code>, <code>focus</code>, <code>hops</code>, <code>services</code>, <code>edgeTypes</code>{" "}
        and <code>kinds</code>, as in{" "}
        <a href="/network.gexf?on=2015-04-01&amp;focus=borough-camden">Camden on 1 April 2015 for Gephi</a>.
      </p>
      <ul>
        {networkDownloads.map(({ path, name, use }) => (
          <li key={path}>
            <a href={path} download>
              {name}
            </a>
            : {use}
          </li>
        ))}
      </ul>

      <h2 id="queries">Named queries</h2>
      <p>
        <a href="/q">{queries} questions with an address of their own</a>, such as{" "}
        <a href="/q/who-commissions?service=gp-services&amp;place=borough-camden&amp;on=2015-04-01">
          who commissions GP services in Camden
        </a>
        . Each shows its answer as a table, and gives it as CSV, Excel and JSON. No program is needed.
      </p>

      <h2 id="api">The API</h2>
      <p>
        GraphQL at <code>{publicUrl}/graphql</code>, by <code>GET</code> or <code>POST</code>, without a key, from any
        page. It only reads. Try it in the <a href="/console/">console</a>, which has the whole schema and examples.
      </p>
      <pre>
        <code>{`curl '${publicUrl}/graphql' --get --data-urlencode 'query={ whoCommissions(service: "gp-services", place: "borough-camden", on: "2015-04-01") { responsible { body { name } mode } } }'`}</code>
      </pre>
      <p>
        From Python, a table is one line:{" "}
        <code>{`pandas.read_csv("${publicUrl}/q/who-commissions.csv?service=gp-services&place=borough-camden&on=2015-04-01")`}</code>
        . R, DuckDB, Excel and Power BI read the same addresses. Apollo Client, urql, graphql-request and gql work as
        they come.
      </p>

      <h2 id="reconcile">Reconciliation</h2>
      <p>
        OpenRefine and other tools match your own lists of names with the bodies of the record at{" "}
        <code>{publicUrl}/reconcile</code>, by the Reconciliation Service API 0.2. Add this address as a standard
        service.
      </p>

      <h2 id="licence">Licence, and how to cite</h2>
      <p>
        The compilation is under <a href={licenceAddress}>Creative Commons Attribution 4.0</a>: copy, change and share
        it, also commercially, if you name it. Documents keep the terms of their publishers.
      </p>
      {dataset && (
        <>
          <p>Name it like this, with the version:</p>
          <blockquote id={`version-${dataset.dataVersion}`}>
            {dataset.attribution}. Data version {dataset.dataVersion}, {formatDay(dataset.dataDate)}. {publicUrl}
          </blockquote>
          <p className="quiet">{dataset.licence}</p>
        </>
      )}

      <h2 id="wrong">Tell us what is wrong</h2>
      {feedbackUrl ? (
        <p>
          <a href={feedbackUrl}>Tell us here</a>, with the address of the page and, if you can, a document that says how
          it was.
        </p>
      ) : null}
      <p>
        Every fact is a row of a table with the documents that it rests on. A fact is corrected in the tables, where
        everybody can review it: change the row, name the document, and propose the change. Three things help most:
      </p>
      <ul>
        <li>the address of the page or link that is wrong</li>
        <li>what it should say</li>
        <li>a document that says so, with its address</li>
      </ul>

      <h2 id="facts">What was changed in the record</h2>
      <p>
        Follow it as a <a href="/changes.atom">feed (Atom)</a>.
      </p>
      {releases.map(({ version, on, changes }) => (
        <details key={version} id={`facts-${version}`}>
          <summary>
            Version {version}, {formatDay(on)}: {changes.length} {changes.length === 1 ? "note" : "notes"}
          </summary>
          <ul>
            {changes.map((change) => (
              // biome-ignore lint/security/noDangerouslySetInnerHtml: the changelog is of this repository, and its raw HTML is left out
              <li key={change} dangerouslySetInnerHTML={{ __html: change }} />
            ))}
          </ul>
        </details>
      ))}
    </Page>
  );
}
