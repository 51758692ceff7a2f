// The picture command: who commissions a service, as a map of London on one day.

import { KnownError } from "../base/errors.ts";
import { isDay } from "../base/period.ts";
import { tileMap } from "../formats/tile-map.ts";
import { factText } from "../model/dataset.ts";
import { readModel, readValidSeed } from "./project.ts";

/** What the picture is of. */
export interface PictureQuestion {
  readonly on: string;
  /** The id of the service. */
  readonly service: string;
}

/** The commissioners whose tiles are drawn: theirs are the modes that the record distinguishes. */
const kind = "CCG";

/** Prints the map as SVG. Refuses with `ARGUMENT_BAD` what is no day, with `ID_UNKNOWN` a service that is not on record. */
export async function printPicture(
  folder: string,
  { on, service }: PictureQuestion,
  print: (text: string) => void,
): Promise<void> {
  if (!isDay(on)) {
    throw new KnownError("ARGUMENT_BAD", `"${on}" is no day: write one as in 2015-04-01.`);
  }
  const dataset = await readValidSeed(folder, await readModel());
  const found = dataset.things.find(({ type, id }) => type === "Service" && id === service);
  if (!found) {
    throw new KnownError("ID_UNKNOWN", `No service has the id "${service}": the ids are in services.csv.`);
  }
  const name = factText(found.facts, "name") ?? service;
  print(tileMap(dataset, { on, service, kind, title: `${name}: commissioning by CCGs on ${on}` }));
}
