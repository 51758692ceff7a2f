// A network as GraphML, for yEd, Gephi, Cytoscape, igraph and networkx.

import type { Catalogue } from "../model/catalogue.ts";
import type { Edge, Thing } from "../model/dataset.ts";
import type { Exporter } from "./format.ts";
import { bodyFields, edgeFields, type Field, nameOf, textsIn } from "./fields.ts";
import { imprintLines } from "./imprint.ts";
import { type Element, xmlText } from "./xml.ts";

export const graphml: Exporter = {
  format: "graphml",
  mediaType: "application/graphml+xml",
  extension: "graphml",
  description:
    "GraphML. Every edge runs from its source to its target, and `directed` is false where that means nothing: most readers refuse a graph that mixes both.",
  write(network, imprint, catalogue) {
    const ofBodies = bodyFields(network.bodies, catalogue);
    const ofEdges = edgeFields(network.edges, catalogue);
    const said = imprintLines(imprint, network);
    const graph: Element = {
      name: "graph",
      attributes: { id: "network", edgedefault: "directed" },
      inside: [
        ...dataOf("graph", said),
        ...network.bodies.map((body) => node(body, ofBodies)),
        ...network.edges.map((each) => edge(each, ofEdges, catalogue)),
      ],
    };
    const keys = [
      ...said.map(([name]) => key("graph", { name, type: "string" })),
      ...[...ownOfNodes, ...ofBodies].map((field) => key("node", field)),
      ...[...ownOfEdges, ...ofEdges].map((field) => key("edge", field)),
    ];
    return xmlText({
      name: "graphml",
      attributes: {
        xmlns: "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation":
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      },
      inside: [...keys, graph],
    });
  },
};

const ownOfNodes: readonly Field[] = [{ name: "label", type: "string" }];
const ownOfEdges: readonly Field[] = [
  { name: "type", type: "string" },
  { name: "label", type: "string" },
  { name: "directed", type: "boolean" },
];

/** GraphML calls a whole number `int`. */
function key(of: "graph" | "node" | "edge", { name, type }: Field): Element {
  const named = type === "integer" ? "int" : type;
  return { name: "key", attributes: { id: `${of}.${name}`, for: of, "attr.name": name, "attr.type": named } };
}

function node(body: Thing, fields: readonly Field[]): Element {
  const data = dataOf("node", [["label", nameOf(body)], ...textsIn(body.facts, fields)]);
  return { name: "node", attributes: { id: body.id }, inside: data };
}

function edge({ id, type, from, to, facts }: Edge, fields: readonly Field[], { edgeTypes }: Catalogue): Element {
  const entry = edgeTypes.get(type);
  const data = dataOf("edge", [
    ["type", type],
    ["label", entry?.label ?? type],
    ["directed", String(entry?.directed ?? true)],
    ...textsIn(facts, fields),
  ]);
  return { name: "edge", attributes: { id, source: from, target: to }, inside: data };
}

function dataOf(of: "graph" | "node" | "edge", texts: readonly (readonly [string, string])[]): readonly Element[] {
  return texts.map(([name, text]) => ({ name: "data", attributes: { key: `${of}.${name}` }, inside: text }));
}
