// The picture command: a map of London that shows who commissions a service on a day.

import { KnownError } from "../base/errors.ts";
import { isDay } from "../base/period.ts";
import { tileMap } from "../formats/tile-map.ts";
import { factText } from "../model/dataset.ts";
import { readModel, readValidSeed } from "./project.ts";

/** The day and the service of a picture. */
export interface PictureQuestion {
  readonly on: string;
  /** The id of the service. */
  readonly service: string;
}

/** The kind of commissioner that is drawn: the record has the modes of CCGs. */
const kind = "CCG";

/** Prints the map as SVG. Throws `ARGUMENT_BAD` for a bad date and `ID_UNKNOWN` for an unknown service. */
export async function printPicture(
  folder: string,
  { on, service }: PictureQuestion,
  print: (text: string) => void,
): Promise<void> {
  if (!isDay(on)) {
    throw new KnownError("ARGUMENT_BAD", `"${on}" is not a date: write it as in 2015-04-01.`);
  }
  const dataset = await readValidSeed(folder, await readModel());
  const found = dataset.things.find(({ type, id }) => type === "Service" && id === service);
  if (!found) {
    throw new KnownError("ID_UNKNOWN", `No service has the id "${service}": the ids are in services.csv.`);
  }
  const name = factText(found.facts, "name") ?? service;
  print(tileMap(dataset, { on, service, kind, title: `${name}: commissioning by CCGs on ${on}` }));
}
