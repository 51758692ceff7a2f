// A network as dynamic GEXF 1.3, for Gephi: each body and edge with the days between which it holds.

import type { Catalogue } from "../model/catalogue.ts";
import { type Edge, type Facts, type Thing, thingName } from "../model/dataset.ts";
import { edgeKinds } from "./edge-kinds.ts";
import { bodyFields, edgeFactFields, type Field, factTexts, knownPeriod } from "./fields.ts";
import type { Format } from "./format.ts";
import { imprintLines } from "./imprint.ts";
import { type Element, xmlText } from "./xml.ts";

export const gexf: Format = {
  name: "gexf",
  mediaType: "application/gexf+xml",
  extension: "gexf",
  description:
    "GEXF 1.3, dynamic: `start` and `end` are the first and the last day that a source gives for a body or an edge, and are left out where none does. Each of several edges between two bodies has a `kind` of its own, so that Gephi keeps all of them.",
  write(network, imprint, catalogue) {
    const ofBodies = bodyFields(network.bodies, catalogue);
    const ofEdges = [...edgeAttributes, ...edgeFactFields(network.edges, catalogue)];
    const kinds = edgeKinds(network.edges, catalogue);
    const lines = imprintLines(imprint, network);
    return xmlText({
      name: "gexf",
      attributes: {
        xmlns: "http://gexf.net/1.3",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        version: "1.3",
      },
      content: [
        {
          name: "meta",
          attributes: { lastmodifieddate: imprint.dataDate },
          content: [
            { name: "creator", content: imprint.attribution },
            { name: "description", content: lines.map(([name, text]) => `${name}: ${text}`).join("\n") },
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
          content: [
            gexfAttributes("node", ofBodies),
            gexfAttributes("edge", ofEdges),
            { name: "nodes", content: network.bodies.map((body) => gexfNode(body, ofBodies)) },
            {
              name: "edges",
              content: network.edges.map((each) => gexfEdge(each, { fields: ofEdges, kinds, catalogue })),
            },
          ],
        },
      ],
    });
  },
};

/** Gephi and networkx read one direction for the whole graph, so that `directed` says where an edge has none. */
const edgeAttributes: readonly Field[] = [
  { name: "type", type: "string" },
  { name: "directed", type: "boolean" },
];

function gexfAttributes(of: "node" | "edge", fields: readonly Field[]): Element {
  return {
    name: "attributes",
    attributes: { class: of, mode: "static" },
    content: fields.map(({ name, type }) => ({ name: "attribute", attributes: { id: name, title: name, type } })),
  };
}

function gexfNode(body: Thing, fields: readonly Field[]): Element {
  return {
    name: "node",
    attributes: { id: body.id, label: thingName(body), ...knownPeriod(body.facts) },
    content: [gexfValues(body.facts, fields)],
  };
}

interface EdgeContext {
  readonly fields: readonly Field[];
  readonly kinds: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
}

function gexfEdge({ id, type, from, to, facts }: Edge, { fields, kinds, catalogue }: EdgeContext): Element {
  const entry = catalogue.edgeTypes.get(type);
  const label = entry?.label ?? type;
  return {
    name: "edge",
    attributes: {
      id,
      source: from,
      target: to,
      label,
      kind: kinds.get(id) ?? label,
      ...knownPeriod(facts, entry?.event),
    },
    content: [gexfValues({ ...facts, type, directed: entry?.directed ?? true }, fields)],
  };
}

function gexfValues(facts: Facts, fields: readonly Field[]): Element {
  const values = factTexts(facts, fields);
  return {
    name: "attvalues",
    content: values.map(([name, value]) => ({ name: "attvalue", attributes: { for: name, value } })),
  };
}
