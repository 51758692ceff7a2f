// The same queries answered the slow and obvious way: over the dataset, thing by thing and edge by edge.

import { holdsOn } from "../../src/base/period.ts";
import { compareText, type Dataset, type Facts, type Thing } from "../../src/model/dataset.ts";
import { type Fact, type Field, type Filter, mayAggregate, type Query, type Selection } from "./lens-query.ts";
import { model } from "./model.ts";
import { periodOf } from "./world.ts";

/** A thing and the edge that leads to it. */
interface Neighbour {
  readonly id: string;
  readonly facts: Facts;
  readonly thing: Thing;
}

interface Relation {
  readonly type: string;
  readonly id: string;
  readonly facts: Facts;
  readonly from: string;
  readonly to: string;
}

/** Answers a query as of its day. */
export function slowly(dataset: Dataset): (query: Query) => unknown {
  const byName = new Map(dataset.things.map((thing) => [nameOf(thing.type, thing.id), thing]));
  const relations: readonly Relation[] = [
    ...dataset.edges.map((edge) => ({
      ...edge,
      from: nameOf(edge.fromType, edge.from),
      to: nameOf(edge.toType, edge.to),
    })),
    ...dataset.links.map((link) => ({
      type: link.type,
      id: "",
      facts: {},
      from: nameOf(link.fromType, link.from),
      to: nameOf(link.toType, link.to),
    })),
  ];
  const from = grouped(relations, (relation) => relation.from);
  const to = grouped(relations, (relation) => relation.to);

  /** All that the field leads to, on any day. */
  const reached = (thing: Thing, { relationship, direction, target }: Field): readonly Neighbour[] => {
    const name = nameOf(thing.type, thing.id);
    const ahead = direction === "IN" ? [] : (from.get(name) ?? []).map((relation) => ({ relation, end: relation.to }));
    const back = direction === "OUT" ? [] : (to.get(name) ?? []).map((relation) => ({ relation, end: relation.from }));
    return [...ahead, ...back].flatMap(({ relation, end }) => {
      const found = byName.get(end);
      return relation.type === relationship && found?.type === target
        ? [{ id: relation.id, facts: relation.facts, thing: found }]
        : [];
    });
  };

  return (query) => {
    const { day } = query;
    const isProposed = (status: string): boolean => model.catalogue.statuses.get(status)?.proposed === true;
    const proposed = query.statuses.some(isProposed);
    const exists = ({ type, facts }: Thing): boolean =>
      day === null ||
      type !== "Body" ||
      (holdsOn(periodOf(facts), day) && (proposed || facts.existence !== "PROPOSED"));

    const isShown = (field: Field, { facts, thing }: Neighbour): boolean => {
      if (day === null || !field.facts) {
        return exists(thing);
      }
      const event = model.catalogue.edgeTypes.get(field.relationship)?.event ?? false;
      return (
        query.statuses.includes(String(facts.status)) &&
        (event ? facts.validFrom !== null : holdsOn(periodOf(facts), day) && exists(thing))
      );
    };

    const around = (thing: Thing, field: Field): readonly Neighbour[] =>
      reached(thing, field)
        .filter((neighbour) => isShown(field, neighbour))
        .sort((a, b) => compareText(a.thing.id, b.thing.id) || compareText(a.id, b.id));

    const fits = (neighbour: Pick<Neighbour, "facts" | "thing">, filter: Filter): boolean => {
      switch (filter.is) {
        case "id":
          return neighbour.thing.id.includes(filter.contains);
        case "kind":
          return filter.kinds.includes(String(neighbour.thing.facts.kind));
        case "status":
          return filter.statuses.includes(String(neighbour.facts.status));
        case "AND":
          return filter.of.every((each) => fits(neighbour, each));
        case "OR":
          return filter.of.some((each) => fits(neighbour, each));
        case "NOT":
          return !fits(neighbour, filter.of);
        case "node":
          return fits(neighbour, filter.of);
        case "edge":
          return fits({ ...neighbour, thing: { ...neighbour.thing, facts: neighbour.facts } }, filter.of);
        case "fact":
          return compares(neighbour.thing.facts[filter.name] ?? null, filter);
        case "aggregate":
          return measures(around(neighbour.thing, filter.field), filter);
        case "neighbour":
          return holds(around(neighbour.thing, filter.field), filter);
      }
    };

    /** As the generator has it: `all` asks for one at least, and a relationship to one thing for that one. */
    const holds = (
      all: readonly Neighbour[],
      { field, quantifier, of }: Extract<Filter, { is: "neighbour" }>,
    ): boolean => {
      const fitting = all.filter((each) => fits(each, of)).length;
      const answers = {
        some: fitting > 0,
        none: fitting === 0,
        single: fitting === 1,
        all: fitting > 0 && fitting === all.length,
      };
      return field.list ? answers[quantifier] : answers.some;
    };

    const shown = (thing: Thing, below: readonly Selection[]): unknown =>
      Object.fromEntries([["id", thing.id], ...below.map((each, at) => [`f${at}`, followed(thing, each)])]);

    const followed = (thing: Thing, { field, connection, size, where, below }: Selection): unknown => {
      const found = around(thing, field).filter((each) => !where || fits(each, where));
      const things = [...new Set(found.map((each) => each.thing))];
      if (!field.list) {
        return things[0] ? shown(things[0], below) : null;
      }
      if (!connection) {
        return things.slice(0, size).map((each) => shown(each, below));
      }
      const edges = found.slice(0, size).map((each) => ({
        node: shown(each.thing, below),
        ...(field.facts ? { properties: { id: each.id } } : {}),
      }));
      const counts = { aggregate: { count: { nodes: things.length, edges: found.length } } };
      return { totalCount: found.length, ...(mayAggregate(where) ? counts : {}), edges };
    };

    const rows = dataset.things
      .filter((thing) => thing.type === query.type && exists(thing))
      .filter((thing) => !query.where || fits({ facts: {}, thing }, query.where))
      .sort((a, b) => compareText(a.id, b.id));
    return { [query.root]: rows.slice(0, query.size).map((thing) => shown(thing, query.below)) };
  };
}

