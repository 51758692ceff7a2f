// All places of London, with who bought health care for each on a day.

import type { ReactElement } from "react";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { bodyAddress, placeAddress } from "../../addresses/thing-address.ts";
import { formatDay } from "../../dates/days.ts";
import { PlaceListDocument, type PlaceListQuery } from "../../generated/graphql.ts";
import type { PageContext } from "../../page-context.ts";
import { DataLinks } from "../../parts/data-links.tsx";
import { DayForm } from "../../parts/day-form.tsx";
import { Page } from "../../parts/page.tsx";
import { readPageDay } from "../../parts/page-day.ts";
import { pageMeta } from "../../parts/page-meta.ts";
import { PossibleSign, UnknownSign } from "../../parts/sign.tsx";
import tileStyle from "../../tile-map/tile-map.css?inline";
import { formatBounds } from "./commissioner-line.ts";
import style from "./place.css?inline";

export async function loader(args: LoaderFunctionArgs<PageContext>) {
  const day = await readPageDay(args);
  const { bodies } = await args.context.ask(PlaceListDocument, { on: day.on });
  return { day, places: bodies };
}

export const handle = { styles: [tileStyle, style] };

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: "The places of London",
    description:
      "The 32 London boroughs and the City of London, each with the primary care trust, clinical commissioning group or integrated care board that buys its health care on a day.",
    path: "/places",
  });

export default function PlacesRoute(): ReactElement {
  const { day, places } = useLoaderData<typeof loader>();
  const { on } = day;
  return (
    <Page
      above={[{ name: "London", path: "/" }]}
      title={`The places of London on ${formatDay(on)}`}
      lede={`${places.length} places: 32 boroughs and the City of London, each with the body that buys most of its health care. Each place leads to every service there.`}
    >
      <div className="toolbar">
        <DayForm action="/places" on={on} typed={day.problem && day.typed} problem={day.problem} />
      </div>
      {day.notice && <p className="notice">{day.notice}</p>}
      <PlaceTiles places={places} on={day.typed ? on : undefined} />
      <div className="table-box">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Who buys most of its health care</th>
              <th scope="col">Period</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ id, name, commissioners: { edges } }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={placeAddress(id, day.typed ? on : undefined)}>{name}</a>
                </th>
                <td>
                  {edges.length === 0 && <UnknownSign />}
                  {edges.map(({ node, properties }) => (
                    <div key={node.id}>
                      <a href={bodyAddress(node.id, on)}>{node.name}</a> <PossibleSign bounds={properties} on={on} />
                    </div>
                  ))}
                </td>
                <td data-label="Period">
                  {edges.map(({ node, properties }) => (
                    <div key={node.id}>{formatBounds(properties)}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DataLinks query="boroughs-with-ccg-hwb-icb" parameters={{ on }} />
    </Page>
  );
}

/** The places where they are in London, each a tile that leads to it. */
function PlaceTiles({
  places,
  on,
}: {
  readonly places: PlaceListQuery["bodies"];
  readonly on: string | undefined;
}): ReactElement {
  return (
    <ul className="tile-map" aria-label="The places on a map of equal tiles">
      {places.map(({ id, name, tileColumn, tileRow, tileAbbreviation }) => (
        <li key={id} style={{ gridArea: `${(tileRow ?? 0) + 1} / ${(tileColumn ?? 0) + 1}` }}>
          <a className="tile place-tile" href={placeAddress(id, on)} title={name}>
            <span className="unseen">{name}</span>
            <span className="tile-letters" aria-hidden>
              {tileAbbreviation}
            </span>
            <span className="tile-name" aria-hidden>
              {name}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
