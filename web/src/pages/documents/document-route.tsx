// The page of a document: what it is, what it says, and everything in the record that rests on it.

import type { ReactElement, ReactNode } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import {
  bodyAddress,
  documentAddress,
  fundAddress,
  lawAddress,
  personAddress,
  proposalAddress,
  serviceAddress,
} from "../../addresses/thing-address.ts";
import { formatStatedDate } from "../../dates/stated-dates.ts";
import { DocumentPageDocument, type DocumentPageQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { ClaimList } from "../../parts/claim-list.tsx";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentList } from "../../parts/document-list.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { LinkList, summariseLinks } from "../../parts/link-list.tsx";
import { missingThing } from "../../parts/missing-thing.ts";
import { Names } from "../../parts/names.tsx";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { formatPounds } from "../../record/link-words.ts";
import { readRecordIndex } from "../../record/record-index.ts";

type Document = DocumentPageQuery["documents"][number];

export async function loader({ params, context }: LoaderFunctionArgs<PageContext>) {
  const id = params.document ?? "";
  const [{ documents }, record] = await Promise.all([
    context.ask(DocumentPageDocument, { id }),
    readRecordIndex(context),
  ]);
  const document = documents[0];
  if (!document) {
    throw await missingThing(context, { id, what: "document", address: documentAddress, types: ["DOCUMENT"] });
  }
  const { edgeIds, mentions, ...rest } = document;
  const own = new Set(document.bodies.map((body) => body.id));
  return {
    document: rest,
    links: summariseLinks(
      record,
      edgeIds.flatMap((edge) => record.links.get(edge) ?? []),
    ),
    mentions: mentions.filter((body) => !own.has(body.id)),
  };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const document = args.loaderData?.document;
  if (!document) {
    return [];
  }
  return pageMeta(args, {
    title: document.title,
    description: `${publicationWords(document)}. What it says about who commissions health and social care in London, and what in the record rests on it.`,
    path: documentAddress(document.id),
    about: {
      "@type": "CreativeWork",
      name: document.title,
      ...(document.url ? { sameAs: document.url } : {}),
      ...(document.publisher ? { publisher: { "@type": "Organization", name: document.publisher } } : {}),
      ...(document.author ? { author: { "@type": "Person", name: document.author } } : {}),
      ...(/^\d{4}(-\d\d){0,2}$/.test(document.published ?? "") ? { datePublished: document.published } : {}),
    },
  });
};

function publicationWords({ publisher, published }: Pick<Document, "publisher" | "published">): string {
  return (
    [publisher, published && formatStatedDate(published)].filter(Boolean).join(", ") ||
    "A document of no known publisher and date"
  );
}

export default function DocumentRoute(): ReactElement {
  const { document, links, mentions } = useLoaderData<typeof loader>();
  const { claims } = document;
  return (
    <Page
      above={[{ name: "Documents", path: "/documents" }]}
      title={document.title}
      lede={`${publicationWords(document)}. ${citationCounts(links.length, claims.length)}`}
    >
      {document.url && (
        <p>
          <a href={document.url} rel="external">
            Read the document
          </a>
        </p>
      )}
      <Facts>
        <Fact name="Publisher">{document.publisher}</Fact>
        <Fact name="Author">{document.author}</Fact>
        <Fact name="Published">{document.published && formatStatedDate(document.published)}</Fact>
        <Fact name="Its date">{document.publishedNote}</Fact>
        <Fact name="Address">{document.url ? <a href={document.url}>{document.url}</a> : "none was found"}</Fact>
        <Fact name="Licence">{document.licence ?? "none was stated"}</Fact>
        <Fact name="Note">{document.note}</Fact>
      </Facts>
      <h2>What it says</h2>
      {claims.length === 0 ? (
        <p className="quiet">The record has no statement of it in words. What rests on it is below.</p>
      ) : (
        <ClaimList claims={claims} about="document" />
      )}
      <h2>What rests on it</h2>
      <LinkList links={links} />
      <Facts>
        <NamesFact name="Bodies, for their own facts" things={document.bodies} address={bodyAddress} />
        <NamesFact name="Other bodies that it is cited for" things={mentions} address={bodyAddress} />
        <NamesFact
          name="Proposals"
          things={document.proposals.map(({ id, title }) => ({ id, name: title }))}
          address={proposalAddress}
        />
        <NamesFact
          name="Laws"
          things={document.instruments.map(({ id, title, provision }) => ({
            id,
            name: [title, provision].filter(Boolean).join(", "),
          }))}
          address={lawAddress}
        />
        <NamesFact name="Services" things={document.services} address={serviceAddress} />
        <NamesFact name="People" things={document.people} address={personAddress} />
        {document.fundAmounts.length > 0 && (
          <Fact name="Amounts">
            <ul>
              {document.fundAmounts.map(({ id, amountGbp, amountType, financialYear, fund }) => (
                <li key={id}>
                  {fund && <a href={fundAddress(fund.id)}>{fund.name}</a>}
                  {financialYear && `, ${financialYear}`}:{" "}
                  {amountGbp === null ? "amount not found" : formatPounds(amountGbp)}
                  {amountType && <span className="quiet"> ({amountType})</span>}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      <SeeAlso title="See also" documents={document.seeAlso} />
      <SeeAlso title="Documents that lead to this one" documents={document.seenFrom} />
      <DataLinks query="document" parameters={{ document: document.id }} />
    </Page>
  );
}

function citationCounts(links: number, claims: number): string {
  const parts = [
    claims > 0 && `${claims} ${claims === 1 ? "statement" : "statements"}`,
    links > 0 && `${links} ${links === 1 ? "link" : "links"}`,
  ].filter(Boolean);
  return parts.length === 0
    ? ""
    : `${parts.join(" and ")} of the record ${links + claims === 1 ? "rests" : "rest"} on it.`;
}

function NamesFact({
  name,
  things,
  address,
}: {
  readonly name: string;
  readonly things: readonly { readonly id: string; readonly name: string }[];
  readonly address: (id: string) => string;
}): ReactNode {
  return things.length === 0 ? null : (
    <Fact name={name}>
      <Names things={things} address={address} short={12} />
    </Fact>
  );
}

function SeeAlso({
  title,
  documents,
}: {
  readonly title: string;
  readonly documents: Document["seeAlso"];
}): ReactElement | null {
  return documents.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <DocumentList documents={documents} />
    </>
  );
}