/** What is not on record fits no comparison but that with null. */
function compares(fact: unknown, { operator, value }: Pick<Fact, "operator" | "value">): boolean {
  if (fact === null || value === null) {
    return fact === value;
  }
  const texts = [fact].flat().map(String);
  const order = typeof fact === "number" ? fact - Number(value) : compareText(String(fact), String(value));
  switch (operator) {
    case "eq":
      return order === 0;
    case "in":
      return [value].flat().map(String).includes(String(fact));
    case "lt":
      return order < 0;
    case "lte":
      return order <= 0;
    case "gt":
      return order > 0;
    case "gte":
      return order >= 0;
    case "contains":
      return String(fact).includes(String(value));
    case "startsWith":
      return String(fact).startsWith(String(value));
    case "includes":
      return texts.includes(String(value));
  }
}

/** The sum of nothing is zero; nothing else of nothing fits a comparison. */
function measures(
  all: readonly Neighbour[],
  { end, property, measure, operator, value }: Extract<Filter, { is: "aggregate" }>,
): boolean {
  const ends = end === "node" ? [...new Set(all.map(({ thing }) => thing.facts))] : all.map(({ facts }) => facts);
  if (property === null) {
    return compares(ends.length, { operator, value });
  }
  const numbers = ends.map((facts) => facts[property]).filter((fact) => typeof fact === "number");
  const sum = numbers.reduce((total, number) => total + number, 0);
  const nothing = numbers.length === 0;
  const results = {
    sum,
    average: nothing ? null : sum / numbers.length,
    min: nothing ? null : Math.min(...numbers),
    max: nothing ? null : Math.max(...numbers),
  };
  return compares(results[measure], { operator, value });
}

function nameOf(type: string, id: string): string {
  return `${type}/${id}`;
}

function grouped(
  relations: readonly Relation[],
  key: (relation: Relation) => string,
): ReadonlyMap<string, readonly Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    groups.set(key(relation), [...(groups.get(key(relation)) ?? []), relation]);
  }
  return groups;
}
