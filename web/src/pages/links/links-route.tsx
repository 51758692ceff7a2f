// The list of links: every relationship in the record as a sentence, with its dates and documents.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { linkAddress } from "../../addresses/thing-address.ts";
import { enumHeading } from "../../catalogue/labels.ts";
import { isFact } from "../../catalogue/statuses.ts";
import { formatDay } from "../../dates/days.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentCell } from "../../parts/document-list.tsx";
import { ListForm } from "../../parts/list-form.tsx";
import { type Column, ListTable } from "../../parts/list-table.tsx";
import { countSentence, viewList } from "../../parts/list-view.ts";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { StatusSign } from "../../parts/sign.tsx";
import { linkPeriod, linkSentence } from "../../record/link-words.ts";
import { listDocuments, readRecordIndex } from "../../record/record-index.ts";
import { linkList, linkTypeName } from "./link-list-spec.ts";

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const [day, record] = await Promise.all([readPageDay(args), readRecordIndex(args.context)]);
  const { state, rows } = viewList([...record.links.values()], linkList(record, day.on), new URL(args.request.url));
  return {
    day,
    state,
    rows: rows.map((link) => ({
      id: link.id,
      sentence: linkSentence(record, link),
      type: linkTypeName(link.type),
      status: link.status,
      period: linkPeriod(link),
      confidence: link.confidence,
      documents: listDocuments(record, link.documentIds).map(({ id, title }) => ({ id, title })),
    })),
  };
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Links",
    description:
      "Every link between two bodies in the record: who commissions, pools, approves, sits with, oversees and succeeded whom, with dates and documents.",
    path: "/links",
    about: { "@type": "CollectionPage", name: "Links" },
  });

export default function LinksRoute(): ReactElement {
  const { day, state, rows } = useLoaderData<typeof loader>();
  const body = state.facets.find(({ name }) => name === "body")?.chosen ?? null;
  return (
    <Page
      title={body === null ? "Links between bodies" : `Links of ${body.words}`}
      lede={`${countSentence(state, "link", "links")}, of all days: facts, and what was only proposed or allowed, which is marked.`}
    >
      {day.notice && <p className="notice">{day.notice}</p>}
      <ListForm state={state} textLabel="Words in the link" day={day} />
      <ListTable
        state={state}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        caption={`Each link as a sentence. The filter “On the day” goes by ${formatDay(day.on)}.`}
      />
      {body === null ? (
        <p>
          The data of all links is in <a href="/data">Data and API</a>.
        </p>
      ) : (
        <DataLinks query="links-of-a-body" parameters={{ body: body.value }} />
      )}
    </Page>
  );
}

const columns: readonly Column<Row>[] = [
  {
    name: "link",
    label: "Link",
    isHead: true,
    cell: ({ id, sentence, status }) => (
      <>
        <a href={linkAddress(id)}>{sentence}</a> {!isFact({ status }) && <StatusSign status={status} />}
      </>
    ),
  },
  { name: "type", label: "Type", cell: ({ type }) => type },
  { name: "start", label: "When", cell: ({ period }) => period },
  { name: "confidence", label: "Confidence", cell: ({ confidence }) => enumHeading(confidence) },
  { name: "documents", label: "Documents", cell: ({ documents }) => <DocumentCell documents={documents} /> },
];
