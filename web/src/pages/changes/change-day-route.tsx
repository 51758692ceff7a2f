// A day that changed the map: what happened on it, and the proposals, laws and documents of the day.

import type { ReactElement } from "react";
import { type MetaFunction, redirect, useLoaderData } from "react-router";
import {
  changeAddress,
  compareAddress,
  lawAddress,
  mapAddress,
  networkAddress,
  proposalAddress,
} from "../../addresses/thing-address.ts";
import { enumLabel } from "../../catalogue/labels.ts";
import { formatDay, subtractDays } from "../../dates/days.ts";
import { outsideSentence, parseTypedDay } from "../../dates/read-day.ts";
import { ChangeDayDocument, DataDateDocument } from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DocumentList } from "../../parts/document-list.tsx";
import { Card, Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { ChangeStoryView } from "../compare/change-story-view.tsx";
import compareStyle from "../compare/compare.css?inline";
import { countsSentence } from "../compare/counts-sentence.ts";
import { loadComparison, loadNearestChanges } from "../compare/load-comparison.ts";
import { storySentences, storySummary } from "../compare/story-words.ts";
import style from "./changes.css?inline";

export const handle = { styles: [compareStyle, style] };

export async function loader({ params, context }: PageLoaderArgs) {
  const { day: typed = "" } = params;
  const { datasets } = await context.ask(DataDateDocument);
  const dataDate = datasets[0]?.dataDate ?? "9999-12-31";
  const on = parseTypedDay(typed, dataDate)?.on;
  if (on === undefined) {
    throw new Response(null, { status: 404 });
  }
  if (on !== typed) {
    throw redirect(changeAddress(on));
  }
  const before = subtractDays(on, 1);
  const [comparison, facts, nearest] = await Promise.all([
    loadComparison(context.ask, { before: { on: before }, after: { on }, focus: [] }),
    context.ask(ChangeDayDocument, { on }),
    loadNearestChanges(context.ask, { before, after: on }),
  ]);
  return {
    ...comparison,
    on,
    before,
    nearest,
    notice: outsideSentence(on, dataDate),
    documents: facts.changeDays.flatMap(({ evidence }) => evidence),
    // A source that gives only the month gives no day.
    made: facts.made.filter(({ madeOnStated }) => madeOnStated === on),
    decided: facts.decided.filter(({ outcomeOnStated }) => outcomeOnStated === on),
    laws: facts.legalInstruments.filter(({ inForceOnStated }) => inForceOnStated === on),
    isDayOfChange: facts.changeDays.length > 0,
  };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

function dayTitle({ on, story, serviceNames }: Loaded): string {
  const [first] = storySentences(story, (id) => serviceNames[id] ?? id);
  return `${formatDay(on)}: ${first ?? "no change on record"}`;
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { loaderData } = args;
  const title = loaderData ? dayTitle(loaderData) : "A day that changed the map";
  const summary = loaderData ? storySummary(loaderData.story, (id) => loaderData.serviceNames[id] ?? id) : "";
  return pageMeta(args, {
    title,
    description:
      summary.length > 200 ? `${summary.slice(0, 199)}…` : summary || "What began and what ended on the day.",
    path: loaderData ? changeAddress(loaderData.on) : "/changes",
    hidden: loaderData ? !loaderData.isDayOfChange : true,
    about: loaderData && {
      "@type": "Event",
      name: title,
      startDate: loaderData.on,
      location: { "@type": "Place", name: "London" },
    },
  });
};

export default function ChangeDayRoute(): ReactElement {
  const data = useLoaderData<typeof loader>();
  const { on, before, story, counts, nearest, notice, made, decided, laws, documents, isDayOfChange } = data;
  return (
    <Page
      above={[{ name: "Changes", path: "/changes" }]}
      title={dayTitle(data)}
      lede={countsSentence(counts)}
      aside={
        <>
          {(made.length > 0 || decided.length > 0) && (
            <Card title="Proposals of the day">
              <ul>
                {[
                  ...made.map((proposal) => ({ ...proposal, is: "made" })),
                  ...decided.map((proposal) => ({ ...proposal, is: "decided" })),
                ].map(({ id, title, outcome, is }) => (
                  <li key={`${is} ${id}`}>
                    <a href={proposalAddress(id)}>{title}</a> <span className="sign proposed">proposal</span>{" "}
                    <span className="quiet">
                      {is === "made" ? "made on the day" : `outcome on the day: ${enumLabel(outcome)}`}
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {laws.length > 0 && (
            <Card title="Laws in force from the day">
              <ul>
                {laws.map(({ id, title, provision }) => (
                  <li key={id}>
                    <a href={lawAddress(id)}>
                      {title}
                      {provision && `, ${provision}`}
                    </a>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Card title="The day elsewhere">
            <ul>
              <li>
                <a href={mapAddress("gp-services", on)}>GP services on the map that day</a>
              </li>
              <li>
                <a href={compareAddress(before, on)}>As a comparison with the day before</a>
              </li>
              <li>
                <a href={networkAddress({ on, before })}>As a network</a>
              </li>
            </ul>
          </Card>
        </>
      }
    >
      {notice && <p className="notice">{notice}</p>}
      <nav className="neighbours" aria-label="Days of change">
        {nearest.earlier && (
          <a href={changeAddress(nearest.earlier)} rel="prev">
            ← {formatDay(nearest.earlier)}
          </a>
        )}
        {nearest.later && (
          <a href={changeAddress(nearest.later)} rel="next">
            {formatDay(nearest.later)} →
          </a>
        )}
      </nav>
      {!isDayOfChange && <p>No source dates a change to this day.</p>}
      <ChangeStoryView
        story={story}
        before={before}
        after={on}
        bodyName={(id) => data.bodyNames[id] ?? id}
        serviceName={(id) => data.serviceNames[id] ?? id}
      />
      {documents.length > 0 && (
        <section>
          <h2 id="documents">Documents of the day</h2>
          <DocumentList documents={documents} />
        </section>
      )}
      <DataLinks query="changes-between-two-days" parameters={{ before, after: on }} />
    </Page>
  );
}
