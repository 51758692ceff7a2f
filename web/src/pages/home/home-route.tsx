// The opening page: who commissions a service in each place of London on a day, as a map and as a table.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { mapAddress, pictureAddress, placeAddress } from "../../addresses/thing-address.ts";
import { servicesAbove } from "../../catalogue/services.ts";
import { formatDay } from "../../dates/days.ts";
import { recordStart } from "../../dates/read-day.ts";
import { HomeDaysDocument, MapAnswersDocument, MapDaysDocument } from "../../generated/graphql.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DayForm } from "../../parts/day-form.tsx";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { ServiceField } from "../../parts/service-field.tsx";
import { groupTiles } from "../../tile-map/arrangements.ts";
import { chooseMapDays, nearestMapDays } from "../../tile-map/map-days.ts";
import { mapSentence, mapTitle } from "../../tile-map/map-sentence.ts";
import { MapTable } from "../../tile-map/map-table.tsx";
import { MapYears } from "../../tile-map/map-years.tsx";
import { answerDay, answersOnMap, answerTiles, readMapServices, readTiles } from "../../tile-map/read-tiles.server.ts";
import tileStyle from "../../tile-map/tile-map.css?inline";
import { TileLegend, TileMap } from "../../tile-map/tile-map.tsx";
import { HomeAside } from "./home-aside.tsx";

/** What the map opens on. */
const openingService = "gp-services";

export const handle = { styles: [tileStyle] };

export async function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  const parameters = new URL(request.url).searchParams;
  const service = parameters.get("service") || openingService;
  const [day, { services, datasets }] = await Promise.all([readPageDay(args), readMapServices(context)]);
  const { on, dataDate } = day;
  const [{ commissioningAnswers }, { changeDays }, days] = await Promise.all([
    context.ask(MapAnswersDocument, { service, on: answerDay(on) }),
    context.ask(MapDaysDocument, { service }),
    context.ask(HomeDaysDocument, { service, on, last: dataDate }),
  ]);
  const answers: typeof commissioningAnswers = answersOnMap(commissioningAnswers);
  const broader = servicesAbove(services, service).map(({ id }) => id);
  const bounds = { first: recordStart, last: dataDate };
  const dataVersion = datasets[0]?.dataVersion ?? "";
  const years = await Promise.all(
    chooseMapDays(changeDays, bounds, 9).map(async (year) => ({
      on: year,
      tiles: await readTiles(context, { service, on: year, broader, dataVersion }),
    })),
  );
  return {
    day,
    /** The day that the links of the page keep; none for the day of the data. */
    askedDay: on === dataDate ? undefined : on,
    isOpening: [...parameters.keys()].length === 0,
    service: services.find(({ id }) => id === service) ?? { id: service, name: service },
    services,
    answers: on < recordStart ? [] : answers,
    tiles: answerTiles(answers, on, broader),
    nearest: nearestMapDays(changeDays, on, bounds),
    years,
    days,
    feedbackUrl: context.feedbackUrl,
  };
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { loaderData } = args;
  if (!loaderData) {
    return [];
  }
  const { service, day, tiles, askedDay, isOpening } = loaderData;
  return pageMeta(args, {
    title: mapTitle(service.name, day.on),
    description: mapSentence(groupTiles(tiles)),
    path: isOpening ? "/" : mapAddress(service.id, askedDay),
    picture: pictureAddress("png", service.id, day.on),
    about: {
      "@type": "Dataset",
      name: mapTitle(service.name, day.on),
      description: mapSentence(groupTiles(tiles)),
      spatialCoverage: "London",
      temporalCoverage: day.on,
      isAccessibleForFree: true,
    },
  });
};

export default function HomeRoute(): ReactElement {
  const { day, askedDay, service, services, answers, tiles, nearest, years, days, feedbackUrl } =
    useLoaderData<typeof loader>();
  const { on, dataDate, typed, problem, notice } = day;
  const groups = groupTiles(tiles);
  return (
    <Page
      title={mapTitle(service.name, on)}
      lede={mapSentence(groups)}
      aside={<HomeAside {...{ on, askedDay, dataDate, days, tiles, feedbackUrl }} />}
    >
      {notice && <p className="notice">{notice}</p>}
      <div className="toolbar">
        <DayForm action="/" on={on} typed={problem && typed} problem={problem} submit="Show">
          <ServiceField services={services} service={service.id} />
        </DayForm>
        <nav className="day-steps" aria-label="Days on which this map changes">
          {nearest.before && (
            <a className="button" href={mapAddress(service.id, nearest.before)} title={formatDay(nearest.before)}>
              <span aria-hidden>◀</span> Change before
            </a>
          )}
          {nearest.after && (
            <a className="button" href={mapAddress(service.id, nearest.after)} title={formatDay(nearest.after)}>
              Change after <span aria-hidden>▶</span>
            </a>
          )}
          {on !== dataDate && (
            <a className="button" href={mapAddress(service.id)}>
              Today
            </a>
          )}
        </nav>
      </div>
      <TileLegend groups={groups} />
      <TileMap tiles={tiles} label={mapTitle(service.name, on)} address={(id) => placeAddress(id, askedDay)} />
      <p className="quiet">
        Each tile is a local authority, roughly where it is in London, and leads to its page. Save this map as{" "}
        <a href={pictureAddress("svg", service.id, on)}>SVG</a> or{" "}
        <a href={pictureAddress("png", service.id, on)}>PNG</a>.
      </p>
      <MapYears service={service.id} years={years} on={on} />
      {answers.length > 0 && <MapTable answers={answers} tiles={tiles} service={service.id} on={on} />}
      <DataLinks query="service-places" parameters={{ service: service.id, on }} />
    </Page>
  );
}
