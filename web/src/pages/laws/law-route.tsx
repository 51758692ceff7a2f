// The page of a law: what it allows, when it was in force, and the links that rest on it.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { lawAddress } from "../../addresses/thing-address.ts";
import { capitalise, catalogueDescription, enumLabel } from "../../catalogue/labels.ts";
import { formatDay } from "../../dates/days.ts";
import { formatWhen } from "../../dates/stated-dates.ts";
import { LawPageDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentList } from "../../parts/document-list.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { LinkList, summariseLinks } from "../../parts/link-list.tsx";
import { missingThing } from "../../parts/missing-thing.ts";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { readRecordIndex } from "../../record/record-index.ts";
import { lawName, lawPeriodSentence } from "./law-words.ts";

export async function loader({ params, context }: LoaderFunctionArgs<PageContext>) {
  const id = params.law ?? "";
  const [{ legalInstruments }, record] = await Promise.all([
    context.ask(LawPageDocument, { id }),
    readRecordIndex(context),
  ]);
  const [law] = legalInstruments;
  if (!law) {
    throw await missingThing(context, { id, what: "law", address: lawAddress, types: ["LEGAL_INSTRUMENT"] });
  }
  const resting = [...record.links.values()].filter(({ legalBasis }) => legalBasis === id);
  return { law, links: summariseLinks(record, resting) };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const law = args.loaderData?.law;
  return law === undefined
    ? []
    : pageMeta(args, {
        title: lawName(law),
        description: `${law.allows ? `It allows: ${law.allows}. ` : ""}${lawPeriodSentence(law)}`,
        path: lawAddress(law.id),
        about: {
          "@type": "Legislation",
          name: lawName(law),
          ...(law.citation ? { legislationIdentifier: law.citation } : {}),
        },
      });
};

export default function LawRoute(): ReactElement {
  const { law, links } = useLoaderData<typeof loader>();
  return (
    <Page
      above={[{ name: "Laws", path: "/laws" }]}
      title={lawName(law)}
      lede={`${law.allows ? `What it allows: ${law.allows}. ` : ""}${lawPeriodSentence(law)}`}
    >
      <Facts>
        <Fact name="Sort">{law.kind && capitalise(law.kind)}</Fact>
        <Fact name="Citation">{law.citation}</Fact>
        <Fact name="Also called">{law.aliases.join("; ")}</Fact>
        <Fact name="Made">{law.madeOnStated && formatWhen(law.madeOnStated)}</Fact>
        <Fact name="In force from">
          {law.inForceOnStated === null ? "not on record" : formatWhen(law.inForceOnStated)}
        </Fact>
        <Fact name="In force to">{law.inForceTo === null ? "no end on record" : formatDay(law.inForceTo)}</Fact>
        <Fact name="Checked">{law.checkedOn === null ? "not checked" : `on ${formatDay(law.checkedOn)}`}</Fact>
        <Fact name="Applies to">{law.appliesTo.join("; ")}</Fact>
        <Fact name="Confidence">
          {law.confidence && enumLabel(law.confidence)}
          {law.confidence && <span className="quiet">: {catalogueDescription("confidences", law.confidence)}</span>}
        </Fact>
        <Fact name="Note">{law.note}</Fact>
      </Facts>
      <h2>Links that rest on it</h2>
      {links.length === 0 ? <p>No link in the record names it as its law.</p> : <LinkList links={links} />}
      <h2>Documents</h2>
      <DocumentList documents={law.documents} />
      <DataLinks query="law" parameters={{ law: law.id }} />
    </Page>
  );
}
