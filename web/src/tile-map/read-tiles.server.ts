// The tiles of a service on a day, as the API answers. Those of the days beside a map are kept, since a record does not change.

import { LRUCache } from "lru-cache";
import { recordStart } from "../dates/read-day.ts";
import { MapServicesDocument, type MapServicesQuery, MapTilesDocument } from "../generated/graphql.ts";
import { awaitShared, type PageContext } from "../page-context.ts";
import { makeTile, type PlaceAnswer, type Tile } from "./arrangements.ts";

type PageAsk = Pick<PageContext, "ask">;

/** Every service that a map can show, and what the record is. */
export function readMapServices({ ask }: PageAsk): Promise<MapServicesQuery> {
  return ask(MapServicesDocument);
}

export interface TileQuestion {
  readonly service: string;
  readonly on: string;
  /** The ids of the services of which the service is a part. */
  readonly broader: readonly string[];
  readonly dataVersion: string;
}

/** By version, service and day: all services on some nine days. Another version puts out those of the last. */
const kept = new LRUCache<string, Promise<readonly Tile[]>>({ max: 500 });

/** Before the record, every tile is empty. */
export function readTiles(context: PageAsk, question: TileQuestion): Promise<readonly Tile[]> {
  const { service, on, dataVersion } = question;
  const key = `${dataVersion} ${service} ${on}`;
  const found = kept.get(key);
  if (found) {
    return awaitShared(found);
  }
  const tiles = askTiles(context, question);
  kept.set(key, tiles);
  tiles.catch(() => kept.delete(key));
  return awaitShared(tiles);
}

async function askTiles({ ask }: PageAsk, { service, on, broader }: TileQuestion): Promise<readonly Tile[]> {
  const { commissioningAnswers } = await ask(MapTilesDocument, { service, on: answerDay(on) });
  return answerTiles(answersOnMap(commissioningAnswers), on, broader);
}

/** The day to ask about: the API refuses days before the record. */
export function answerDay(on: string): string {
  return on < recordStart ? recordStart : on;
}

/** The answers about the places that are on the map: a record of more than London has others. */
export function answersOnMap<Answer extends Pick<PlaceAnswer, "place">>(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ place }) => typeof place.tileColumn === "number");
}

/** The tiles of the answers to `answerDay`. */
export function answerTiles(answers: readonly PlaceAnswer[], on: string, broader: readonly string[]): readonly Tile[] {
  const above = new Set(broader);
  const nobody = { responsible: [], possiblyResponsible: [], accountable: [] };
  return answers.map((answer) => makeTile(on < recordStart ? { ...answer, ...nobody } : answer, above));
}
