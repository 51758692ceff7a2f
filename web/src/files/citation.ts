// What to write beside anything made from a view, and the code that shows it in another page.

import { dayWords } from "../dates/days.ts";
import type { Dataset } from "../record/record.ts";

export interface Cited {
  readonly dataset: Dataset | null;
  readonly title: string;
  readonly address: string;
}

/** The same view can be found again by its address, and the same facts by the version. */
export function citationOf({ dataset, title, address }: Cited): string {
  if (!dataset) {
    return `“${title}”. ${address}`;
  }
  const version = `data version ${dataset.dataVersion} of ${dayWords(dataset.dataDate)}`;
  return `${dataset.name}, ${version}: “${title}”. ${address}. ${dataset.attribution}.`;
}

export function embedCode(address: string, title: string): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="640" style="border: 0" loading="lazy"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
