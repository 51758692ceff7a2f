// The list of proposals as a table: when, who, asked of whom, what, what came of it, and on which document.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { addParameters, bodyAddress, linkAddress, proposalAddress } from "../../addresses/thing-address.ts";
import { capitalise } from "../../catalogue/labels.ts";
import { ProposalsPageDocument, type ProposalsPageQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentCell } from "../../parts/document-list.tsx";
import { ListForm } from "../../parts/list-form.tsx";
import { type Column, ListTable } from "../../parts/list-table.tsx";
import { countSentence, type ListSpec, viewList } from "../../parts/list-view.ts";
import { NamesOrWords } from "../../parts/names.tsx";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { formatOutcome, outcomeName, proposalDate } from "../../parts/proposal-words.ts";
import { readRecordIndex } from "../../record/record-index.ts";

/** Its proposals are those that people come for. */
const firstMaker = "london-councils";

type Proposal = ProposalsPageQuery["proposals"][number];

export async function loader({ request, context }: LoaderFunctionArgs<PageContext>) {
  const [{ proposals }, record] = await Promise.all([context.ask(ProposalsPageDocument), readRecordIndex(context)]);
  const bodyNames = (id: string) => record.bodies.get(id)?.name ?? id;
  const list = proposalList(bodyNames, (id) => record.services.get(id) ?? id);
  return { ...viewList(proposals, list, new URL(request.url)), makers: countMakers(proposals) };
}

function proposalList(bodyName: (id: string) => string, serviceName: (id: string) => string): ListSpec<Proposal> {
  return {
    path: "/proposals",
    facets: [
      { name: "outcome", label: "Outcome", values: ({ outcome }) => [outcome], words: outcomeName },
      { name: "year", label: "Year", values: ({ firstSeen }) => (firstSeen === null ? [] : [firstSeen.slice(0, 4)]) },
      { name: "by", label: "Proposed by", values: makerIds, words: bodyName, isLong: true },
      { name: "body", label: "Who", values: namedBodies, words: bodyName },
      {
        name: "service",
        label: "Service",
        values: ({ services }) => services.map(({ id }) => id),
        words: serviceName,
      },
    ],
    text: (proposal) =>
      [
        proposal.title,
        proposal.proposedByStated,
        proposal.addressedToStated,
        proposal.serviceStated,
        proposal.outcomeStated,
        ...namedBodies(proposal).map(bodyName),
      ].join(" "),
    sorts: {
      date: ({ firstSeen }) => firstSeen,
      who: (proposal) => firstProposer(proposal.proposedBy, proposal.proposedByStated),
      whom: (proposal) => firstProposer(proposal.addressedTo, proposal.addressedToStated),
      what: ({ title }) => title,
      outcome: ({ outcome, outcomeOn }) => `${outcomeName(outcome)} ${outcomeOn ?? ""}`,
      document: ({ documents }) => documents[0]?.title ?? null,
    },
    sort: "date",
    pageLength: 100,
  };
}

function makerIds({ proposedBy }: Proposal): readonly string[] {
  return proposedBy.map(({ id }) => id);
}

/** Those who made most proposals, the first maker before them. */
function countMakers(proposals: readonly Proposal[]) {
  const made = new Map<string, { readonly id: string; readonly name: string; readonly count: number }>();
  for (const { id, name } of proposals.flatMap(({ proposedBy }) => proposedBy)) {
    made.set(id, { id, name, count: (made.get(id)?.count ?? 0) + 1 });
  }
  const isFirst = ({ id }: { readonly id: string }) => Number(id === firstMaker);
  return [...made.values()]
    .sort((a, b) => isFirst(b) - isFirst(a) || b.count - a.count || a.name.localeCompare(b.name))
    .slice(0, 8);
}

/** Those who made it, those whom it was put to, and those who took a position. */
function namedBodies({ proposedBy, addressedTo, positionsOf }: Proposal): readonly string[] {
  return [...new Set([...proposedBy, ...addressedTo, ...positionsOf].map(({ id }) => id))];
}

function firstProposer(bodies: readonly { readonly name: string }[], stated: string | null): string | null {
  return bodies[0]?.name ?? stated;
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Proposals",
    description:
      "What bodies proposed about who commissions health and social care in London, whom they asked, and what came of it, each with its document.",
    path: "/proposals",
    about: { "@type": "CollectionPage", name: "Proposals" },
  });

export default function ProposalsRoute(): ReactElement {
  const { state, rows, makers } = useLoaderData<typeof loader>();
  const chosen = (facet: string) => state.facets.find(({ name }) => name === facet)?.chosen ?? null;
  return (
    <Page
      title={proposalsTitle(chosen("by")?.words, chosen("body")?.words)}
      lede={`${countSentence(state, "proposal", "proposals")}. A proposal is not a fact until a document says that it took effect.`}
    >
      <nav aria-label="Proposals by who made them">
        <ul className="link-row">
          {makers.map(({ id, name, count }) => (
            <li key={id}>
              <a href={addParameters("/proposals", { by: id })}>
                {name} ({count})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ListForm state={state} textLabel="Words in the proposal" />
      <ListTable
        state={state}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        caption="Each proposal with its outcome. The heads of the columns sort."
      />
      <DataLinks query="proposals-and-outcomes" parameters={{}} />
    </Page>
  );
}

function proposalsTitle(maker: string | undefined, body: string | undefined): string {
  if (maker !== undefined) {
    return `Proposals of ${maker}, and what came of them`;
  }
  return body === undefined ? "Proposals, and what came of them" : `Proposals of, to or about ${body}`;
}

const columns: readonly Column<Proposal>[] = [
  { name: "date", label: "When", cell: (proposal) => proposalDate(proposal) },
  {
    name: "who",
    label: "Who",
    cell: ({ proposedBy, proposedByStated }) => (
      <NamesOrWords things={proposedBy} words={proposedByStated} address={bodyAddress} />
    ),
  },
  {
    name: "whom",
    label: "Asked of",
    cell: ({ addressedTo, addressedToStated }) => (
      <NamesOrWords things={addressedTo} words={addressedToStated} address={bodyAddress} />
    ),
  },
  {
    name: "what",
    label: "What",
    isHead: true,
    cell: ({ id, title }) => <a href={proposalAddress(id)}>{title}</a>,
  },
  {
    name: "outcome",
    label: "Outcome",
    cell: ({ outcome, outcomeOnStated, outcomeEdge, outcomeStated }) => (
      <>
        <span className={outcome === "NOT_ESTABLISHED" ? "sign unknown" : undefined}>
          {formatOutcome(outcome, outcomeOnStated)}
        </span>
        {outcomeStated && <span className="quiet"> {capitalise(outcomeStated)}</span>}
        {outcomeEdge && (
          <>
            {" "}
            <a href={linkAddress(outcomeEdge)}>The link</a>
          </>
        )}
      </>
    ),
  },
  { name: "document", label: "Document", cell: ({ documents }) => <DocumentCell documents={documents} /> },
];
