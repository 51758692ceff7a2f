// The bodies of a network as one flat table.

import { stringify } from "csv-stringify/sync";
import { bodyFields, valueText } from "./fields.ts";
import type { Format } from "./format.ts";

export const bodiesCsv: Format = {
  name: "bodies.csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  extension: "bodies.csv",
  description: "The bodies as one table, one row a body. Items of a list are separated by `;`.",
  write({ bodies }, imprint, catalogue) {
    const fields = bodyFields(bodies, catalogue).map(({ name }) => name);
    const rows = bodies.map(({ id, facts }) => [
      id,
      ...fields.map((name) => valueText(facts[name]) ?? ""),
      imprint.dataVersion,
      imprint.on ?? "",
    ]);
    return stringify([["id", ...fields, "dataVersion", "on"], ...rows]);
  },
};
