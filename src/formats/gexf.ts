// A network as dynamic GEXF 1.3, for Gephi: each body and edge with the days between which it holds.

import type { Catalogue } from "../model/catalogue.ts";
import type { Edge, Facts, Thing } from "../model/dataset.ts";
import type { Exporter } from "./format.ts";
import { bodyFields, edgeFields, type Field, nameOf, spell, textsIn } from "./fields.ts";
import { imprintLines } from "./imprint.ts";
import { type Element, xmlText } from "./xml.ts";

export const gexf: Exporter = {
  format: "gexf",
  mediaType: "application/gexf+xml",
  extension: "gexf",
  description:
    "GEXF 1.3, dynamic: `start` and `end` are the first and the last day on which a body or an edge holds, and are left out where they are not known.",
  write(network, imprint, catalogue) {
    const ofBodies = bodyFields(network.bodies, catalogue);
    const ofEdges = [...ownOfEdges, ...edgeFields(network.edges, catalogue)];
    const said = imprintLines(imprint, network);
    return xmlText({
      name: "gexf",
      attributes: {
        xmlns: "http://gexf.net/1.3",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        version: "1.3",
      },
      inside: [
        {
          name: "meta",
          attributes: { lastmodifieddate: imprint.dataDate },
          inside: [
            { name: "creator", inside: imprint.attribution },
            { name: "description", inside: said.map(([name, text]) => `${name}: ${text}`).join("\n") },
          ],
        },
        {
          name: "graph",
          attributes: {
            mode: "dynamic",
            timeformat: "date",
            timerepresentation: "interval",
            defaultedgetype: "directed",
          },
          inside: [
            attributesOf("node", ofBodies),
            attributesOf("edge", ofEdges),
            { name: "nodes", inside: network.bodies.map((body) => node(body, ofBodies)) },
            { name: "edges", inside: network.edges.map((each) => edge(each, ofEdges, catalogue)) },
          ],
        },
      ],
    });
  },
};

/** Gephi and networkx read one direction for the whole graph, so that `directed` says where an edge has none. */
const ownOfEdges: readonly Field[] = [
  { name: "type", type: "string" },
  { name: "directed", type: "boolean" },
];

function attributesOf(of: "node" | "edge", fields: readonly Field[]): Element {
  return {
    name: "attributes",
    attributes: { class: of, mode: "static" },
    inside: fields.map(({ name, type }) => ({ name: "attribute", attributes: { id: name, title: name, type } })),
  };
}

function node(body: Thing, fields: readonly Field[]): Element {
  return {
    name: "node",
    attributes: { id: body.id, label: nameOf(body), ...spell(body.facts) },
    inside: [valuesOf(body.facts, fields)],
  };
}

function edge({ id, type, from, to, facts }: Edge, fields: readonly Field[], { edgeTypes }: Catalogue): Element {
  const entry = edgeTypes.get(type);
  return {
    name: "edge",
    attributes: { id, source: from, target: to, label: entry?.label ?? type, ...spell(facts, entry?.event) },
    inside: [valuesOf({ ...facts, type, directed: entry?.directed ?? true }, fields)],
  };
}

function valuesOf(facts: Facts, fields: readonly Field[]): Element {
  const values = textsIn(facts, fields);
  return {
    name: "attvalues",
    inside: values.map(([name, value]) => ({ name: "attvalue", attributes: { for: name, value } })),
  };
}
