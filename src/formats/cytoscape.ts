// A network as the elements JSON of Cytoscape, which networkx reads too.

import type { Catalogue } from "../model/catalogue.ts";
import { type Edge, type Facts, type Thing, thingName } from "../model/dataset.ts";
import { bodyFields, edgeFactNames } from "./fields.ts";
import type { Format } from "./format.ts";

export const cytoscape: Format = {
  name: "json",
  mediaType: "application/json",
  extension: "json",
  description: "The elements JSON of Cytoscape and Cytoscape.js. A fact that is not in the record is null.",
  write(network, imprint, catalogue) {
    const names = bodyFields(network.bodies, catalogue).map(({ name }) => name);
    const written = {
      data: { ...imprint, truncated: network.truncated },
      directed: true,
      multigraph: true,
      elements: {
        nodes: network.bodies.map((body) => ({ data: bodyData(body, names) })),
        edges: network.edges.map((edge) => ({ data: edgeData(edge, catalogue) })),
      },
    };
    return `${JSON.stringify(written, null, 2)}\n`;
  },
};

/** networkx uses `value` as the node itself. */
function bodyData(body: Thing, names: readonly string[]) {
  return { id: body.id, value: body.id, label: thingName(body), ...pickFacts(body.facts, names) };
}

/** networkx uses `key` to tell apart two edges between the same ends. */
function edgeData({ id, type, from, to, facts }: Edge, { edgeTypes }: Catalogue) {
  const entry = edgeTypes.get(type);
  const names = entry ? edgeFactNames(entry) : [];
  const own = { type, label: entry?.label ?? type, directed: entry?.directed ?? true };
  return { id, key: id, source: from, target: to, ...own, ...pickFacts(facts, names) };
}

/** Always the same names in the same order. */
function pickFacts(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(names.map((name) => [name, facts[name] ?? null]));
}
