// The page of a proposal: who asked what of whom, where others stood, what it would have made, and what came of it.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress, linkAddress, proposalAddress, serviceAddress } from "../../addresses/thing-address.ts";
import { capitalise, catalogueDescription, enumHeading, enumLabel, findEdgeType } from "../../catalogue/labels.ts";
import { formatWhen } from "../../dates/stated-dates.ts";
import { ProposalPageDocument, type ProposalPageQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { ClaimList } from "../../parts/claim-list.tsx";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentCell, DocumentList } from "../../parts/document-list.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { LinkList, summariseLinks } from "../../parts/link-list.tsx";
import { missingThing } from "../../parts/missing-thing.ts";
import { Names, NamesOrWords } from "../../parts/names.tsx";
import { Note } from "../../parts/note.tsx";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { formatLastHearing, formatOpenPeriod, formatOutcome, proposalDate } from "../../parts/proposal-words.ts";
import { StatusSign } from "../../parts/sign.tsx";
import { linkSentence } from "../../record/link-words.ts";
import { noteParts } from "../../record/note-parts.ts";
import { readRecordIndex } from "../../record/record-index.ts";

type Proposal = ProposalPageQuery["proposals"][number];

export async function loader({ params, context }: LoaderFunctionArgs<PageContext>) {
  const id = params.proposal ?? "";
  const [{ proposals }, record] = await Promise.all([
    context.ask(ProposalPageDocument, { id }),
    readRecordIndex(context),
  ]);
  const [proposal] = proposals;
  if (!proposal) {
    throw await missingThing(context, { id, what: "proposal", address: proposalAddress, types: ["PROPOSAL"] });
  }
  const outcomeLink = proposal.outcomeEdge === null ? undefined : record.links.get(proposal.outcomeEdge);
  return {
    proposal,
    note: noteParts(record, proposal.note),
    outcomeLink: outcomeLink ? { id: outcomeLink.id, sentence: linkSentence(record, outcomeLink) } : null,
    links: summariseLinks(
      record,
      [...record.links.values()].filter((link) => link.proposal === id),
    ),
  };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const proposal = args.loaderData?.proposal;
  return proposal === undefined
    ? []
    : pageMeta(args, {
        title: proposal.title,
        description: `A proposal of ${proposerNames(proposal.proposedBy, proposal.proposedByStated)}, ${proposalDate(proposal)}. Outcome: ${formatOutcome(proposal.outcome, proposal.outcomeOnStated)}.`,
        path: proposalAddress(proposal.id),
        about: { "@type": "CreativeWork", name: proposal.title, genre: "proposal" },
      });
};

function proposerNames(bodies: readonly { readonly name: string }[], stated: string | null): string {
  return bodies.map(({ name }) => name).join(", ") || (stated ?? "somebody whom no source names");
}

