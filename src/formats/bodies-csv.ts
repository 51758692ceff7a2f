// The bodies of a network as one flat table.

import { bodyFields, valueText } from "./fields.ts";
import { tableFormat } from "./table-format.ts";

export const bodiesCsv = tableFormat({
  name: "bodies.csv",
  description: "The bodies as one table, one row a body. Items of a list are separated by `;`.",
  rows({ bodies }, imprint, catalogue) {
    const fields = bodyFields(bodies, catalogue).map(({ name }) => name);
    const rows = bodies.map(({ id, facts }) => [
      id,
      ...fields.map((name) => valueText(facts[name]) ?? ""),
      imprint.dataVersion,
      imprint.on ?? "",
    ]);
    return [["id", ...fields, "dataVersion", "on"], ...rows];
  },
});
