// The page of a body: what it is, what it commissioned on the day, what came before and after it, and all its links in time.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress } from "../../addresses/thing-address.ts";
import { nearestDay } from "../../dates/days.ts";
import { BodyPageDocument } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DayForm } from "../../parts/day-form.tsx";
import { missingThing } from "../../parts/missing-thing.ts";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { noteParts } from "../../record/note-parts.ts";
import { type BodyEntry, listDocuments, type RecordIndex, readRecordIndex } from "../../record/record-index.ts";
import { axisRange } from "../../time-axis/lane-geometry.ts";
import laneStyle from "../../time-axis/lanes.css?inline";
import { LaneLegend, Lanes } from "../../time-axis/lanes.tsx";
import bodyStyle from "./bodies.css?inline";
import { BodyAside } from "./body-aside.tsx";
import { BodyCommissions } from "./body-commissions.tsx";
import { BodyDetails } from "./body-details.tsx";
import { BodyFacts } from "./body-facts.tsx";
import { BodyHeirs, BodyLives } from "./body-lives.tsx";
import { bodyLede, endSentence, heirs, listBounds, sortBodyLinks } from "./body-view.ts";

export const handle = { styles: [laneStyle, bodyStyle] };

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const id = args.params.body ?? "";
  const [pageDay, record] = await Promise.all([readPageDay(args), readRecordIndex(args.context)]);
  const body = record.bodies.get(id);
  if (!body) {
    throw await missingThing(args.context, { id, what: "body", address: bodyAddress, types: ["BODY"] });
  }
  const isChosen = pageDay.typed !== null && pageDay.problem === null;
  // A body that has ended is shown on its last day, unless a reader chose another.
  const day = isChosen ? pageDay : { ...pageDay, on: nearestDay(body, pageDay.on) };
  const { bodies, commissionsOn, lineage } = await args.context.ask(BodyPageDocument, { id, on: day.on });
  const [details] = bodies;
  if (!details) {
    throw await missingThing(args.context, { id, what: "body", address: bodyAddress, types: ["BODY"] });
  }
  const on = isChosen ? day.on : undefined;
  const { mentionedIn, ...rest } = details;
  return {
    day,
    on,
    body,
    details: rest,
    note: noteParts(record, details.note),
    mentions: listDocuments(
      record,
      mentionedIn.map((document) => document.id),
    ),
    commissions: commissionsOn,
    lineage,
    heirs: heirs(lineage, record, day.dataDate),
    ended: endSentence(body, day.dataDate),
    links: sortBodyLinks(record, id, on),
    isPlace: isPlace(record, body),
  };
}

/** Whether it is a local authority whose area a body serves. */
function isPlace({ linksByBody }: RecordIndex, { id, kind }: BodyEntry): boolean {
  const isServed = linksByBody.get(id)?.some(({ type, target }) => type === "COVERS" && target === id) ?? false;
  return isServed && (kind === "BOROUGH" || kind === "LOCAL_AUTHORITY");
}

export type BodyData = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = (args) => {
  const data = args.loaderData;
  if (!data) {
    return [];
  }
  const { body, details, ended } = data;
  const lede = bodyLede(body, details.form);
  return pageMeta(args, {
    title: body.name,
    description: `${lede} ${ended ?? ""} What it commissions, with whom it pools, sits and decides, and on which documents that rests.`,
    path: bodyAddress(body.id, data.on),
    picture: `${bodyAddress(body.id)}/picture.png`,
    about: {
      "@type": body.existence === "REAL" ? "Organization" : "Thing",
      name: body.name,
      ...(body.officialName ? { alternateName: body.officialName } : {}),
      ...(body.odsCode ? { identifier: body.odsCode } : {}),
    },
  });
};

export default function BodyRoute(): ReactElement {
  const data = useLoaderData<typeof loader>();
  const { day, body, details, links: bodyLinks } = data;
  const groups = [...bodyLinks.lanes, ...bodyLinks.structure];
  const range = axisRange(listBounds(groups), day.dataDate);
  return (
    <Page
      above={[{ name: "Bodies", path: "/bodies" }]}
      title={body.name}
      lede={bodyLede(body, details.form)}
      aside={<BodyAside {...data} />}
    >
      <BodyHeirs {...data} />
      {details.remit && <p>{details.remit}</p>}
      <DayForm action={bodyAddress(body.id)} on={day.on} typed={day.problem && day.typed} problem={day.problem} />
      {day.notice && <p className="notice">{day.notice}</p>}
      <BodyContents {...data} />
      <BodyCommissions {...data} />
      <BodyLives {...data} />
      <h2 id="links">Its links in time</h2>
      {bodyLinks.lanes.length === 0 ? (
        <p>The record has no link of it but those that say how it is arranged.</p>
      ) : (
        <>
          <LaneLegend />
          <Lanes groups={bodyLinks.lanes} range={range} on={day.on} />
        </>
      )}
      <BodyDetails {...data} />
      <BodyFacts {...data} />
      {bodyLinks.structure.length > 0 && (
        <details>
          <summary>
            How it is arranged: areas, parts and groups (
            {bodyLinks.structure.reduce((sum, { rows }) => sum + rows.length, 0)})
          </summary>
          <Lanes groups={bodyLinks.structure} range={range} on={day.on} />
        </details>
      )}
      <DataLinks query="links-of-a-body" parameters={{ body: body.id }} />
    </Page>
  );
}

/** The way to the parts of a long page. */
function BodyContents({ details, lineage, links: bodyLinks }: BodyData): ReactElement {
  const proposals =
    details.proposalsMade.length + details.proposalsReceived.length + details.positionsConnection.edges.length;
  const parts = [
    { name: "Commissions", id: "commissions", isThere: true },
    { name: "Before and after", id: "lives", isThere: lineage.ancestors.length + lineage.descendants.length > 0 },
    { name: "Links in time", id: "links", isThere: bodyLinks.lanes.length > 0 },
    { name: "Proposals", id: "proposals", isThere: proposals > 0 },
    { name: "People", id: "people", isThere: details.postHoldersConnection.edges.length > 0 },
    { name: "Funds", id: "funds", isThere: details.fundsHere.length + details.contributions.length > 0 },
    { name: "Statements", id: "statements", isThere: details.claims.length + details.claimsAsObject.length > 0 },
    { name: "Not found", id: "questions", isThere: details.openQuestions.length > 0 },
    { name: "Facts", id: "facts", isThere: true },
  ];
  return (
    <nav aria-label="On this page">
      <ul className="link-row">
        {parts.map(({ name, id, isThere }) =>
          isThere ? (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
