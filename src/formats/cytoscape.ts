// A network as the elements JSON of Cytoscape, which networkx reads too.

import type { Catalogue } from "../model/catalogue.ts";
import { type Edge, type Facts, type Thing, thingName } from "../model/dataset.ts";
import { edgeKinds } from "./edge-kinds.ts";
import { bodyFields, edgeFactNames } from "./fields.ts";
import type { Format } from "./format.ts";

export const cytoscape: Format = {
  name: "json",
  mediaType: "application/json",
  extension: "json",
  description:
    "The elements JSON of Cytoscape and Cytoscape.js, with the `interaction` of each edge. A fact that is not in the record is null.",
  write(network, imprint, catalogue) {
    const names = bodyFields(network.bodies, catalogue).map(({ name }) => name);
    const ends = new Map(network.bodies.map((body) => [body.id, thingName(body)]));
    const kinds = edgeKinds(network.edges, catalogue);
    const written = {
      data: { ...imprint, truncated: network.truncated },
      directed: true,
      multigraph: true,
      elements: {
        nodes: network.bodies.map((body) => ({ data: bodyData(body, names) })),
        edges: network.edges.map((edge) => ({ data: edgeData(edge, { ends, kinds, catalogue }) })),
      },
    };
    return `${JSON.stringify(written, null, 2)}\n`;
  },
};

/** networkx uses `value` as the node itself. */
function bodyData(body: Thing, names: readonly string[]) {
  const name = thingName(body);
  return { id: body.id, value: body.id, label: name, shared_name: name, ...pickFacts(body.facts, names) };
}

interface EdgeContext {
  readonly ends: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
}

/**
 * networkx uses `key` to tell apart two edges between the same ends.
 * Cytoscape shows an edge by its `name` and its `interaction`, and its collections of networks use the shared ones.
 */
function edgeData({ id, type, from, to, facts }: Edge, { ends, kinds, catalogue }: EdgeContext) {
  const entry = catalogue.edgeTypes.get(type);
  const label = entry?.label ?? type;
  const name = `${ends.get(from) ?? from} (${kinds.get(id) ?? label}) ${ends.get(to) ?? to}`;
  return {
    id,
    key: id,
    source: from,
    target: to,
    ...{ name, shared_name: name, interaction: label, shared_interaction: label },
    ...{ type, label, directed: entry?.directed ?? true },
    ...pickFacts(facts, entry ? edgeFactNames(entry) : []),
  };
}

/** Always the same names in the same order. */
function pickFacts(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(names.map((name) => [name, facts[name] ?? null]));
}
