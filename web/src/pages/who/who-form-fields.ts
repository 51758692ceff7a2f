// The three fields of the form that asks who commissions a service in a place on a day, as an address gives them.

import { placeId, whoAddress } from "../../addresses/thing-address.ts";
import { readDay, recordStart } from "../../dates/read-day.ts";

export interface WhoChoice {
  readonly id: string;
  readonly name: string;
}

export interface WhoFormFields {
  /** As they were given; empty where they were not. */
  readonly service: string;
  readonly place: string;
  readonly on: string;
  /** What is wrong with each field; empty where nothing is. */
  readonly problems: Readonly<Partial<Record<"service" | "place" | "on", string>>>;
  /** The page that answers; null where a field is missing or wrong. */
  readonly address: string | null;
}

/** Without any field, nothing is asked yet, and nothing is wrong. Without a day, it is the day of the data. */
export function readWhoForm(
  url: URL,
  { services, places }: { readonly services: readonly WhoChoice[]; readonly places: readonly WhoChoice[] },
  dataDate: string,
): WhoFormFields {
  const [service, place] = [url.searchParams.get("service") ?? "", url.searchParams.get("place") ?? ""];
  const day = readDay(url, dataDate);
  const fields = { service, place, on: day.typed ?? "" };
  if (service === "" && place === "" && day.typed === null) {
    return { ...fields, problems: {}, address: null };
  }
  const foundService = services.find(({ id }) => id === service);
  const foundPlace = places.find(({ id }) => id === place || id === placeId(place));
  const dayProblem = day.problem ?? (day.on < recordStart ? day.notice : null);
  const problems = {
    ...(foundService ? {} : { service: missingSentence(service, "service") }),
    ...(foundPlace ? {} : { place: missingSentence(place, "place") }),
    ...(dayProblem === null ? {} : { on: dayProblem }),
  };
  const address =
    foundService && foundPlace && dayProblem === null ? whoAddress(foundService.id, foundPlace.id, day.on) : null;
  return { ...fields, problems, address };
}

function missingSentence(given: string, what: string): string {
  return given === ""
    ? `Choose a ${what}.`
    : `The record has no ${what} “${given.slice(0, 80)}”. Choose one of the list.`;
}
