// The list of laws: what each allows, and how many links rest on it.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { lawAddress } from "../../addresses/thing-address.ts";
import { capitalise } from "../../catalogue/labels.ts";
import { formatStatedDate } from "../../dates/stated-dates.ts";
import { LawsPageDocument, type LawsPageQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { ListForm } from "../../parts/list-form.tsx";
import { type Column, ListTable } from "../../parts/list-table.tsx";
import { countSentence, type ListSpec, viewList } from "../../parts/list-view.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { readRecordIndex } from "../../record/record-index.ts";
import { lawName } from "./law-words.ts";

type Law = LawsPageQuery["legalInstruments"][number] & { readonly links: number };

const spec: ListSpec<Law> = {
  path: "/laws",
  facets: [
    { name: "kind", label: "Sort", values: ({ kind }) => (kind === null ? [] : [kind]), words: capitalise },
    {
      name: "force",
      label: "In force",
      values: ({ inForceTo, checkedOn }) => [forceValue(inForceTo, checkedOn)],
      words: (value) => forceWords.get(value) ?? value,
    },
  ],
  text: (law) => [lawName(law), law.citation, law.allows, ...law.aliases].join(" "),
  sorts: {
    name: lawName,
    allows: ({ allows }) => allows,
    since: ({ inForceOn }) => inForceOn,
    links: ({ links }) => links,
  },
  sort: "name",
};

const forceWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ended: "No longer",
    checked: "Found to be in force",
    unchecked: "Not checked",
  }),
);

function forceValue(inForceTo: string | null, checkedOn: string | null): string {
  if (inForceTo !== null) {
    return "ended";
  }
  return checkedOn === null ? "unchecked" : "checked";
}

export async function loader({ request, context }: LoaderFunctionArgs<PageContext>) {
  const [{ legalInstruments }, record] = await Promise.all([context.ask(LawsPageDocument), readRecordIndex(context)]);
  const all = [...record.links.values()];
  const laws = legalInstruments.map((law) => ({
    ...law,
    links: all.filter(({ legalBasis }) => legalBasis === law.id).length,
  }));
  return viewList(laws, spec, new URL(request.url));
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Laws",
    description:
      "The provisions on which commissioning in London rests: what each allows, from when to when, and the links that name it.",
    path: "/laws",
    about: { "@type": "CollectionPage", name: "Laws" },
  });

export default function LawsRoute(): ReactElement {
  const { state, rows } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Laws, and what they allow"
      lede={`${countSentence(state, "provision", "provisions")} of acts, orders and regulations.`}
    >
      <ListForm state={state} textLabel="Words in the law" />
      <ListTable
        state={state}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        caption="Each provision with what it allows, in our words."
      />
      <DataLinks query="laws" parameters={{}} />
    </Page>
  );
}

const columns: readonly Column<Law>[] = [
  { name: "name", label: "Law", isHead: true, cell: (law) => <a href={lawAddress(law.id)}>{lawName(law)}</a> },
  { name: "allows", label: "What it allows", cell: ({ allows }) => allows },
  {
    name: "since",
    label: "In force from",
    cell: ({ inForceOnStated }) => (inForceOnStated === null ? "not on record" : formatStatedDate(inForceOnStated)),
  },
  { name: "links", label: "Links", isNumber: true, cell: ({ links }) => links },
];
