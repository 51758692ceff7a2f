// The address of the page of each thing. Nothing else builds a path.

import type { ThingType } from "../generated/graphql.ts";

/** The ids of the 32 boroughs start with it. */
const boroughPrefix = "borough-";

/** The ids of all other places: the City of London, and councils outside London, which are named as what they are. */
const otherPlace = /^city-of-london$|council|^royal-borough-/;

/** As in `/places/camden`, for the id of a local authority. With a day, `?on=`. */
export function placeAddress(id: string, on?: string): string {
  return addDay(`/places/${encodePart(placeSlug(id))}`, on);
}

/** The last part of the address of a place: its id without the kind. */
export function placeSlug(id: string): string {
  return id.startsWith(boroughPrefix) ? id.slice(boroughPrefix.length) : id;
}

/** The id of the place with that slug, which may not exist. */
export function placeId(slug: string): string {
  return otherPlace.test(slug) ? slug : `${boroughPrefix}${slug}`;
}

export function bodyAddress(id: string, on?: string): string {
  return addDay(`/bodies/${encodePart(id)}`, on);
}

export function serviceAddress(id: string, on?: string): string {
  return addDay(`/services/${encodePart(id)}`, on);
}

/** The id of an edge has colons, which a path may hold as they are. */
export function linkAddress(id: string, on?: string): string {
  return addDay(`/links/${encodePart(id)}`, on);
}

export function documentAddress(id: string): string {
  return `/documents/${encodePart(id)}`;
}

export function lawAddress(id: string): string {
  return `/laws/${encodePart(id)}`;
}

export function proposalAddress(id: string): string {
  return `/proposals/${encodePart(id)}`;
}

export function personAddress(id: string): string {
  return `/people/${encodePart(id)}`;
}

export function fundAddress(id: string): string {
  return `/funds/${encodePart(id)}`;
}

/** The page of a thing of any type, as a search finds it. */
export function thingAddress(type: ThingType, id: string, on?: string): string {
  switch (type) {
    case "BODY":
      return bodyAddress(id, on);
    case "SERVICE":
      return serviceAddress(id, on);
    case "DOCUMENT":
      return documentAddress(id);
    case "LEGAL_INSTRUMENT":
      return lawAddress(id);
    case "PROPOSAL":
      return proposalAddress(id);
    case "FUND":
      return fundAddress(id);
    case "PERSON":
      return personAddress(id);
  }
}

export function changeAddress(day: string): string {
  return `/changes/${encodePart(day)}`;
}

export function compareAddress(before: string, after: string): string {
  return `/compare/${encodePart(before)}/${encodePart(after)}`;
}

/** Who commissions the service in the place on the day. */
export function whoAddress(service: string, place: string, on: string): string {
  return `/who/${encodePart(service)}/${encodePart(placeSlug(place))}/${encodePart(on)}`;
}

/** The map of London for a service on a day. */
export function mapAddress(service: string, on?: string): string {
  return addParameters("/", { service, on });
}

/** The map as a file. */
export function pictureAddress(form: "svg" | "png", service: string, on: string): string {
  return addParameters(`/picture.${form}`, { service, on });
}

export function pathsAddress(from: string, to: string, on?: string): string {
  return addParameters("/paths", { from, to, on });
}

/** The network view, with the parameters of its state. */
export function networkAddress(parameters: Readonly<Record<string, string | undefined>>): string {
  return addParameters("/network", parameters);
}

/** A part of the network as a file for another program. */
export function gexfAddress(parameters: Readonly<Record<string, string | undefined>>): string {
  return addParameters("/network.gexf", parameters);
}

/** What a word of the pages means. */
export function wordAddress(word: string): string {
  return `/words#${word}`;
}

export function storyAddress(name: string): string {
  return `/stories/${encodePart(name)}`;
}

/** The page of a named query. */
export function queryAddress(name: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  return addParameters(`/q/${encodePart(name)}`, parameters);
}

export function searchAddress(text: string): string {
  return addParameters("/search", { q: text });
}

/** The path with those parameters that have a value. Colons and commas stay readable. */
export function addParameters(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const query = new URLSearchParams(given).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return query === "" ? path : `${path}?${query}`;
}

function addDay(path: string, on: string | undefined): string {
  return addParameters(path, { on });
}

function encodePart(id: string): string {
  return encodeURIComponent(id).replaceAll("%3A", ":");
}
