// A network as DOT, for Graphviz.

import { type Catalogue, isFact } from "../model/catalogue.ts";
import { type Edge, type Thing, thingName } from "../model/dataset.ts";
import type { Format } from "./format.ts";
import { imprintLines } from "./imprint.ts";
import { edgeLabel, isOnlyPossible, lifeText, singleLine } from "./labels.ts";

export const dot: Format = {
  name: "dot",
  mediaType: "text/vnd.graphviz",
  extension: "dot",
  description:
    "DOT for Graphviz. A solid line is a fact; a dotted line is only possible on the day; a dashed line is proposed, rejected or ended.",
  write(network, imprint, catalogue) {
    const notes = imprintLines(imprint, network).map(([name, text]) => `${name}: ${text}`);
    const lines = [
      ...notes.map((line) => `// ${singleLine(line)}`),
      "digraph network {",
      `  graph [rankdir=LR, labelloc=b, labeljust=l, label=${dotString(`${notes.join("\n")}\n`, "\\l")}];`,
      '  node [shape=box, style=rounded, fontname="sans-serif"];',
      '  edge [fontname="sans-serif", fontsize=10];',
      ...network.bodies.map((body) => dotNode(body, catalogue)),
      ...network.edges.map((each) => dotEdge(each, catalogue)),
      "}",
      "",
    ];
    return lines.join("\n");
  },
};

function dotNode(body: Thing, { kinds }: Catalogue): string {
  const kind = kinds.get(String(body.facts.kind))?.label ?? "";
  return `  ${dotString(body.id)} [label=${dotString(thingName(body))}, tooltip=${dotString(`${kind}; ${lifeText(body.facts)}`)}];`;
}

function dotEdge(each: Edge, catalogue: Catalogue): string {
  const attributes = [
    `id=${dotString(each.id)}`,
    `label=${dotString(edgeLabel(each, catalogue))}`,
    `tooltip=${dotString(lifeText(each.facts))}`,
    ...(catalogue.edgeTypes.get(each.type)?.directed === false ? ["dir=none"] : []),
    ...lineStyle(each, catalogue),
  ];
  return `  ${dotString(each.from)} -> ${dotString(each.to)} [${attributes.join(", ")}];`;
}

function lineStyle(each: Edge, catalogue: Catalogue): readonly string[] {
  if (!isFact(each, catalogue)) {
    return ["style=dashed"];
  }
  return isOnlyPossible(each) ? ["style=dotted"] : [];
}

/** A quoted string of DOT. Control characters are removed, because Graphviz copies them into SVG, where they are not allowed. Escapes and character references are escaped; `lineEnd` replaces each line end. */
function dotString(text: string, lineEnd = "\\n"): string {
  const escaped = text
    .replaceAll(/(?![\r\n])\p{Cc}/gu, "")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll(/\r\n|\r|\n/g, () => lineEnd);
  return `"${escaped}"`;
}
