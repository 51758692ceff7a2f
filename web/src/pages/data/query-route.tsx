// A named query: its form, its answer as a table, and the same as files.

import type { ReactElement } from "react";
import { type MetaFunction, useLoaderData } from "react-router";
import { addParameters, queryAddress } from "../../addresses/thing-address.ts";
import { capitalise } from "../../catalogue/labels.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import style from "./data.css?inline";
import { DescriptionText } from "./description-text.tsx";
import { cellAddress, columnHeading } from "./query-cells.ts";
import { QueryForm } from "./query-form.tsx";

export const handle = { styles: [style] };

/** A page shows so many rows; the files have all. */
const mostRows = 200;

export async function loader({ request, params, context }: PageLoaderArgs) {
  const { query: name = "" } = params;
  const query = context.queries.queries.find((each) => each.name === name);
  if (!query) {
    throw Response.json(
      {
        errors: [
          {
            message: `There is no named query “${name.slice(0, 60)}”: /q lists all of them.`,
            extensions: { code: "QUERY_UNKNOWN" },
          },
        ],
      },
      { status: 404 },
    );
  }
  const { searchParams } = new URL(request.url);
  const given = Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]));
  const isAsked = query.parameters.every(({ name: parameter, required }) => !required || searchParams.has(parameter));
  const { table, problem } = isAsked
    ? await context.answerQuery({ name, parameters: searchParams })
    : { table: null, problem: null };
  return {
    query,
    given,
    problem,
    columns: table?.columns ?? [],
    rows: table?.rows.slice(0, mostRows) ?? [],
    rowCount: table?.rows.length ?? null,
  };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { loaderData } = args;
  const name = loaderData?.query.name ?? "";
  return pageMeta(args, {
    title: capitalise(name.replaceAll("-", " ")),
    description: loaderData?.query.description.replaceAll("`", "").slice(0, 200) ?? "",
    path: queryAddress(name),
    hidden: true,
  });
};

const files = [
  { ending: "csv", name: "CSV" },
  { ending: "xlsx", name: "Excel" },
  { ending: "json", name: "JSON" },
  { ending: "graphql", name: "Open in the console" },
] as const;

export default function QueryRoute(): ReactElement {
  const { query, given, problem, columns, rows, rowCount } = useLoaderData<typeof loader>();
  const { name, description } = query;
  const values = Object.fromEntries(Object.entries(given).map(([key, list]) => [key, list.join(",")]));
  return (
    <Page
      above={[
        { name: "Data and API", path: "/data" },
        { name: "Named queries", path: "/q" },
      ]}
      title={capitalise(name.replaceAll("-", " "))}
      lede={<DescriptionText text={description} />}
    >
      <QueryForm query={query} given={given} />
      {problem && <p className="problem">{problem}</p>}
      {rowCount !== null && (
        <>
          <nav className="data-links" aria-label="The answer as files">
            <span>The whole answer:</span>
            {files.map(({ ending, name: file }) => (
              <a key={ending} href={addParameters(`/q/${name}.${ending}`, values)}>
                {file}
              </a>
            ))}
          </nav>
          <div className="table-box">
            <table className="answer">
              <caption>{rowsCaption(rowCount, rows.length)}</caption>
              <thead>
                <tr>
                  {columns.map(({ name: column, type }) => (
                    <th key={column} scope="col" className={type === "number" ? "number" : undefined}>
                      {columnHeading(column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer have no name and never move
                  <tr key={index}>
                    {row.map((cell, at) => (
                      <AnswerCell key={columns[at]?.name} column={columns[at]} cell={cell} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Page>
  );
}

function rowsCaption(all: number, shown: number): string {
  if (all === 0) {
    return "The answer has no rows.";
  }
  return shown < all
    ? `The first ${shown} of ${all.toLocaleString("en-GB")} rows. The files have all of them.`
    : `${all} ${all === 1 ? "row" : "rows"}`;
}

interface AnswerCellProps {
  readonly column: { readonly name: string; readonly type: string } | undefined;
  readonly cell: string;
}

function AnswerCell({ column, cell }: AnswerCellProps): ReactElement {
  const address = cellAddress(column?.name ?? "", cell);
  return <td className={cellClass(column?.type)}>{address ? <a href={address}>{cell}</a> : cell}</td>;
}

function cellClass(type: string | undefined): string | undefined {
  return type === "number" || type === "date" ? type : undefined;
}
