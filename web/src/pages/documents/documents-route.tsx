// The list of documents: every source of the record, by publisher and year.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { documentAddress } from "../../addresses/thing-address.ts";
import { formatStatedDate } from "../../dates/stated-dates.ts";
import { DocumentsOfBodyDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { ListForm } from "../../parts/list-form.tsx";
import { type Column, ListTable } from "../../parts/list-table.tsx";
import { countSentence, type ListSpec, viewList } from "../../parts/list-view.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { type DocumentEntry, readRecordIndex } from "../../record/record-index.ts";

interface Row extends DocumentEntry {
  /** Links of the record that cite it. */
  readonly links: number;
}

function documentList(body: string | null, cited: ReadonlySet<string>, name: (id: string) => string): ListSpec<Row> {
  return {
    path: "/documents",
    facets: [
      {
        name: "publisher",
        label: "Publisher",
        values: ({ publisher }) => (publisher === null ? [] : [publisher]),
      },
      {
        name: "year",
        label: "Year",
        values: ({ publishedFrom }) => (publishedFrom === null ? ["undated"] : [publishedFrom.slice(0, 4)]),
        words: (value) => (value === "undated" ? "No date on record" : value),
      },
      {
        name: "address",
        label: "Address",
        values: ({ url }) => [url === null ? "none" : "known"],
        words: (value) => (value === "known" ? "Known" : "None was found"),
      },
      {
        name: "body",
        label: "Cited for",
        values: ({ id }) => (body !== null && cited.has(id) ? [body] : []),
        words: name,
        isLong: true,
      },
    ],
    text: ({ title, publisher, author }) => [title, publisher, author].join(" "),
    sorts: {
      title: ({ title }) => title,
      publisher: ({ publisher }) => publisher,
      published: ({ publishedFrom }) => publishedFrom,
      links: ({ links }) => links,
    },
    sort: "title",
  };
}

export async function loader({ request, context }: LoaderFunctionArgs<PageContext>) {
  const url = new URL(request.url);
  const body = url.searchParams.get("body")?.trim() || null;
  const [record, cited] = await Promise.all([
    readRecordIndex(context),
    body === null ? { bodies: [] } : context.ask(DocumentsOfBodyDocument, { body }),
  ]);
  const ids = new Set(cited.bodies.flatMap(({ mentionedIn }) => mentionedIn.map(({ id }) => id)));
  const counts = new Map<string, number>();
  for (const { documentIds } of record.links.values()) {
    for (const id of documentIds) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const rows = [...record.documents.values()].map((document) => ({ ...document, links: counts.get(document.id) ?? 0 }));
  return viewList(
    rows,
    documentList(body, ids, (id) => record.bodies.get(id)?.name ?? id),
    url,
  );
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Documents",
    description:
      "Every document behind the record of who commissions health and social care in London: minutes, agreements, acts, letters and data.",
    path: "/documents",
    about: { "@type": "CollectionPage", name: "Documents" },
  });

export default function DocumentsRoute(): ReactElement {
  const { state, rows } = useLoaderData<typeof loader>();
  const body = state.facets.find(({ name }) => name === "body")?.chosen ?? null;
  return (
    <Page
      title={body === null ? "Documents" : `Documents that the record cites for ${body.words}`}
      lede={`${countSentence(state, "document", "documents")} from which the facts of the record come.`}
    >
      <ListForm state={state} textLabel="Words in the title" />
      <ListTable
        state={state}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        caption="Each document with its publisher and date, and the number of links that rest on it."
      />
      {body === null ? (
        <p>
          The data of all documents is in <a href="/data">Data and API</a>.
        </p>
      ) : (
        <DataLinks query="documents-about-a-body" parameters={{ body: body.value }} />
      )}
    </Page>
  );
}

const columns: readonly Column<Row>[] = [
  {
    name: "title",
    label: "Document",
    isHead: true,
    cell: ({ id, title }) => <a href={documentAddress(id)}>{title}</a>,
  },
  { name: "publisher", label: "Publisher", cell: ({ publisher }) => publisher },
  {
    name: "published",
    label: "Published",
    cell: ({ published }) => (published === null ? "no date on record" : formatStatedDate(published)),
  },
  { name: "links", label: "Links", isNumber: true, cell: ({ links }) => links },
];
