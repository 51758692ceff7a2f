// The answer to one question: who commissions a service in a place on a day.

import type { ReactElement, ReactNode } from "react";
import { type LoaderFunctionArgs, type MetaFunction, redirect, useLoaderData } from "react-router";
import {
  addParameters,
  mapAddress,
  networkAddress,
  placeAddress,
  placeId,
  placeSlug,
  proposalAddress,
  serviceAddress,
  whoAddress,
} from "../../addresses/thing-address.ts";
import { broaderServices } from "../../catalogue/services.ts";
import { formatServerSentence } from "../../dates/days.ts";
import { outsideSentence, parseTypedDay, recordStart } from "../../dates/read-day.ts";
import {
  WhoChoicesDocument,
  WhoPageDocument,
  type WhoPageQuery,
  WhoStatementsDocument,
} from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DayForm } from "../../parts/day-form.tsx";
import { DocumentList } from "../../parts/document-list.tsx";
import { Card, Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { StatusSign } from "../../parts/sign.tsx";
import { answerLede, answerTitle } from "./answer-title.ts";
import { type Part, PartItem, type Statement } from "./part-item.tsx";
import style from "./who.css?inline";

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const { params, request, context } = args;
  const { service = "", place = "" } = params;
  const { dataDate } = await readPageDay(args);
  const typed = new URL(request.url).searchParams.get("on")?.trim() || params.day || "";
  const on = parseTypedDay(typed, dataDate)?.on ?? null;
  if (on === null || on < recordStart) {
    throw redirect(addParameters("/who", { service, place, on: typed }));
  }
  if (on !== params.day || request.url.includes("?")) {
    throw redirect(whoAddress(service, placeId(place), on));
  }
  const [{ whoCommissions: answer }, choices] = await Promise.all([
    context.ask(WhoPageDocument, { service, place: placeId(place), on }),
    context.ask(WhoChoicesDocument),
  ]);
  const statements = await askStatements(args, answer);
  return {
    answer,
    statements,
    broader: broaderServices(choices.services, service),
    places: choices.bodies,
    notice: outsideSentence(on, dataDate),
  };
}

type Answer = WhoPageQuery["whoCommissions"];

/** What documents say of each link of the answer, by its id. */
async function askStatements(
  { context }: LoaderFunctionArgs<PageContext>,
  answer: Answer,
): Promise<Record<string, readonly Statement[]>> {
  const parts = [answer.responsible, answer.possiblyResponsible, answer.accountable, answer.approvers, answer.pools];
  const edges = [...new Set(parts.flat().map(({ edge }) => edge))];
  if (edges.length === 0) {
    return {};
  }
  const answered = await context.ask(WhoStatementsDocument, { edges });
  return Object.fromEntries(answered.edges.map(({ id, claims }) => [id, claims]));
}

export const handle = { styles: [style] };

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.loaderData) {
    return [];
  }
  const { answer, broader } = args.loaderData;
  const title = answerTitle(answer, broader);
  return pageMeta(args, {
    title,
    description: `${title}. ${answerLede(answer, broader)}`.slice(0, 300),
    path: whoAddress(answer.service.id, answer.place.id, answer.on),
    about: {
      "@type": "WebPage",
      name: title,
      about: { "@type": "AdministrativeArea", name: answer.place.name },
      mentions: answer.responsible.map(({ body }) => ({ "@type": "Organization", name: body.name })),
    },
  });
};

export default function WhoRoute(): ReactElement {
  const { answer, statements, broader, places, notice } = useLoaderData<typeof loader>();
  const { service, place, on } = answer;
  const path = whoAddress(service.id, place.id, on);
  const joint = [...answer.responsible, ...answer.possiblyResponsible];
  const accountable = names(answer.accountable);
  const item = (part: Part, commissions: boolean) => (
    <PartItem
      key={`${part.edge} ${part.body.id}`}
      part={part}
      on={on}
      statements={statements[part.edge] ?? []}
      others={names(joint.filter((other) => other.mode === part.mode && other.body.id !== part.body.id))}
      accountable={accountable}
      commissions={commissions}
    />
  );
  return (
    <Page
      above={[
        { name: "Places", path: "/places" },
        { name: place.name, path: placeAddress(place.id, on) },
      ]}
      title={answerTitle(answer, broader)}
      lede={answerLede(answer, broader)}
      aside={
        <>
          <Gaps sentences={answer.notEstablished} />
          <Proposals proposals={answer.proposals} />
          <Card title="The same question">
            <ul className="plain-list">
              <li>
                <a href={placeAddress(place.id, on)}>Every service in {place.name} on this day</a>
              </li>
              <li>
                <a href={mapAddress(service.id, on)}>All of London on this day, as a map</a>
              </li>
              <li>
                <a href={serviceAddress(service.id, on)}>The service</a>
              </li>
              <li>
                <a href={networkAddress({ place: place.id, service: service.id, on })}>As a network</a>
              </li>
            </ul>
            <details>
              <summary>In another place on this day</summary>
              <ul className="link-row">
                {places
                  .filter(({ id }) => id !== place.id)
                  .map(({ id, name }) => (
                    <li key={id}>
                      <a href={whoAddress(service.id, id, on)}>{name}</a>
                    </li>
                  ))}
              </ul>
            </details>
          </Card>
        </>
      }
    >
      <div className="toolbar">
        <DayForm action={path} on={on} />
        <a className="button" href={addParameters("/who", { service: service.id, place: placeSlug(place.id), on: "" })}>
          Another question
        </a>
      </div>
      {notice && <p className="notice">{notice}</p>}
      <PartSection title="Who commissions it" parts={answer.responsible}>
        {answer.responsible.map((part) => item(part, true))}
      </PartSection>
      <PartSection title="Who may commission it" parts={answer.possiblyResponsible}>
        {answer.possiblyResponsible.map((part) => item(part, true))}
      </PartSection>
      <PartSection title="Who remains accountable" parts={answer.accountable}>
        {answer.accountable.map((part) => item(part, true))}
      </PartSection>
      <PartSection title="Who approves it, or decided on it" parts={answer.approvers}>
        {answer.approvers.map((part) => item(part, false))}
      </PartSection>
      <PartSection title="Money pooled for it" parts={answer.pools}>
        {answer.pools.map((part) => item(part, false))}
      </PartSection>
      <h2>What the answer goes by</h2>
      <p>{formatServerSentence(answer.basis.sentence)}</p>
      {answer.basis.evidence.length > 0 && <DocumentList documents={answer.basis.evidence} />}
      <DataLinks query="who-commissions" parameters={{ service: service.id, place: place.id, on }} />
    </Page>
  );
}

function names(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ body }) => body.name))];
}

function PartSection({
  title,
  parts,
  children,
}: {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly children: ReactNode;
}): ReactElement | null {
  return parts.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul className="who-parts">{children}</ul>
    </section>
  );
}

function Gaps({ sentences }: { readonly sentences: readonly string[] }): ReactElement | null {
  return sentences.length === 0 ? null : (
    <Card title="What the record does not say">
      <ul className="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{formatServerSentence(sentence)}</li>
        ))}
      </ul>
    </Card>
  );
}

function Proposals({ proposals }: { readonly proposals: Answer["proposals"] }): ReactElement | null {
  return proposals.length === 0 ? null : (
    <Card title="Proposals on the table that day">
      <p className="quiet">What somebody asked for: not facts.</p>
      <ul className="plain-list">
        {proposals.map(({ id, title, status }) => (
          <li key={id}>
            <a href={proposalAddress(id)}>{title}</a> <StatusSign status={status} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
