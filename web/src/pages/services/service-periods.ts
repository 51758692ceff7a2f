// Who commissioned a service over the years: its links, the oldest first.

import type { ServicePageQuery } from "../../generated/graphql.ts";

type Network = ServicePageQuery["network"];

/** A body that commissioned, with the link that says so. */
export interface ServicePeriod {
  readonly body: { readonly id: string; readonly name: string };
  readonly edge: Network["edges"][number];
}

/** Only the links that name this very service, by the first day that nothing rules out, then by the name of the body. */
export function servicePeriods(service: string, { nodes, edges }: Network): readonly ServicePeriod[] {
  const names = new Map(nodes.map(({ body }) => [body.id, body.name]));
  return edges
    .filter((edge) => edge.service === service)
    .map((edge) => ({ body: { id: edge.source, name: names.get(edge.source) ?? edge.source }, edge }))
    .toSorted((one, other) => periodKey(one).localeCompare(periodKey(other), "en"));
}

function periodKey({ body, edge }: ServicePeriod): string {
  return `${edge.certainFrom ?? edge.possibleFrom} ${body.name} ${edge.id}`;
}

/** Each document once, with the number of statements in it, those with most first. */
export function documentCounts<Cited extends { readonly id: string; readonly title: string }>(
  statements: readonly { readonly document?: Cited | null }[],
): readonly { readonly document: Cited; readonly count: number }[] {
  const counts = new Map<string, { document: Cited; count: number }>();
  for (const { document } of statements) {
    if (document) {
      counts.set(document.id, { document, count: (counts.get(document.id)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted(
    (one, other) => other.count - one.count || one.document.title.localeCompare(other.document.title, "en"),
  );
}
