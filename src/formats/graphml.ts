// A network as GraphML, for yEd, Gephi, Cytoscape, igraph and networkx.

import type { Catalogue } from "../model/catalogue.ts";
import { type Edge, type Thing, thingName } from "../model/dataset.ts";
import { edgeKinds } from "./edge-kinds.ts";
import { bodyFields, edgeFactFields, type Field, factTexts } from "./fields.ts";
import type { Format } from "./format.ts";
import { imprintLines } from "./imprint.ts";
import { type Element, xmlText } from "./xml.ts";

export const graphml: Format = {
  name: "graphml",
  mediaType: "application/graphml+xml",
  extension: "graphml",
  description:
    "GraphML. Every edge runs from its source to its target, and `directed` is false where the direction means nothing: most readers refuse a graph that mixes both. Each of several edges between two bodies has a `label` of its own, so that Gephi keeps all of them.",
  write(network, imprint, catalogue) {
    const ofBodies = bodyFields(network.bodies, catalogue);
    const ofEdges = edgeFactFields(network.edges, catalogue);
    const kinds = edgeKinds(network.edges, catalogue);
    const lines = imprintLines(imprint, network);
    const graph: Element = {
      name: "graph",
      attributes: { id: "network", edgedefault: "directed" },
      content: [
        ...graphmlData("graph", lines),
        ...network.bodies.map((body) => graphmlNode(body, ofBodies)),
        ...network.edges.map((each) => graphmlEdge(each, { fields: ofEdges, kinds, catalogue })),
      ],
    };
    const keys = [
      ...lines.map(([name]) => graphmlKey("graph", { name, type: "string" })),
      ...[...nodeAttributes, ...ofBodies].map((field) => graphmlKey("node", field)),
      ...[...edgeAttributes, ...ofEdges].map((field) => graphmlKey("edge", field)),
    ];
    return xmlText({
      name: "graphml",
      attributes: {
        xmlns: "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation":
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
      },
      content: [...keys, graph],
    });
  },
};

const nodeAttributes: readonly Field[] = [{ name: "label", type: "string" }];
const edgeAttributes: readonly Field[] = [
  { name: "type", type: "string" },
  { name: "label", type: "string" },
  { name: "directed", type: "boolean" },
];

/** GraphML calls a whole number `int`. */
function graphmlKey(of: "graph" | "node" | "edge", { name, type }: Field): Element {
  const named = type === "integer" ? "int" : type;
  return { name: "key", attributes: { id: `${of}.${name}`, for: of, "attr.name": name, "attr.type": named } };
}

function graphmlNode(body: Thing, fields: readonly Field[]): Element {
  const data = graphmlData("node", [["label", thingName(body)], ...factTexts(body.facts, fields)]);
  return { name: "node", attributes: { id: body.id }, content: data };
}

interface EdgeContext {
  readonly fields: readonly Field[];
  readonly kinds: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
}

/** Gephi reads the kind of an edge from its attribute `label`, as TinkerPop and APOC write it. */
function graphmlEdge({ id, type, from, to, facts }: Edge, { fields, kinds, catalogue }: EdgeContext): Element {
  const entry = catalogue.edgeTypes.get(type);
  const label = entry?.label ?? type;
  const data = graphmlData("edge", [
    ["type", type],
    ["label", label],
    ["directed", String(entry?.directed ?? true)],
    ...factTexts(facts, fields),
  ]);
  return { name: "edge", attributes: { id, source: from, target: to, label: kinds.get(id) ?? label }, content: data };
}

function graphmlData(of: "graph" | "node" | "edge", texts: readonly (readonly [string, string])[]): readonly Element[] {
  return texts.map(([name, text]) => ({ name: "data", attributes: { key: `${of}.${name}` }, content: text }));
}
