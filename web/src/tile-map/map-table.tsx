// What the map shows, as a table: each place with who commissions, how, since when, and the documents.

import type { ReactElement } from "react";
import { bodyAddress, placeAddress, whoAddress } from "../addresses/thing-address.ts";
import { formatSightings, formatStatedDate } from "../dates/stated-dates.ts";
import type { MapAnswersQuery } from "../generated/graphql.ts";
import { DocumentCell } from "../parts/document-list.tsx";
import { Names } from "../parts/names.tsx";
import { UnknownSign } from "../parts/sign.tsx";
import { stateWord, type Tile } from "./arrangements.ts";

type Answer = MapAnswersQuery["commissioningAnswers"][number];
type Part = Answer["responsible"][number];

export interface MapTableProps {
  readonly answers: readonly Answer[];
  /** The tiles of the answers, in their order. */
  readonly tiles: readonly Tile[];
  readonly service: string;
  readonly on: string;
}

export function MapTable({ answers, tiles, service, on }: MapTableProps): ReactElement {
  return (
    <details className="map-table">
      <summary>The same as a table, with dates and documents</summary>
      <div className="table-box">
        <table className="stack">
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Who</th>
              <th scope="col">Arrangement</th>
              <th scope="col">Since</th>
              <th scope="col">Documents</th>
            </tr>
          </thead>
          <tbody>
            {tiles.map((tile, at) => (
              <PlaceRow key={tile.place.id} tile={tile} parts={shownParts(answers[at])} service={service} on={on} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface PlaceRowProps {
  readonly tile: Tile;
  readonly parts: readonly Part[];
  readonly service: string;
  readonly on: string;
}

function PlaceRow({ tile, parts, service, on }: PlaceRowProps): ReactElement {
  const { place, commissioners, accountable, state } = tile;
  const word = stateWord(state);
  return (
    <tr>
      <th scope="row">
        <a href={placeAddress(place.id, on)}>{place.name}</a>
      </th>
      <td data-label="Who">
        <Names things={commissioners.map(({ body }) => body)} address={(id) => bodyAddress(id, on)} />
        {accountable.length > 0 && (
          <span className="quiet">
            {commissioners.length > 0 && "; "}
            <Names things={accountable.map(({ body }) => body)} address={(id) => bodyAddress(id, on)} /> accountable
          </span>
        )}
      </td>
      <td data-label="Arrangement">
        {state.isCertain ? word : <span className={`sign ${parts.length > 0 ? "possible" : "unknown"}`}>{word}</span>}{" "}
        <a href={whoAddress(service, place.id, on)} aria-label={`Why, in ${place.name}`}>
          why
        </a>
      </td>
      <td data-label="Since">
        <Since parts={parts} />
      </td>
      <td data-label="Documents">
        <DocumentCell
          documents={[...new Map(parts.flatMap(({ evidence }) => evidence).map((each) => [each.id, each])).values()]}
        />
      </td>
    </tr>
  );
}

/** The starts that sources give; without any, when it was seen. */
function Since({ parts }: { readonly parts: readonly Part[] }): ReactElement {
  const starts = [...new Set(parts.flatMap(({ validFromStated }) => validFromStated ?? []))].toSorted();
  const [sighting] = parts.flatMap(({ seenOnStated }) => seenOnStated ?? []);
  if (starts.length > 0) {
    return <>{starts.map(formatStatedDate).join(", ")}</>;
  }
  return sighting === undefined ? (
    <UnknownSign />
  ) : (
    <span className="quiet">start not known; seen {formatSightings(sighting)}</span>
  );
}

function shownParts(answer: Answer | undefined): readonly Part[] {
  const { responsible = [], possiblyResponsible = [] } = answer ?? {};
  return responsible.length > 0 ? responsible : possiblyResponsible;
}
