// A network as DOT, for Graphviz.

import type { Catalogue } from "../model/catalogue.ts";
import type { Edge, Thing } from "../model/dataset.ts";
import type { Exporter } from "./format.ts";
import { isFact, nameOf } from "./fields.ts";
import { imprintLines } from "./imprint.ts";
import { edgeLabel, lifeOf, oneLine } from "./labels.ts";

export const dot: Exporter = {
  format: "dot",
  mediaType: "text/vnd.graphviz",
  extension: "dot",
  description: "DOT for Graphviz. A solid line is a fact, a dashed one is only proposed, asked for or no longer so.",
  write(network, imprint, catalogue) {
    const said = imprintLines(imprint, network).map(([name, text]) => `${name}: ${text}`);
    const lines = [
      ...said.map((line) => `// ${oneLine(line)}`),
      "digraph network {",
      `  graph [rankdir=LR, labelloc=b, labeljust=l, label=${quoted(`${said.join("\n")}\n`, "\\l")}];`,
      '  node [shape=box, style=rounded, fontname="sans-serif"];',
      '  edge [fontname="sans-serif", fontsize=10];',
      ...network.bodies.map((body) => node(body, catalogue)),
      ...network.edges.map((each) => edge(each, catalogue)),
      "}",
      "",
    ];
    return lines.join("\n");
  },
};

function node(body: Thing, { kinds }: Catalogue): string {
  const kind = kinds.get(String(body.facts.kind))?.label ?? "";
  return `  ${quoted(body.id)} [label=${quoted(nameOf(body))}, tooltip=${quoted(`${kind}; ${lifeOf(body.facts)}`)}];`;
}

function edge(each: Edge, catalogue: Catalogue): string {
  const attributes = [
    `id=${quoted(each.id)}`,
    `label=${quoted(edgeLabel(each, catalogue))}`,
    `tooltip=${quoted(lifeOf(each.facts))}`,
    ...(catalogue.edgeTypes.get(each.type)?.directed === false ? ["dir=none"] : []),
    ...(isFact(each) ? [] : ["style=dashed"]),
  ];
  return `  ${quoted(each.from)} -> ${quoted(each.to)} [${attributes.join(", ")}];`;
}

/** Graphviz copies control characters into its SVG, which may not hold them. It reads escapes and character references within quotes; a line's end is written as one of its escapes. */
function quoted(text: string, lineEnd = "\\n"): string {
  const escaped = text
    .replaceAll(/(?![\r\n])\p{Cc}/gu, "")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll(/\r\n|\r|\n/g, () => lineEnd);
  return `"${escaped}"`;
}
