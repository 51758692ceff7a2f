// A place on a day: who commissions every service there, who has bought its health care since 2001, and all that bears on it.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { addParameters, bodyAddress, compareAddress, placeAddress, placeId } from "../../addresses/thing-address.ts";
import { dayCertainty } from "../../dates/certainty.ts";
import { formatDay } from "../../dates/days.ts";
import { recordStart } from "../../dates/read-day.ts";
import {
  PlaceAnswersDocument,
  PlacePageDocument,
  type PlacePageQuery,
  PlaceProposalsDocument,
} from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DayForm } from "../../parts/day-form.tsx";
import { missingThing } from "../../parts/missing-thing.ts";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { ShareBox } from "../../parts/share-box.tsx";
import { groupApprovals } from "./approval-groups.ts";
import { listBoards } from "./boards.ts";
import { type CommissionerBox, commissionerLine } from "./commissioner-line.ts";
import { groupGaps } from "./gap-groups.ts";
import style from "./place.css?inline";
import { ApprovalCard, BoardCard, GapCard, NetworkCard, PoolCard, ProposalCard } from "./place-aside.tsx";
import { placeLinks } from "./place-links.ts";
import { pooledFunds } from "./pool-years.ts";
import { countServices, type ServiceAnswer, type ServiceSection, serviceSections } from "./service-sections.ts";
import { ServiceTable } from "./service-table.tsx";

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const { ask } = args.context;
  const id = placeId(args.params.place ?? "");
  const day = await readPageDay(args);
  const { bodies } = await ask(PlacePageDocument, { id, on: day.on });
  const [place] = bodies;
  if (!place) {
    const slug = args.params.place ?? "";
    throw await missingThing(args.context, { id: slug, what: "place", address: placeAddress, types: ["BODY"] });
  }
  const around = [...new Set([id, ...[...place.coveredBy, ...place.partOf].map((body) => body.id)])];
  const [answers, { proposals }] = await Promise.all([
    askAnswers(args.context, id, day.on),
    ask(PlaceProposalsDocument, { bodies: around }),
  ]);
  return { ...describePlace(place, answers, day.on), day, proposals };
}

/** Before the record, nobody can be asked for. */
async function askAnswers({ ask }: PageContext, id: string, on: string): Promise<readonly ServiceAnswer[]> {
  if (on < recordStart) {
    return [];
  }
  const { services, commissioningAnswers } = await ask(PlaceAnswersDocument, { places: [id], on });
  const parents = new Map(services.map((service) => [service.id, service.parent]));
  return commissioningAnswers.map((answer) => ({
    ...answer,
    service: { ...answer.service, parent: parents.get(answer.service.id) ?? null },
  }));
}

type Place = PlacePageQuery["bodies"][number];

/** All that the page shows but the proposals: worked out here, so that only what is shown is kept. */
function describePlace(place: Place, answers: readonly ServiceAnswer[], on: string) {
  const current = place.commissioners.edges.filter(({ properties }) => dayCertainty(properties, on) !== null);
  const boards = listBoards(
    [...place.jointCommitteesConnection.edges, ...place.memberOfConnection.edges],
    current.map(({ node }) => ({ member: node.name, edges: node.jointCommitteesConnection.edges })),
  );
  const funds = pooledFunds(place.poolsWithConnection.edges, on);
  const partners = funds.flatMap(({ years }) =>
    years.filter(({ isCurrent }) => isCurrent).map(({ partner }) => partner),
  );
  return {
    place: {
      ...{ id: place.id, name: place.name, officialName: place.officialName, gssCode: place.gssCode },
      isInLondon: place.tileColumn !== null,
    },
    line: commissionerLine(place.commissioners.edges, on),
    summary: answers.length === 0 ? null : countServices(answers),
    sections: serviceSections(answers),
    approvals: groupApprovals(answers.flatMap(({ approvers }) => approvers)),
    gaps: groupGaps(answers.flatMap(({ notEstablished }) => notEstablished)),
    links: placeLinks(place.id, { answers, partners, boards: boards.filter(({ member }) => member === null) }),
    boards,
    funds,
  };
}

