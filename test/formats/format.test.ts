// The list of exporters.

import { expect, test } from "vitest";
import { formats } from "../../src/formats/format.ts";

test("each format has one exporter, and its files an ending of their own", () => {
  expect(formats.map(({ name: format, extension, mediaType }) => [format, extension, mediaType])).toEqual([
    ["csv", "csv", "text/csv; charset=utf-8; header=present"],
    ["bodies.csv", "bodies.csv", "text/csv; charset=utf-8; header=present"],
    ["edges.csv", "edges.csv", "text/csv; charset=utf-8; header=present"],
    ["nodes.csv", "nodes.csv", "text/csv; charset=utf-8; header=present"],
    ["json", "json", "application/json"],
    ["graphml", "graphml", "application/graphml+xml"],
    ["gexf", "gexf", "application/gexf+xml"],
    ["jsonld", "jsonld", "application/ld+json"],
    ["dot", "dot", "text/vnd.graphviz"],
    ["mmd", "mmd", "text/vnd.mermaid"],
  ]);
});
