// The edges of a network as a table that Gephi and other programs for graphs know by its columns.

import { thingName } from "../model/dataset.ts";
import { edgeKinds } from "./edge-kinds.ts";
import { edgeFactFields, valueText } from "./fields.ts";
import { tableFormat } from "./table-format.ts";

export const edgesCsv = tableFormat({
  name: "edges.csv",
  description:
    "The edges as the table that Gephi and other programs for graphs import: `Source` and `Target` are ids, `Type` says whether the edge has a direction, and `Kind` tells several edges between two bodies apart.",
  rows({ bodies, edges }, imprint, catalogue) {
    const names = new Map(bodies.map((body) => [body.id, thingName(body)]));
    const kinds = edgeKinds(edges, catalogue);
    const fields = edgeFactFields(edges, catalogue).map(({ name }) => name);
    const rows = edges.map(({ id, type, from, to, facts }) => {
      const entry = catalogue.edgeTypes.get(type);
      const label = entry?.label ?? type;
      return [
        ...[from, to, entry?.directed === false ? "Undirected" : "Directed", id, label, kinds.get(id) ?? label],
        ...[type, names.get(from) ?? from, names.get(to) ?? to],
        ...fields.map((name) => valueText(facts[name]) ?? ""),
        ...[imprint.dataVersion, imprint.on ?? ""],
      ];
    });
    const own = ["Source", "Target", "Type", "Id", "Label", "Kind", "edgeType", "sourceName", "targetName"];
    return [[...own, ...fields, "dataVersion", "on"], ...rows];
  },
});
