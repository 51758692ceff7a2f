// Caches of real clients, over days on which Camden had other commissioners: what is kept of one day is never shown on another.

import { ApolloClient, gql, HttpLink, InMemoryCache, setLogVerbosity } from "@apollo/client";
import { Client, cacheExchange as documentCache, type Exchange, fetchExchange } from "@urql/core";
import { cacheExchange as graphCache } from "@urql/exchange-graphcache";
import { isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api } from "../support/model.ts";
import { type Service, startSmallService } from "../support/service.ts";

let service: Service;
let plain: ReadonlyMap<Moment, unknown>;
beforeAll(async () => {
  service = await startSmallService();
  plain = new Map(await Promise.all(moments.map(async (moment) => [moment, await askPlainly(moment)] as const)));
});
afterAll(() => service.close());

/** The value of `asOf`; null for every day at once. */
type Moment = Readonly<Record<string, unknown>> | null;

const moments: readonly Moment[] = [
  { date: "2010-04-01" },
  { date: "2015-04-01" },
  { date: "2015-04-01", statuses: ["IN_FORCE", "PROPOSED"], certainty: ["CERTAIN"] },
  { date: "2023-04-01" },
  null,
];

const query = `query Moment($asOf: AsOfInput) {
  bodies(asOf: $asOf, where: { id: { in: ["borough-camden", "providers-of-gp-services"] } }) {
    id asOf name
    coveredBy { id asOf name kind covers(where: { id: { eq: "borough-camden" } }) { ...Place } }
    commissionedByConnection(first: 50) {
      totalCount
      edges { node { id asOf name } properties { id asOf mode certainty evidence { id asOf title } } }
    }
  }
  bodiesConnection(asOf: $asOf, first: 200, where: { kind: { in: [PCT, CCG, ICB] } }) {
    totalCount
    edges { node { id asOf name covers { ...Place } } }
  }
  other: search(asOf: $asOf, text: "Camden borough", first: 5) { thingId score matchedOn }
  search(asOf: $asOf, text: "Camden", first: 5) { thingId score matchedOn body { id asOf name coveredBy { id asOf name } } }
  network(asOf: $asOf, focus: ["borough-camden"]) {
    on
    nodes { degree body { id asOf name coveredBy { id asOf name } } }
    edges { id asOf type certainty evidence { id asOf bodies { id asOf name } } }
  }
}
fragment Place on Body { id day: asOf asOf name coveredByConnection { totalCount } }`;

async function askPlainly(asOf: Moment): Promise<unknown> {
  const { body } = await service.ask(query, { asOf });
  return body.data;
}

const types = Object.values(api.getTypeMap()).filter(isObjectType);
/** The types of which clients keep each thing by itself. */
const keptTypes = types.filter((type) => "asOf" in type.getFields());

/** Asks the service, or the cache alone, which then has to have it. */
type Ask = (asOf: Moment, from: "service" | "cache") => Promise<unknown>;

function apolloClient(keyFields: readonly string[]): Ask {
  const typePolicies = Object.fromEntries(keptTypes.map(({ name }) => [name, { keyFields: [...keyFields] }]));
  const link = new HttpLink({ uri: `${service.url}/graphql` });
  const client = new ApolloClient({ link, cache: new InMemoryCache({ typePolicies }) });
  return async (asOf, from) => {
    const fetchPolicy = from === "cache" ? "cache-only" : "cache-first";
    const { data } = await client.query({ query: gql(query), variables: { asOf }, fetchPolicy });
    return data;
  };
}

function urqlClient(cache: Exchange): Ask {
  const client = new Client({ url: `${service.url}/graphql`, exchanges: [cache, fetchExchange] });
  return async (asOf, from) => {
    const requestPolicy = from === "cache" ? "cache-only" : "cache-first";
    const { data, error } = await client.query(query, { asOf }, { requestPolicy }).toPromise();
    if (error) {
      throw error;
    }
    return data;
  };
}

function graphcacheClient(): Ask {
  const key = ({ id, asOf }: { id?: unknown; asOf?: unknown }) => `${id} ${asOf}`;
  const keys = types.map((type) => [type.name, keptTypes.includes(type) ? key : () => null] as const);
  return urqlClient(graphCache({ keys: Object.fromEntries(keys) }));
}

/** Clients also ask for the name of each type. */
function withoutTypenames(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, inner) => (name === "__typename" ? undefined : inner)));
}

async function expectEachDay(ask: Ask, order: readonly Moment[]): Promise<void> {
  for (const moment of order) {
    expect(withoutTypenames(await ask(moment, "service"))).toEqual(plain.get(moment));
  }
  for (const moment of order) {
    expect(withoutTypenames(await ask(moment, "cache"))).toEqual(plain.get(moment));
  }
}

test("the days differ, so that a mix of them is seen", () => {
  expect(new Set([...plain.values()].map((answer) => JSON.stringify(answer))).size).toBe(moments.length);
});

test("everything says what it is shown as of: below lists, connections and questions, and in what is fetched by id", () => {
  const labels = [...plain.values()].map((answer) => [...new Set(valuesNamed("asOf", answer))]);
  expect(labels).toEqual([
    ["2010-04-01"],
    ["2015-04-01"],
    ["2015-04-01 IN_FORCE,PROPOSED CERTAIN"],
    ["2023-04-01"],
    [null],
  ]);
});

function valuesNamed(name: string, value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => (key === name ? [inner] : valuesNamed(name, inner)));
}

test("a day that the calendar does not have is refused", async () => {
  const { body } = await service.ask(query, { asOf: { date: "2015-02-30" } });
  expect(body.data).toBeUndefined();
  expect(body.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([
    "BAD_USER_INPUT",
  ]);
});

const orders: readonly (readonly [string, readonly Moment[]])[] = [
  ["from the first day on", moments],
  ["from the last back", moments.toReversed()],
];

describe.each(orders)("each day is as without a cache, and so again from the cache alone, %s", (_order, order) => {
  test("in Apollo Client", () => expectEachDay(apolloClient(["id", "asOf"]), order));

  test("in urql with its document cache", () => expectEachDay(urqlClient(documentCache), order));

  test("in urql with Graphcache", () => expectEachDay(graphcacheClient(), order));
});

test("a cache that keeps things by their id alone shows one day on another", async () => {
  setLogVerbosity("silent");
  const ask = apolloClient(["id"]);
  const [first = null, second = null] = [moments[1], moments[3]];
  await ask(first, "service");
  await ask(second, "service");
  expect(withoutTypenames(await ask(first, "cache"))).not.toEqual(plain.get(first));
});
