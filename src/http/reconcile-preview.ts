// The preview of a body that OpenRefine shows beside a candidate.

import { html } from "ghtml";
import { factText, type Thing } from "../model/dataset.ts";
import { type PropertyValue, properties } from "../service/extend.ts";
import { htmlPage } from "./html.ts";

export const previewSize = { width: 430, height: 300 } as const;

/** Properties that are above the list, or that few readers need to recognise a body. */
const elsewhere = ["kind", "officialName", "otherCodes", "seenOn"];

export function previewPage(body: Thing, kind: string, values: ReadonlyMap<string, readonly PropertyValue[]>): string {
  const name = factText(body.facts, "name") ?? body.id;
  const official = factText(body.facts, "officialName");
  const rows = properties
    .filter(({ id }) => !elsewhere.includes(id))
    .map(({ id, name: label }) => [label, (values.get(id) ?? []).map(propertyValueText).join(", ")] as const)
    .filter(([, text]) => text !== "");
  const list = rows.map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`).join("\n");
  return htmlPage(
    name,
    html`<h1>${name}</h1>
<p>${official === null || official === name ? "" : `${official}: `}${kind}, <code>${body.id}</code></p>
<dl>
!${list}
</dl>
<p>${factText(body.facts, "note") ?? ""}</p>`,
  );
}

function propertyValueText(found: PropertyValue): string {
  if ("body" in found) {
    return factText(found.body.facts, "name") ?? found.body.id;
  }
  return "date" in found ? found.date : found.text;
}
