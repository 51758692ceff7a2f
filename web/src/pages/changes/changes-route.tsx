// The days on which something began or ended: the latest first, by year, with what happened on each.

import type { ReactElement } from "react";
import { type MetaFunction, useLoaderData } from "react-router";
import { addParameters, changeAddress } from "../../addresses/thing-address.ts";
import { countPhrase } from "../../catalogue/count-words.ts";
import { formatDay } from "../../dates/days.ts";
import {
  BodyNamesDocument,
  ChangeDaysDocument,
  DataDateDocument,
  SuccessionsDocument,
} from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { Page } from "../../parts/page.tsx";
import { pageMeta } from "../../parts/page-meta.ts";
import { countsSentence } from "../compare/counts-sentence.ts";
import { changeDayCounts, changeDaySentences, changeDaySize, readSuccessionList } from "./change-day-summary.ts";
import style from "./changes.css?inline";
import { yearChanges } from "./year-bars.ts";
import { YearPicture } from "./year-picture.tsx";

export const handle = { styles: [style] };

/** The orders of the list. */
const orders = ["latest", "largest"] as const;
type Order = (typeof orders)[number];

export async function loader({ request, context }: PageLoaderArgs) {
  const { searchParams } = new URL(request.url);
  const given = (name: string): string | undefined => searchParams.get(name) || undefined;
  const scope = { body: given("body"), place: given("place"), service: given("service") };
  const about = [scope.body, scope.place].flatMap((id) => id ?? []);
  const [{ changeDays }, succeeded, { datasets }, { bodies }] = await Promise.all([
    context.ask(ChangeDaysDocument, scope),
    context.ask(SuccessionsDocument),
    context.ask(DataDateDocument),
    about.length === 0 ? { bodies: [] } : context.ask(BodyNamesDocument, { ids: about }),
  ]);
  const { services } = succeeded;
  const serviceName = (id: string): string => services.find((service) => service.id === id)?.name ?? id;
  const years = yearChanges(changeDays.map((day) => ({ on: day.on, size: changeDaySize(day) })));
  const year = years.find((each) => each.year === given("year"))?.year ?? null;
  const order: Order = given("order") === "largest" ? "largest" : "latest";
  const ids = new Set(changeDays.flatMap((day) => [...day.bodiesBegun, ...day.bodiesEnded].map(({ id }) => id)));
  const successions = readSuccessionList(succeeded).filter(
    ({ from, to }) => about.length === 0 || ids.has(from.id) || ids.has(to.id),
  );
  const days = changeDays
    .filter(({ on }) => year === null || on.startsWith(year))
    .map((day) => ({
      on: day.on,
      size: changeDaySize(day),
      counts: changeDayCounts(day),
      sentences: changeDaySentences(day, successions, serviceName),
    }))
    .sort((a, b) => (order === "largest" ? b.size - a.size : 0) || b.on.localeCompare(a.on));
  const names = [...bodies.map(({ name }) => name), ...(scope.service ? [serviceName(scope.service)] : [])];
  return { days, years, year, order, scope, names, dataDate: datasets[0]?.dataDate ?? "9999-12-31" };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "Days that changed the map",
    description:
      "The days on which bodies and links in London’s health and social care began or ended, each with its documents.",
    path: addParameters("/changes", { ...args.loaderData?.scope }),
    // The list by year has each day once more.
    hidden: args.loaderData ? args.loaderData.year !== null || args.loaderData.order !== "latest" : false,
  });

export default function ChangesRoute(): ReactElement {
  const { days, years, year, order, scope, names, dataDate } = useLoaderData<typeof loader>();
  const about = names.length === 0 ? "" : `: ${names.join(", ")}`;
  const [past, planned] = [days.filter(({ on }) => on <= dataDate), days.filter(({ on }) => on > dataDate)];
  const address = (parameters: { readonly year?: string | null; readonly order?: Order }): string =>
    addParameters("/changes", {
      ...scope,
      year: (parameters.year === undefined ? year : parameters.year) ?? undefined,
      order: (parameters.order ?? order) === "latest" ? undefined : "largest",
    });
  return (
    <Page
      title={`${year ? `Days that changed the map in ${year}` : "Days that changed the map"}${about}`}
      lede={`${countPhrase(past.length, "day")} on which a source says that something began or ended${planned.length > 0 ? `, and ${countPhrase(planned.length, "day")} after the day of the data on which something is due to` : ""}. What ended is on the day after its last day.`}
    >
      {years.length > 0 && <YearPicture years={years} chosen={year} dataYear={dataDate.slice(0, 4)} />}
      <ul className="link-row">
        <li>
          <a href="/compare">Compare any two days</a>
        </li>
        {year && (
          <li>
            <a href={address({ year: null })}>All years</a>
          </li>
        )}
        <li>
          <a href={address({ order: order === "latest" ? "largest" : "latest" })}>
            {order === "latest" ? "The largest changes first" : "The latest first"}
          </a>
        </li>
        <li>
          <a href="/changes.atom">Follow the changes (Atom)</a>
        </li>
      </ul>
      {days.length === 0 && <p>No source gives a day on which something began or ended.</p>}
      {planned.length > 0 && (
        <details>
          <summary>
            {countPhrase(planned.length, "day")} to come: dates that sources give for what is due to end or begin
          </summary>
          <DayList days={planned} />
        </details>
      )}
      <DayList days={past} />
      <DataLinks
        query="change-days"
        parameters={{ ...scope, from: year ? `${year}-01-01` : "1900-01-01", to: year ? `${year}-12-31` : undefined }}
      />
    </Page>
  );
}

interface ListedDay {
  readonly on: string;
  readonly counts: ReturnType<typeof changeDayCounts>;
  readonly sentences: readonly string[];
}

function DayList({ days }: { readonly days: readonly ListedDay[] }): ReactElement {
  return (
    <ol className="day-list">
      {days.map(({ on, counts, sentences }) => (
        <li key={on}>
          <h2>
            <a href={changeAddress(on)}>{formatDay(on)}</a>
          </h2>
          {sentences.length > 0 && <p>{sentences.join(". ")}.</p>}
          <p className="quiet">{countsSentence(counts)}</p>
        </li>
      ))}
    </ol>
  );
}
