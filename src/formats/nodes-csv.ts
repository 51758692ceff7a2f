// The bodies of a network as a table that Gephi and other programs for graphs know by its columns.

import { thingName } from "../model/dataset.ts";
import { bodyFields, valueText } from "./fields.ts";
import { tableFormat } from "./table-format.ts";

export const nodesCsv = tableFormat({
  name: "nodes.csv",
  description: "The bodies as the table that belongs to `edges.csv`, with `Id` and `Label`.",
  rows({ bodies }, imprint, catalogue) {
    const fields = bodyFields(bodies, catalogue).map(({ name }) => name);
    const rows = bodies.map((body) => [
      ...[body.id, thingName(body)],
      ...fields.map((name) => valueText(body.facts[name]) ?? ""),
      ...[imprint.dataVersion, imprint.on ?? ""],
    ]);
    return [["Id", "Label", ...fields, "dataVersion", "on"], ...rows];
  },
});
