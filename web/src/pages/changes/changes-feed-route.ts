// The feed of the record: its present version, and what was changed in its facts with each release. It says nothing of the days on
// which bodies began or ended: a reader follows what the record says, and those are days long ago.

import { Feed } from "feed";
import { formatDay } from "../../dates/days.ts";
import { RecordTermsDocument } from "../../generated/graphql.ts";
import type { PageLoaderArgs } from "../../page-context.ts";
import { factsHistory } from "../data/facts-history.ts";

export async function loader({ context }: PageLoaderArgs): Promise<Response> {
  const { datasets } = await context.ask(RecordTermsDocument);
  const [dataset] = datasets;
  const root = context.publicUrl;
  const feed = new Feed({
    title: "Who commissions what: changes of the record",
    description:
      "New versions of the record of who commissions health and social care in London, and what was changed in its facts.",
    id: `${root}/changes.atom`,
    link: `${root}/changes`,
    language: "en-GB",
    feedLinks: { atom: `${root}/changes.atom` },
    updated: startOfDay(latestDay([dataset?.dataDate ?? "", ...factsHistory.map(({ on }) => on)])),
    copyright: dataset?.licence ?? "",
    author: { name: "Who commissions what" },
  });
  if (dataset) {
    feed.addItem({
      title: `The record of ${formatDay(dataset.dataDate)}`,
      id: `${root}/data#version-${dataset.dataVersion}`,
      link: `${root}/data`,
      date: startOfDay(dataset.dataDate),
      content: `<p>The record that these pages show: version ${dataset.dataVersion}, last revised on ${formatDay(dataset.dataDate)}.</p>`,
    });
  }
  for (const { version, on, changes } of factsHistory) {
    feed.addItem({
      title: `Facts changed in ${version}`,
      id: `${root}/data#facts-${version}`,
      link: `${root}/data#facts-${version}`,
      date: startOfDay(on),
      content: `<ul>${changes.map((change) => `<li>${change}</li>`).join("")}</ul>`,
    });
  }
  return new Response(feed.atom1(), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}

function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function latestDay(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? "";
}
