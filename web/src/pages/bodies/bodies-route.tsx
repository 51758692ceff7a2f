// The list of bodies: what each is, and when it was there.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress } from "../../addresses/thing-address.ts";
import { capitalise, kindLabel } from "../../catalogue/labels.ts";
import { dayCertainty } from "../../dates/certainty.ts";
import { formatDay } from "../../dates/days.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { ListForm } from "../../parts/list-form.tsx";
import { type Column, ListTable } from "../../parts/list-table.tsx";
import { countSentence, type ListSpec, viewList } from "../../parts/list-view.ts";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { type BodyEntry, readRecordIndex } from "../../record/record-index.ts";
import { bodyPeriod } from "./body-view.ts";

interface Row extends BodyEntry {
  readonly links: number;
}

function bodyList(on: string): ListSpec<Row> {
  return {
    path: "/bodies",
    facets: [
      { name: "kind", label: "Sort", values: ({ kind }) => [kind], words: (kind) => capitalise(kindLabel(kind)) },
      {
        name: "lived",
        label: "On the day",
        values: (body) => [dayCertainty(body, on)?.toLowerCase() ?? "not"],
        words: (value) => livedNames.get(value) ?? value,
      },
      {
        name: "existence",
        label: "Real or proposed",
        values: ({ existence }) => [existence],
        words: (value) => existenceNames.get(value) ?? value,
      },
    ],
    text: ({ name, officialName, aliases, odsCode, gssCode }) =>
      [name, officialName, ...aliases, odsCode, gssCode].join(" "),
    sorts: {
      name: ({ name }) => name,
      kind: ({ kind }) => kindLabel(kind),
      start: ({ certainFrom, possibleFrom }) => (possibleFrom <= "0001-01-01" ? certainFrom : possibleFrom),
      links: ({ links }) => links,
    },
    sort: "name",
  };
}

const livedNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    certain: "Certainly there",
    possible: "Possibly there",
    not: "Not there",
  }),
);

const existenceNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    REAL: "Exists or existed",
    PROPOSED: "Only ever proposed",
    GROUP: "A name for a group",
  }),
);

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const [day, record] = await Promise.all([readPageDay(args), readRecordIndex(args.context)]);
  const rows = [...record.bodies.values()].map((body) => ({
    ...body,
    links: record.linksByBody.get(body.id)?.length ?? 0,
  }));
  return { day, ...viewList(rows, bodyList(day.on), new URL(args.request.url)) };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Bodies",
    description:
      "Every body in the record of who commissions health and social care in London: boroughs, PCTs, CCGs, ICBs, boards, committees and groups.",
    path: "/bodies",
    about: { "@type": "CollectionPage", name: "Bodies" },
  });

export default function BodiesRoute(): ReactElement {
  const { day, state, rows } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Bodies"
      lede={`${countSentence(state, "body", "bodies")}: organisations, offices and committees, and names for groups of them.`}
    >
      {day.notice && <p className="notice">{day.notice}</p>}
      <ListForm state={state} textLabel="Name or code" day={day} />
      <ListTable
        state={state}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        caption={`Each body with its dates. The filter “On the day” goes by ${formatDay(day.on)}.`}
      />
      <DataLinks query="bodies" parameters={{ kind: state.parameters.kind }} />
    </Page>
  );
}

const columns: readonly Column<Row>[] = [
  { name: "name", label: "Body", isHead: true, cell: ({ id, name }) => <a href={bodyAddress(id)}>{name}</a> },
  { name: "kind", label: "Sort", cell: ({ kind }) => capitalise(kindLabel(kind)) },
  { name: "start", label: "When", cell: (body) => bodyPeriod(body) },
  { name: "links", label: "Links", isNumber: true, cell: ({ links }) => links },
];
