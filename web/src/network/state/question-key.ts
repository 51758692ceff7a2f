// What of an address the answer of the server depends on, and so when it is asked again.

import { isDay, readAddress } from "./address.ts";

/** Two addresses with the same key have the same answer: only some questions depend on the day and the filters. */
export function questionKey(url: Pick<URL, "pathname" | "search">): string {
  const query = new URLSearchParams(url.search);
  const days = { on: query.get("on") ?? "", before: query.get("before") };
  const { subject, before, filters } = readAddress(url, days);
  const ofTheDay = before !== null || ["who", "paths", "all", "changes"].includes(subject?.kind ?? "");
  const filtered = before !== null || subject?.kind === "paths";
  return JSON.stringify([
    subject,
    before,
    ofTheDay ? days.on : null,
    filtered ? [filters.statuses, filters.types, filters.certainties] : null,
  ]);
}

/** What is fetched has all days where it can, so most steps need no other answer. */
export function needsAnswer({ currentUrl, nextUrl }: { readonly currentUrl: URL; readonly nextUrl: URL }): boolean {
  const { searchParams } = nextUrl;
  const isTyped = ["on", "before"].some((name) => searchParams.has(name) && !isDay(searchParams.get(name)));
  return isTyped || questionKey(currentUrl) !== questionKey(nextUrl);
}
