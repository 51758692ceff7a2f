// A network as a Mermaid flowchart, for pages written in Markdown.

import { type Catalogue, isFact } from "../model/catalogue.ts";
import { type Edge, thingName } from "../model/dataset.ts";
import type { Imprint } from "../model/network.ts";
import type { Format } from "./format.ts";
import { imprintLines } from "./imprint.ts";
import { edgeLabel, isOnlyPossible, singleLine } from "./labels.ts";

export const mermaid: Format = {
  name: "mmd",
  mediaType: "text/vnd.mermaid",
  extension: "mmd",
  description:
    "A Mermaid flowchart. A solid line is a fact; a dotted line is only possible on the day, or proposed, rejected or ended. It suits a neighbourhood: by default Mermaid draws at most 500 edges.",
  write(network, imprint, catalogue) {
    const places = new Map(network.bodies.map(({ id }, at) => [id, `b${at}`]));
    return [
      "---",
      `title: ${JSON.stringify(mermaidTitle(imprint))}`,
      "---",
      ...imprintLines(imprint, network).map(
        ([name, text]) => `%% ${name}: ${singleLine(text).replaceAll(/[{}]/g, "")}`,
      ),
      "flowchart LR",
      ...network.bodies.map((body) => `  ${places.get(body.id)}["${escapeMermaid(thingName(body))}"]`),
      ...network.edges.map((edge) => mermaidLine(edge, places, catalogue)),
      "",
    ].join("\n");
  },
};

function mermaidTitle({ title: name, dataVersion, on }: Imprint): string {
  return `${singleLine(name)}${on === null ? "" : `, on ${on}`} (data version ${dataVersion})`;
}

function mermaidLine(edge: Edge, places: ReadonlyMap<string, string>, catalogue: Catalogue): string {
  const directed = catalogue.edgeTypes.get(edge.type)?.directed ?? true;
  const [solid, dotted] = directed ? ["-->", "-.->"] : ["---", "-.-"];
  return `  ${places.get(edge.from)} ${isFact(edge, catalogue) && !isOnlyPossible(edge) ? solid : dotted}|"${escapeMermaid(edgeLabel(edge, catalogue))}"| ${places.get(edge.to)}`;
}

/** Escapes what has a meaning in a Mermaid text: quotes, `\n`, `%%`, and `#`, `<` and backticks, which start a code, a tag and Markdown. */
function escapeMermaid(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    "#": "#35;",
    '"': "#quot;",
    "<": "#lt;",
    ">": "#gt;",
    "&": "#amp;",
    "`": "#96;",
    "\\": "#92;",
    "%": "#37;",
  };
  return singleLine(text).replaceAll(/[#"<>&`\\%]/g, (sign) => codes[sign] ?? sign);
}
