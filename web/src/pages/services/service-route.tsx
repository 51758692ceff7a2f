// A service: what it is, its map on a day, who commissioned it over the years, and what was proposed and said about it.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import {
  bodyAddress,
  documentAddress,
  linkAddress,
  mapAddress,
  pictureAddress,
  placeAddress,
  proposalAddress,
  serviceAddress,
} from "../../addresses/thing-address.ts";
import { enumLabel } from "../../catalogue/labels.ts";
import { narrowerServices, servicesAbove } from "../../catalogue/services.ts";
import { formatDay } from "../../dates/days.ts";
import { recordStart } from "../../dates/read-day.ts";
import { formatPeriod, formatStatedDate } from "../../dates/stated-dates.ts";
import { MapDaysDocument, ServicePageDocument, type ServicePageQuery } from "../../generated/graphql.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DayForm } from "../../parts/day-form.tsx";
import { DocumentCell, DocumentList } from "../../parts/document-list.tsx";
import { Card, Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { UnknownSign } from "../../parts/sign.tsx";
import { groupTiles, modeWord } from "../../tile-map/arrangements.ts";
import { chooseMapDays } from "../../tile-map/map-days.ts";
import { mapSentence, mapTitle } from "../../tile-map/map-sentence.ts";
import { MapYears } from "../../tile-map/map-years.tsx";
import { readMapServices, readTiles } from "../../tile-map/read-tiles.server.ts";
import tileStyle from "../../tile-map/tile-map.css?inline";
import { TileLegend, TileMap } from "../../tile-map/tile-map.tsx";
import { documentCounts, type ServicePeriod, servicePeriods } from "./service-periods.ts";

export const handle = { styles: [tileStyle] };

export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const id = params.service ?? "";
  const [day, { services, datasets }, page, { changeDays }] = await Promise.all([
    readPageDay(args),
    readMapServices(context),
    context.ask(ServicePageDocument, { id }),
    context.ask(MapDaysDocument, { service: id }),
  ]);
  const service = page.services[0];
  if (!service) {
    throw new Response(null, { status: 404 });
  }
  const broader = servicesAbove(services, id);
  const dataVersion = datasets[0]?.dataVersion ?? "";
  const days = [...chooseMapDays(changeDays, { first: recordStart, last: day.dataDate }, 9), day.on];
  const [tiles = [], ...years] = await Promise.all(
    days
      .toReversed()
      .map((on) => readTiles(context, { service: id, on, broader: broader.map((each) => each.id), dataVersion })),
  );
  return {
    day,
    service,
    broader: broader.toReversed().map(({ id: above, name }) => ({ id: above, name })),
    narrower: narrowerServices(services, id).map(({ id: within, name }) => ({ id: within, name })),
    tiles,
    years: years.toReversed().map((shown, at) => ({ on: days[at] ?? day.on, tiles: shown })),
    periods: servicePeriods(id, page.network),
  };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { loaderData } = args;
  if (!loaderData) {
    return [];
  }
  const { service, day, tiles } = loaderData;
  const asked = day.on === day.dataDate ? undefined : day.on;
  const description = `Who commissions this in London. ${formatDay(day.on)}: ${mapSentence(groupTiles(tiles))}`;
  return pageMeta(args, {
    title: asked === undefined ? service.name : `${service.name} on ${formatDay(asked)}`,
    description,
    path: serviceAddress(service.id, asked),
    picture: pictureAddress("png", service.id, day.on),
    about: {
      "@type": "Service",
      name: service.name,
      alternateName: service.aliases,
      areaServed: "London",
      description,
    },
  });
};

