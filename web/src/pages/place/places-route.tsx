// All places, with who bought health care for each on a day.

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

export const meta: MetaFunction<typeof loader> = (args) => {
  const isLondon = args.loaderData?.places.every(isInLondon) ?? true;
  const places = isLondon ? "The 32 London boroughs and the City of London" : "The local authorities of England";
  return pageMeta(args, {
    title: `The places of ${isLondon ? "London" : "England"}`,
    description: `${places}, each with the primary care trust, clinical commissioning group or integrated care board that buys its health care on a day.`,
    path: "/places",
  });
};

/** The places of London alone are on the map. */
function isInLondon({ tileColumn }: Places[number]): boolean {
  return tileColumn !== null;
}

export default function PlacesRoute(): ReactElement {
  const { day, places } = useLoaderData<typeof loader>();
  const { on } = day;
  const askedDay = day.typed ? on : undefined;
  const london = places.filter(isInLondon);
  const elsewhere = places.filter((place) => !isInLondon(place));
  const isLondon = elsewhere.length === 0;
  return (
    <Page
      above={[{ name: "London", path: "/" }]}
      title={`The places of ${isLondon ? "London" : "England"} on ${formatDay(on)}`}
      lede={placesLede(london.length, elsewhere.length)}
    >
      <div className="toolbar">
        <DayForm action="/places" on={on} typed={day.problem && day.typed} problem={day.problem} />
      </div>
      {day.notice && <p className="notice">{day.notice}</p>}
      {!isLondon && <h2>London</h2>}
      <PlaceTiles places={london} on={askedDay} />
      <PlaceTable groups={[{ letter: null, places: london }]} on={on} askedDay={askedDay} />
      {!isLondon && (
        <>
          <h2>Outside London</h2>
          <LetterLinks letters={groupLetters(elsewhere).map(({ letter }) => letter)} />
          <PlaceTable groups={groupLetters(elsewhere)} on={on} askedDay={askedDay} />
        </>
      )}
      <DataLinks query="boroughs-with-ccg-hwb-icb" parameters={{ on }} />
    </Page>
  );
}

function placesLede(inLondon: number, elsewhere: number): string {
  const rest = "each with the body that buys most of its health care. Each place leads to every service there.";
  return elsewhere === 0
    ? `${inLondon} places: 32 boroughs and the City of London, ${rest}`
    : `${inLondon + elsewhere} places: ${inLondon} in London and ${elsewhere} elsewhere, ${rest}`;
}

type Places = PlaceListQuery["bodies"];

interface LetterGroup {
  readonly letter: string;
  readonly places: Places;
}

/** By the first letter of their names, in the order of the letters. */
function groupLetters(places: Places): readonly LetterGroup[] {
  const letters = [...new Set(places.map(({ name }) => name.slice(0, 1).toUpperCase()))].toSorted();
  return letters.map((letter) => ({
    letter,
    places: places.filter(({ name }) => name.slice(0, 1).toUpperCase() === letter),
  }));
}

function LetterLinks({ letters }: { readonly letters: readonly string[] }): ReactElement {
  return (
    <nav aria-label="Places by letter">
      <ul className="link-row">
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#letter-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PlaceTableProps {
  /** Without a letter, the places are one group. */
  readonly groups: readonly { readonly letter: string | null; readonly places: Places }[];
  readonly on: string;
  readonly askedDay: string | undefined;
}

function PlaceTable({ groups, on, askedDay }: PlaceTableProps): ReactElement {
  return (
    <div className="table-box">
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Who buys most of its health care</th>
            <th scope="col">Period</th>
          </tr>
        </thead>
        {groups.map(({ letter, places }) => (
          <tbody key={letter} id={letter === null ? undefined : `letter-${letter}`}>
            {places.map((place) => (
              <ListedPlace key={place.id} place={place} on={on} askedDay={askedDay} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface ListedPlaceProps extends Omit<PlaceTableProps, "groups"> {
  readonly place: Places[number];
}

function ListedPlace({ place, on, askedDay }: ListedPlaceProps): ReactElement {
  const { edges } = place.commissioners;
  return (
    <tr>
      <th scope="row">
        <a href={placeAddress(place.id, askedDay)}>{place.name}</a>
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
  );
}

/** The places where they are in London, each a tile that leads to it. */
function PlaceTiles({ places, on }: { readonly places: Places; readonly on: string | undefined }): ReactElement {
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
