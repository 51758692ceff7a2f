// What to write beside anything made from a view, and the code that shows it in another page.

import { formatDay } from "../../dates/days.ts";
import type { Dataset } from "../record/record.ts";

export interface CitationParts {
  readonly dataset: Dataset | null;
  readonly title: string;
  readonly address: string;
}

/** The same view can be found again by its address, and the same facts by the version. */
export function formatCitation({ dataset, title, address }: CitationParts): string {
  if (!dataset) {
    return `“${title}”. ${address}`;
  }
  const version = `data version ${dataset.dataVersion} of ${formatDay(dataset.dataDate)}`;
  return `${dataset.name}, ${version}: “${title}”. ${address}. ${dataset.attribution}.`;
}

export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="640" style="border: 0" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
