// The bodies of a network as a table that Gephi and other programs for graphs know by its columns.

import { thingName } from "../model/dataset.ts";
import { csvText } from "./csv-text.ts";
import { bodyFields, valueText } from "./fields.ts";
import type { Format } from "./format.ts";

export const nodesCsv: Format = {
  name: "nodes.csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "nodes.csv",
  description: "The bodies as the table that belongs to `edges.csv`, with `Id` and `Label`.",
  write({ bodies }, imprint, catalogue) {
    const fields = bodyFields(bodies, catalogue).map(({ name }) => name);
    const rows = bodies.map((body) => [
      ...[body.id, thingName(body)],
      ...fields.map((name) => valueText(body.facts[name]) ?? ""),
      ...[imprint.dataVersion, imprint.on ?? ""],
    ]);
    return csvText([["Id", "Label", ...fields, "dataVersion", "on"], ...rows]);
  },
};
