// The page of a link: what it says, when, by what law, and every document that says so.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { linkAddress, networkAddress } from "../../addresses/thing-address.ts";
import { catalogueDescription, enumLabel } from "../../catalogue/labels.ts";
import { isFact } from "../../catalogue/statuses.ts";
import { LinkPageDocument, PostOrPositionDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { ClaimList } from "../../parts/claim-list.tsx";
import { DataLinks } from "../../parts/data-links.tsx";
import { DayForm } from "../../parts/day-form.tsx";
import { DocumentList } from "../../parts/document-list.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { missingThing } from "../../parts/missing-thing.ts";
import { Note } from "../../parts/note.tsx";
import { Card, Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { StatusSign } from "../../parts/sign.tsx";
import { readRecordIndex } from "../../record/record-index.ts";
import {
  dayCertaintySentence,
  type LinkFact,
  type LinkView,
  linkLede,
  periodFacts,
  viewBodyLink,
  viewPosition,
  viewPost,
} from "./link-view.ts";

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const id = args.params.link ?? "";
  const day = await readPageDay(args);
  const view = await readView(args, id, day.typed === null ? undefined : day.on);
  if (view === null) {
    throw await missingThing(args.context, { id, what: "link", address: linkAddress, types: ["BODY"] });
  }
  return { day, view };
}

async function readView({ context }: LoaderFunctionArgs, id: string, on: string | undefined): Promise<LinkView | null> {
  const record = await readRecordIndex(context);
  const link = record.links.get(id);
  if (link) {
    const { edge } = await context.ask(LinkPageDocument, { id });
    return edge && viewBodyLink(record, link, edge, on);
  }
  const { people, proposals } = await context.ask(PostOrPositionDocument, { id });
  const [post, position] = [people[0]?.postsConnection.edges[0], proposals[0]?.positionsOfConnection.edges[0]];
  if (people[0] && post) {
    return viewPost(record, id, people[0], post.node, post.properties.post, post.properties);
  }
  if (proposals[0] && position) {
    const { id: proposal, title } = proposals[0];
    return viewPosition(record, id, position.node, { id: proposal, name: title }, position.properties);
  }
  return null;
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const view = args.loaderData?.view;
  return view === undefined
    ? []
    : pageMeta(args, {
        title: view.sentence,
        description: `${linkLede(view)} With the ${view.documents.length} documents behind it.`,
        path: linkAddress(view.id),
        about: { "@type": "WebPage", name: view.sentence },
      });
};

export default function LinkRoute(): ReactElement {
  const { day, view } = useLoaderData<typeof loader>();
  const chosen = day.typed === null ? null : dayCertaintySentence(view, day.on);
  return (
    <Page
      above={[{ name: "Links", path: "/links" }]}
      title={view.sentence}
      lede={
        <>
          <StatusSign status={view.status} /> {linkLede(view)}
        </>
      }
      aside={<LinkAside view={view} on={day.on} />}
    >
      {day.notice && <p className="notice">{day.notice}</p>}
      {chosen && <p className="notice">{chosen}</p>}
      <Facts>
        {view.facts.map((fact) => (
          <LinkFactLine key={fact.name} {...fact} />
        ))}
        <Fact name={isFact(view) ? "When" : "When proposed"}>{view.period}</Fact>
        {periodFacts(view).map((fact) => (
          <LinkFactLine key={fact.name} {...fact} />
        ))}
        <Fact name="Confidence">
          {enumLabel(view.confidence)}
          <span className="quiet">: {catalogueDescription("confidences", view.confidence)}</span>
        </Fact>
        {view.note.length > 0 && (
          <Fact name="Note">
            <Note parts={view.note} />
          </Fact>
        )}
        <Fact name="What such a link is">{view.type}</Fact>
      </Facts>
      <h2>Documents</h2>
      <DocumentList documents={view.documents} />
      <h2>What they say</h2>
      {view.claims.length === 0 ? (
        <p className="quiet">The record has no statement about this link apart from the documents themselves.</p>
      ) : (
        <ClaimList claims={view.claims} about="link" />
      )}
      <DayForm action={linkAddress(view.id)} on={day.on} typed={day.problem && day.typed} problem={day.problem} />
      <DataLinks query="edge-with-evidence" parameters={{ edge: view.id }} />
    </Page>
  );
}

function LinkFactLine({ name, words, path, more }: LinkFact): ReactElement {
  return (
    <Fact name={name}>
      {path === undefined ? words : <a href={path}>{words}</a>}
      {more && <span className="quiet">: {more}</span>}
    </Fact>
  );
}

function LinkAside({ view, on }: { readonly view: LinkView; readonly on: string }): ReactElement {
  return (
    <>
      {view.others.length > 0 && (
        <Card title="Other links between the two">
          <ul>
            {view.others.map(({ id, sentence, period }) => (
              <li key={id}>
                <a href={linkAddress(id)}>{sentence}</a> <span className="quiet">{period}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="In the network">
        <p>
          <a href={networkAddress({ on, focus: view.bodies.join(",") })}>The network around these bodies</a>
        </p>
      </Card>
    </>
  );
}
