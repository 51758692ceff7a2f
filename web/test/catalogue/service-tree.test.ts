// How the services are arranged in a list.

import { expect, test } from "vitest";
import { narrowerServices, serviceGroups, servicesAbove } from "../../src/catalogue/services.ts";

const service = (id: string, parent: string | null, kind = "service") => ({
  id,
  name: `The ${id}`,
  kind,
  parent: parent === null ? null : { id: parent },
});

const services = [
  service("nursing", "public-5-19"),
  service("all", null, "group"),
  service("public-5-19", "public"),
  service("public", "health", "group"),
  service("gp", "primary"),
  service("primary", "health", "group"),
  service("health", "all", "group"),
  service("enhanced", "gp"),
  service("estate", "all", "function"),
];

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test("a service is within broader ones, the nearest first", () => {
  expect(ids(servicesAbove(services, "nursing"))).toEqual(["public-5-19", "public", "health", "all"]);
  expect(servicesAbove(services, "all")).toEqual([]);
  expect(servicesAbove(services, "unknown")).toEqual([]);
});

test("services that are within one another are found once", () => {
  expect(ids(servicesAbove([service("a", "b"), service("b", "a")], "a"))).toEqual(["b", "a"]);
});

test("a service has narrower ones, by name", () => {
  expect(ids(narrowerServices(services, "health"))).toEqual(["primary", "public"]);
});

test("a list has each service once, under the nearest group, broader groups first", () => {
  const groups = serviceGroups(services);
  expect(groups.map(({ group, services: within }) => [group.id, ids(within)])).toEqual([
    ["all", ["estate"]],
    ["health", []],
    ["primary", ["enhanced", "gp"]],
    ["public", ["nursing", "public-5-19"]],
  ]);
  expect(groups.flatMap(({ group, services: within }) => [group.id, ...ids(within)]).toSorted()).toEqual(
    ids(services).toSorted(),
  );
});