export default function ServiceRoute(): ReactElement {
  const { day, service, broader, narrower, tiles, years, periods } = useLoaderData<typeof loader>();
  const { on, dataDate, typed, problem, notice } = day;
  const askedDay = on === dataDate ? undefined : on;
  const groups = groupTiles(tiles);
  return (
    <Page
      above={[
        { name: "Services", path: "/services" },
        ...broader.map(({ id, name }) => ({ name, path: serviceAddress(id, askedDay) })),
      ]}
      title={service.name}
      lede={`${formatDay(on)}: ${mapSentence(groups)}`}
      aside={<ServiceAside service={service} narrower={narrower} askedDay={askedDay} />}
    >
      {notice && <p className="notice">{notice}</p>}
      <div className="toolbar">
        <DayForm action={serviceAddress(service.id)} on={on} typed={problem && typed} problem={problem} />
        <a className="button" href={mapAddress(service.id, askedDay)}>
          Open on the map
        </a>
      </div>
      <TileLegend groups={groups} />
      <TileMap tiles={tiles} label={mapTitle(service.name, on)} address={(id) => placeAddress(id, askedDay)} />
      <MapYears service={service.id} years={years} on={on} />
      <h2>Who commissioned it over the years</h2>
      {periods.length === 0 ? (
        <p>
          No link names this service itself.
          {broader.length > 0 && " Who commissions the broader service is on its page."}
        </p>
      ) : (
        <PeriodTable periods={periods} />
      )}
      <ServiceProposals proposals={service.proposals} />
      <Statements statements={service.claims} />
      <DataLinks query="service-places" parameters={{ service: service.id, on }} />
    </Page>
  );
}

type Service = ServicePageQuery["services"][number];

interface ServiceAsideProps {
  readonly service: Service;
  readonly narrower: readonly { readonly id: string; readonly name: string }[];
  readonly askedDay: string | undefined;
}

function ServiceAside({ service, narrower, askedDay }: ServiceAsideProps): ReactElement {
  const aliases = service.aliases.filter((alias) => alias !== service.name);
  return (
    <>
      <Card title="What it is">
        {service.note && <p>{service.note}</p>}
        {aliases.length > 0 && <p>Also called: {aliases.join(", ")}.</p>}
        {!service.note && aliases.length === 0 && <p>The record has no more than its name.</p>}
        {service.documents.length > 0 && <DocumentList documents={service.documents} />}
      </Card>
      {narrower.length > 0 && (
        <Card title="Within it">
          <ul>
            {narrower.map(({ id, name }) => (
              <li key={id}>
                <a href={serviceAddress(id, askedDay)}>{name}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function PeriodTable({ periods }: { readonly periods: readonly ServicePeriod[] }): ReactElement {
  return (
    <div className="table-box">
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Arrangement</th>
            <th scope="col">When</th>
            <th scope="col">Law</th>
            <th scope="col">Documents</th>
            <th scope="col">Link</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ body, edge }) => (
            <tr key={edge.id}>
              <th scope="row">
                <a href={bodyAddress(body.id)}>{body.name}</a>
              </th>
              <td data-label="Arrangement">
                {edge.mode ? modeWord(edge.mode) : <UnknownSign>terms not on record</UnknownSign>}
              </td>
              <td data-label="When">{formatPeriod(edge)}</td>
              <td data-label="Law">{edge.legalBasisStated ?? <UnknownSign />}</td>
              <td data-label="Documents">
                <DocumentCell documents={edge.evidence} />
              </td>
              <td data-label="Link">
                <a href={linkAddress(edge.id)} aria-label={`The link of ${body.name}`}>
                  details
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ServiceProposals({ proposals }: { readonly proposals: Service["proposals"] }): ReactElement | null {
  if (proposals.length === 0) {
    return null;
  }
  return (
    <>
      <h2>What was proposed about it</h2>
      <div className="table-box">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {proposals.map(({ id, title, madeOnStated, firstSeenStated, proposedByStated, outcome, outcomeStated }) => (
              <tr key={id}>
                <td data-label="When">{dayOrSighting(madeOnStated, firstSeenStated)}</td>
                <td data-label="Who">{proposedByStated ?? <UnknownSign />}</td>
                <th scope="row">
                  <a href={proposalAddress(id)}>{title}</a>
                </th>
                <td data-label="Outcome">
                  {outcomeStated ?? (outcome === "NOT_ESTABLISHED" ? <UnknownSign /> : enumLabel(outcome))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function dayOrSighting(madeOn: string | null, firstSeen: string | null): ReactElement {
  if (madeOn !== null) {
    return <>{formatStatedDate(madeOn)}</>;
  }
  return firstSeen === null ? <UnknownSign /> : <>seen {formatStatedDate(firstSeen)}</>;
}

function Statements({ statements }: { readonly statements: Service["claims"] }): ReactElement | null {
  const counts = documentCounts(statements);
  if (counts.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>
        {statements.length} statements about it in {counts.length} documents
      </summary>
      <ul>
        {counts.map(({ document: { id, title }, count }) => (
          <li key={id}>
            <a href={documentAddress(id)}>{title}</a> <span className="quiet">({count})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
