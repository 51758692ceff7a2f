// A body on a card, as OpenRefine shows it beside a candidate.

import { type Thing, textOf } from "../model/dataset.ts";
import { type Found, properties } from "../service/extend.ts";
import { escaped, page } from "./html.ts";

export const previewSize = { width: 430, height: 300 } as const;

export function previewPage(body: Thing, kind: string, values: ReadonlyMap<string, readonly Found[]>): string {
  const name = textOf(body.facts, "name") ?? body.id;
  const official = textOf(body.facts, "officialName");
  const rows = properties
    .filter(({ id }) => id !== "kind")
    .map(({ id, name: label }) => [label, (values.get(id) ?? []).map(textOfFound).join(", ")] as const)
    .filter(([, text]) => text !== "");
  const list = rows.map(([label, text]) => `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd>`).join("\n");
  return page(
    name,
    `<h1>${escaped(name)}</h1>
<p>${official === null || official === name ? "" : `${escaped(official)}: `}${escaped(kind)}, <code>${escaped(body.id)}</code></p>
<dl>
${list}
</dl>
<p>${escaped(textOf(body.facts, "note") ?? "")}</p>`,
  );
}

function textOfFound(found: Found): string {
  if ("body" in found) {
    return textOf(found.body.facts, "name") ?? found.body.id;
  }
  return "day" in found ? found.day : found.text;
}
