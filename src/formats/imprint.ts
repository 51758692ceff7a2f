// The imprint of a download: its source, version, licence and filters, as names and texts.

import { KnownError } from "../base/errors.ts";
import { type Dataset, factText } from "../model/dataset.ts";
import type { Imprint, Network } from "../model/network.ts";

/** The imprint of a dataset, from its row in `datasets.csv`. Throws `SEED_INVALID` if there is none. */
export function makeImprint({ things }: Pick<Dataset, "things">, asked: Pick<Imprint, "on" | "filters">): Imprint {
  const record = things.find(({ type }) => type === "Dataset");
  if (!record) {
    throw new KnownError("SEED_INVALID", "datasets.csv: there is no row, so that nothing says how to cite the data.");
  }
  const fact = (name: string) => factText(record.facts, name) ?? "";
  return {
    title: fact("name"),
    dataVersion: fact("dataVersion"),
    dataDate: fact("dataDate"),
    licence: fact("licence"),
    attribution: fact("attribution"),
    ...asked,
  };
}

/** The imprint as lines of name and text, with a line for what the network leaves out. */
export function imprintLines(
  { filters, on, ...rest }: Imprint,
  network: Pick<Network, "truncated">,
): readonly (readonly [string, string])[] {
  const asked = Object.entries(filters).map(([name, value]) => `${name}: ${value}`);
  return [
    ["title", rest.title],
    ["dataVersion", rest.dataVersion],
    ["dataDate", rest.dataDate],
    ["on", on ?? "all days"],
    ["filters", asked.length === 0 ? "none" : asked.join("; ")],
    ["truncated", String(network.truncated)],
    ["licence", rest.licence],
    ["attribution", rest.attribution],
  ];
}