export const handle = { styles: [style] };

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.loaderData) {
    return [];
  }
  const { place, day, line, summary } = args.loaderData;
  const current = line.filter(({ isCurrent }) => isCurrent).map(({ name }) => name);
  return pageMeta(args, {
    title: placeTitle(place.name, day.on),
    description: `Who commissions health and social care in ${place.name} on ${formatDay(day.on)}${current.length > 0 ? `: ${current.join(", ")} and others` : ""}. ${summary ?? ""}`,
    path: placeAddress(place.id, day.on === day.dataDate ? undefined : day.on),
    // The links of its council in time.
    picture: `${bodyAddress(place.id)}/picture.png`,
    about: {
      "@type": "AdministrativeArea",
      name: place.name,
      ...(place.officialName ? { alternateName: place.officialName } : {}),
      ...(place.gssCode ? { identifier: place.gssCode } : {}),
      ...(place.isInLondon ? { containedInPlace: { "@type": "AdministrativeArea", name: "London" } } : {}),
    },
  });
};

function placeTitle(name: string, on: string): string {
  return `${name} on ${formatDay(on)}: who commissions what`;
}

export default function PlaceRoute(): ReactElement {
  const {
    place,
    line,
    summary,
    sections,
    approvals,
    gaps,
    links: around,
    boards,
    funds,
    day,
    proposals,
  } = useLoaderData<typeof loader>();
  const { on, dataDate } = day;
  const path = placeAddress(place.id, on);
  return (
    <Page
      above={[...(place.isInLondon ? [{ name: "London", path: "/" }] : []), { name: "Places", path: "/places" }]}
      title={placeTitle(place.name, on)}
      lede={summary}
      aside={
        <>
          <PoolCard funds={funds} name={place.name} />
          <BoardCard boards={boards} on={on} />
          <ApprovalCard approvals={approvals} on={on} />
          <ProposalCard proposals={proposals} isInLondon={place.isInLondon} on={on} />
          <GapCard groups={gaps} />
          <NetworkCard place={place} on={on} links={around} />
        </>
      }
    >
      <CommissionerLine boxes={line} />
      <div className="toolbar">
        <DayForm action={placeAddress(place.id)} on={on} typed={day.problem && day.typed} problem={day.problem} />
        {on !== dataDate && (
          <a className="button" href={addParameters(compareAddress(on, dataDate), { focus: place.id })}>
            Compare with today
          </a>
        )}
        <a className="button" href={path}>
          Link to this page
        </a>
        <ShareBox path={path} title={placeTitle(place.name, on)} />
      </div>
      {day.notice && <p className="notice">{day.notice}</p>}
      <PageParts sections={sections} />
      {sections.length > 0 && <ServiceTable place={place} on={on} sections={sections} />}
      <p>
        <a href={bodyAddress(place.id, on)}>The council of {place.name} as a body</a>: what it commissions, its members,
        seats and people.
      </p>
      <DataLinks query="place-services" parameters={{ place: place.id, on }} />
    </Page>
  );
}

/** Who has bought health care for the place, one after the other. */
function CommissionerLine({ boxes }: { readonly boxes: readonly CommissionerBox[] }): ReactElement {
  return (
    <ol className="commissioner-line" aria-label="Who has bought health care for this place">
      {boxes.map(({ id, name, period, isCurrent }) => (
        <li key={id}>
          <a href={bodyAddress(id)} aria-current={isCurrent ? "date" : undefined}>
            <strong>{name}</strong>
            <span className="period">{period}</span>
            {isCurrent && <span className="mark">on this day</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The ways down the page, which is long on a phone. */
function PageParts({ sections }: { readonly sections: readonly ServiceSection[] }): ReactElement {
  const parts = [
    ...sections.map(({ id, title }) => ({ id, title })),
    { id: "money", title: "Money pooled" },
    { id: "boards", title: "Decided together" },
    { id: "approvals", title: "Approvals" },
    { id: "proposals", title: "Proposals" },
    { id: "network", title: "As a network" },
  ];
  return (
    <nav aria-label="On this page">
      <ul className="link-row page-parts">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
