// The edges of a network as one flat table, with the names of both ends.

import { thingName } from "../model/dataset.ts";
import { edgeFactFields, valueText } from "./fields.ts";
import { tableFormat } from "./table-format.ts";

export const csv = tableFormat({
  name: "csv",
  description:
    "The edges as one table, one row an edge, with the names of both ends. Items of a list are separated by `;`.",
  rows({ bodies, edges }, imprint, catalogue) {
    const names = new Map(bodies.map((body) => [body.id, thingName(body)]));
    const fields = edgeFactFields(edges, catalogue).map(({ name }) => name);
    const columns = ["id", "type", "label", "directed", "from", "fromName", "to", "toName", ...fields];
    const rows = edges.map(({ id, type, from, to, facts }) => {
      const entry = catalogue.edgeTypes.get(type);
      const own = [id, type, entry?.label ?? type, String(entry?.directed ?? true)];
      const ends = [from, names.get(from) ?? from, to, names.get(to) ?? to];
      const lines = [imprint.dataVersion, imprint.on ?? ""];
      return [...own, ...ends, ...fields.map((name) => valueText(facts[name]) ?? ""), ...lines];
    });
    return [[...columns, "dataVersion", "on"], ...rows];
  },
});