export default function ProposalRoute(): ReactElement {
  const { proposal, note, outcomeLink, links } = useLoaderData<typeof loader>();
  return (
    <Page
      above={[{ name: "Proposals", path: "/proposals" }]}
      title={proposal.title}
      lede={
        <>
          <StatusSign status={proposal.status} /> A proposal of{" "}
          {proposerNames(proposal.proposedBy, proposal.proposedByStated)}
          {(proposal.addressedTo.length > 0 || proposal.addressedToStated) &&
            ` to ${proposerNames(proposal.addressedTo, proposal.addressedToStated)}`}
          , {proposalDate(proposal)}. <strong>{formatOutcome(proposal.outcome, proposal.outcomeOnStated)}.</strong>
        </>
      }
    >
      <Outcome proposal={proposal} link={outcomeLink} />
      <h2>The proposal</h2>
      <Facts>
        <Fact name="Made by">
          <NamesOrWords things={proposal.proposedBy} words={proposal.proposedByStated} address={bodyAddress} />
        </Fact>
        <Fact name="Asked of">
          <NamesOrWords things={proposal.addressedTo} words={proposal.addressedToStated} address={bodyAddress} />
        </Fact>
        <Fact name="Made">{proposal.madeOnStated && formatWhen(proposal.madeOnStated)}</Fact>
        <Fact name="First seen">
          {proposal.firstSeenStated === null ? "not on record" : formatWhen(proposal.firstSeenStated)}
        </Fact>
        <Fact name="Last heard of">
          {proposal.lastHeardOf === null ? "not on record" : formatLastHearing(proposal.lastHeardOf)}
        </Fact>
        <Fact name="On the table">
          {formatOpenPeriod(proposal)}
          <span className="quiet">: until its outcome or, without one, two years after it was last heard of</span>
        </Fact>
        <Fact name="Services">
          {proposal.services.length > 0 ? (
            <Names things={proposal.services} address={serviceAddress} />
          ) : (
            proposal.serviceStated
          )}
        </Fact>
        <Fact name="Status when first seen">
          {enumHeading(proposal.status)}
          <span className="quiet">: {catalogueDescription("statuses", proposal.status)}</span>
        </Fact>
        <Fact name="Confidence">
          {enumLabel(proposal.confidence)}
          <span className="quiet">: {catalogueDescription("confidences", proposal.confidence)}</span>
        </Fact>
        {note.length > 0 && (
          <Fact name="Note">
            <Note parts={note} />
          </Fact>
        )}
      </Facts>
      <h2>What it would make</h2>
      <p>{wouldCreateSentence(proposal)}</p>
      <LinkList links={links} />
      <Positions proposal={proposal} />
      {proposal.claims.length > 0 && (
        <>
          <h2>What documents say about it</h2>
          <ClaimList claims={proposal.claims} />
        </>
      )}
      <h2>Documents</h2>
      <DocumentList documents={proposal.documents} />
      <DataLinks query="proposal" parameters={{ proposal: proposal.id }} />
    </Page>
  );
}

/** "NHS England: pass its functions to: Secretary of State." In the words of the record. */
function wouldCreateSentence({ wouldCreate, wouldCreateStated, fromStated, toStated }: Proposal): string {
  const verb = wouldCreateStated ?? (wouldCreate === null ? null : (findEdgeType(wouldCreate)?.label ?? null));
  const parts = [fromStated, verb, toStated].filter(Boolean);
  return parts.length === 0
    ? "The record does not put it into the form of a link between two bodies."
    : `In the words of the record: ${parts.join(" — ")}.`;
}

function Outcome({
  proposal,
  link,
}: {
  readonly proposal: Proposal;
  readonly link: { readonly id: string; readonly sentence: string } | null;
}): ReactElement {
  const { outcome, outcomeStated, outcomeOnStated, outcomeDocuments } = proposal;
  return (
    <>
      <h2>What came of it</h2>
      <p>
        <strong>{formatOutcome(outcome, outcomeOnStated)}.</strong> {outcomeStated && capitalise(outcomeStated)}
        {outcome === "NOT_ESTABLISHED" && " No source that was read says what came of it."}
      </p>
      {link && (
        <p>
          The link that came of it: <a href={linkAddress(link.id)}>{link.sentence}</a>
        </p>
      )}
      {outcomeDocuments.length > 0 && <DocumentList documents={outcomeDocuments} />}
    </>
  );
}

function Positions({ proposal }: { readonly proposal: Proposal }): ReactElement | null {
  const positions = proposal.positionsOfConnection.edges;
  return positions.length === 0 ? null : (
    <>
      <h2>Where others stood</h2>
      <div className="table-box">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Position</th>
              <th scope="col">When</th>
              <th scope="col">In our words</th>
              <th scope="col">Documents</th>
            </tr>
          </thead>
          <tbody>
            {positions.map(({ node, properties }) => (
              <tr key={properties.id}>
                <th scope="row">
                  <a href={bodyAddress(node.id)}>{node.name}</a>
                </th>
                <td data-label="Position">
                  <a href={linkAddress(properties.id)}>{enumHeading(properties.stance)}</a>
                </td>
                <td data-label="When">
                  {properties.statedOnStated === null ? "not on record" : formatWhen(properties.statedOnStated)}
                </td>
                <td data-label="In our words">{properties.paraphrase}</td>
                <td data-label="Documents">
                  <DocumentCell documents={properties.evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
