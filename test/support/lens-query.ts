// Queries through the lens as plain values: what they are as GraphQL, and any number of them by chance.

import fc from "fast-check";
import type { ObjectType } from "../../src/model/sdl.ts";
import { model } from "./model.ts";

/** A field of a node type that leads to other things, as the SDL declares it. */
export interface Field {
  readonly name: string;
  readonly relationship: string;
  readonly direction: "IN" | "OUT" | "BOTH";
  readonly facts: boolean;
  /** The type of the facts of its edges. */
  readonly properties: string | null;
  readonly list: boolean;
  readonly target: string;
}

/** A condition on a thing, or on the edge that leads to it. */
export type Filter =
  | { readonly is: "id"; readonly contains: string }
  | { readonly is: "kind"; readonly kinds: readonly string[] }
  | { readonly is: "status"; readonly statuses: readonly string[] }
  | { readonly is: "AND" | "OR"; readonly of: readonly Filter[] }
  | { readonly is: "NOT"; readonly of: Filter }
  | { readonly is: "node" | "edge"; readonly of: Filter }
  | Fact
  | {
      readonly is: "aggregate";
      readonly field: Field;
      readonly end: "node" | "edge";
      /** Null for the number of edges or of nodes. */
      readonly property: string | null;
      readonly measure: "average" | "min" | "max" | "sum";
      readonly operator: "gt" | "lte" | "eq";
      readonly value: number;
    }
  | {
      readonly is: "neighbour";
      readonly field: Field;
      readonly connection: boolean;
      readonly quantifier: "some" | "none" | "single" | "all";
      readonly of: Filter;
    };

/** A comparison with a fact, which need not be on record. */
export interface Fact {
  readonly is: "fact";
  readonly name: string;
  readonly operator: "eq" | "in" | "lt" | "lte" | "gt" | "gte" | "contains" | "startsWith" | "includes";
  readonly value: string | number | boolean | null | readonly (string | number)[];
  /** Whether the value is that of an enum, which has no quotes. */
  readonly enumerated: boolean;
}

export interface Selection {
  readonly field: Field;
  readonly connection: boolean;
  readonly size: number;
  readonly where: Filter | null;
  readonly below: readonly Selection[];
}

export interface Query {
  /** Null for a query without @asOf. */
  readonly day: string | null;
  readonly statuses: readonly string[];
  readonly root: string;
  readonly type: string;
  readonly size: number;
  readonly where: Filter | null;
  readonly below: readonly Selection[];
}

export function queryText({ day, statuses, root, size, where, below }: Query): string {
  const filter = where ? `, where: ${filterText(where)}` : "";
  const asOf = day === null ? "" : `@asOf(date: "${day}", statuses: [${statuses}])`;
  return `query ${asOf} { ${root}(limit: ${size}${filter}) { ${thingText(below)} } }`;
}

/** Two selections of one field have different filters, so each gets a name of its own. */
function thingText(below: readonly Selection[]): string {
  return ["id", ...below.map((selection, at) => `f${at}: ${selectionText(selection)}`)].join(" ");
}

function selectionText({ field, connection, size, where, below }: Selection): string {
  const inner = thingText(below);
  if (!field.list) {
    return `${field.name} { ${inner} }`;
  }
  const filter = where ? `, where: ${filterText(where)}` : "";
  if (!connection) {
    return `${field.name}(limit: ${size}${filter}) { ${inner} }`;
  }
  const edge = field.facts ? "properties { id }" : "";
  const counts = mayAggregate(where) ? "totalCount aggregate { count { nodes edges } }" : "totalCount";
  return `${field.name}Connection(first: ${size}${filter}) { ${counts} edges { ${edge} node { ${inner} } } }`;
}

/** AND, OR and NOT over the ends of a connection are refused where something is aggregated. */
export function mayAggregate(where: Filter | null): boolean {
  return where === null || ["node", "edge", "status"].includes(where.is);
}

export function filterText(filter: Filter): string {
  switch (filter.is) {
    case "id":
      return `{ id: { contains: "${filter.contains}" } }`;
    case "kind":
      return `{ kind: { in: [${filter.kinds}] } }`;
    case "status":
      return `{ edge: { status: { in: [${filter.statuses}] } } }`;
    case "AND":
    case "OR":
      return `{ ${filter.is}: [${filter.of.map(filterText).join(", ")}] }`;
    case "NOT":
    case "node":
    case "edge":
      return `{ ${filter.is}: ${filterText(filter.of)} }`;
    case "fact":
      return `{ ${filter.name}: { ${filter.operator}: ${factText(filter)} } }`;
    case "aggregate":
      return aggregateText(filter);
    case "neighbour":
      return neighbourText(filter);
  }
}

function neighbourText({ field, connection, quantifier, of }: Extract<Filter, { is: "neighbour" }>): string {
  const inner = field.list ? `{ ${quantifier}: ${filterText(of)} }` : filterText(of);
  return `{ ${field.name}${connection ? "Connection" : ""}: ${inner} }`;
}

function factText({ value, enumerated }: Fact): string {
  const text = JSON.stringify(value);
  return enumerated ? text.replaceAll('"', "") : text;
}

function aggregateText(filter: Extract<Filter, { is: "aggregate" }>): string {
  const { field, end, property, measure, operator, value } = filter;
  const compared = `{ ${operator}: ${value} }`;
  const inner =
    property === null ? `count: { ${end}s: ${compared} }` : `${end}: { ${property}: { ${measure}: ${compared} } }`;
  return `{ ${field.name}Connection: { aggregate: { ${inner} } } }`;
}

/** The fields of each node type that lead to other things. */
export const fields: ReadonlyMap<string, readonly Field[]> = new Map(
  [...model.sdl.nodeTypes.values()].map((type) => [
    type.name,
    type.fields.flatMap(({ name, type: target, list, relationship }) =>
      relationship
        ? [
            {
              name,
              relationship: relationship.type,
              direction: relationship.undirected ? "BOTH" : relationship.direction,
              facts: relationship.properties !== null,
              properties: relationship.properties,
              list,
              target,
            },
          ]
        : [],
    ),
  ]),
);

const statuses = [...(model.sdl.enums.get("Status") ?? [])].map(({ name }) => name);
const kinds = [...model.catalogue.kinds.keys()];

/** Edges make the difference on a day, so they are followed more often than other relationships. */
function fieldFrom(type: string): fc.Arbitrary<Field> {
  const all = fields.get(type) ?? [];
  const edges = all.filter(({ facts }) => facts);
  return edges.length > 0
    ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...edges) }, fc.constantFrom(...all))
    : fc.constantFrom(...all);
}

function someOf(values: readonly string[], least = 1): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...values], { minLength: least });
}

function leaf(type: string): fc.Arbitrary<Filter> {
  const id = fc
    .constantFrom("a", "e", "n", "cc", "hwb", "borough", "st")
    .map((contains) => ({ is: "id", contains }) as const);
  const kind = someOf(kinds, 8).map((kinds) => ({ is: "kind", kinds }) as const);
  const facts = fact(model.sdl.nodeTypes.get(type));
  return type === "Body" ? fc.oneof<fc.Arbitrary<Filter>[]>(id, kind, facts) : fc.oneof(id, facts);
}

/** Any comparison with a fact of a type. */
function fact(type: ObjectType | undefined): fc.Arbitrary<Fact> {
  const names = (type?.fields ?? []).filter(({ relationship, computed }) => !relationship && !computed);
  return fc.constantFrom(...names).chain(({ name, type, list, required }) => {
    const known = comparisons(type, list);
    const compared = known.map((comparison) => ({ is: "fact", name, ...comparison }) as const);
    const absent = fc.constant({ is: "fact", name, operator: "eq", value: null, enumerated: false } as const);
    return required ? compared : fc.oneof({ weight: 5, arbitrary: compared }, absent);
  });
}

type Comparison = Pick<Fact, "operator" | "value" | "enumerated">;

function comparisons(type: string, list: boolean): fc.Arbitrary<Comparison> {
  const values = model.sdl.enums.get(type)?.map(({ name }) => name);
  const enumerated = values !== undefined;
  const found = values ?? someValues[type] ?? letters;
  const one = (operators: readonly Fact["operator"][]) =>
    fc
      .tuple(fc.constantFrom(...operators), fc.constantFrom(...found))
      .map(([operator, value]) => ({ operator, value, enumerated }));
  if (list) {
    return one(["includes"]);
  }
  if (type === "Boolean") {
    return one(["eq"]);
  }
  const several = fc
    .subarray([...found])
    .map((value) => ({ operator: "in", value: value.map((each) => each as string | number), enumerated }) as const);
  if (enumerated) {
    return fc.oneof<fc.Arbitrary<Comparison>[]>(one(["eq"]), several);
  }
  const ordered = one(found === letters ? ["contains", "startsWith", "eq"] : ["lt", "lte", "gt", "gte", "eq"]);
  return fc.oneof<fc.Arbitrary<Comparison>[]>({ weight: 3, arbitrary: ordered } as never, several);
}

const letters: readonly string[] = ["a", "e", "n", "N", "20", "gp-services"];

const someValues: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  Boolean: [true, false],
  Date: ["0001-01-01", "2013-04-01", "2015-04-01", "2017-03-31", "2022-06-30", "9999-12-31"],
  Int: [0, 1, 3, 5],
  Float: [0, 1_000_000, 2_500_000],
};

/** Filters on a thing, or on an edge and the thing it leads to, that follow so many relationships. */
function nodeFilter(type: string, depth: number): fc.Arbitrary<Filter> {
  return depth === 0
    ? leaf(type)
    : fc.oneof(
        { weight: 1, arbitrary: leaf(type) },
        { weight: 3, arbitrary: tieFilter(type, depth) },
        ...joined(() => nodeFilter(type, depth - 1)),
      );
}

function edgeFilter(field: Field, depth: number): fc.Arbitrary<Filter> {
  const node = nodeFilter(field.target, depth).map((of) => ({ is: "node", of }) as const);
  const status = someOf(statuses).map((found) => ({ is: "status", statuses: found }) as const);
  const properties = field.properties === null ? undefined : model.sdl.edgeProperties.get(field.properties);
  const edge = properties ? fact(properties).map((of) => ({ is: "edge", of }) as const) : node;
  const plain: fc.Arbitrary<Filter> = field.facts ? fc.oneof<fc.Arbitrary<Filter>[]>(node, status, edge) : node;
  return depth === 0 ? plain : fc.oneof({ weight: 3, arbitrary: plain }, ...joined(() => edgeFilter(field, depth - 1)));
}

function joined(inner: () => fc.Arbitrary<Filter>): { weight: number; arbitrary: fc.Arbitrary<Filter> }[] {
  const several = fc.array(inner(), { minLength: 1, maxLength: 2 });
  return [
    { weight: 1, arbitrary: several.map((of) => ({ is: "AND", of })) },
    { weight: 1, arbitrary: several.map((of) => ({ is: "OR", of })) },
    { weight: 1, arbitrary: inner().map((of) => ({ is: "NOT", of })) },
  ];
}

/** A condition on the number of edges or nodes, or on their numbers. */
function aggregateFilter(type: string): fc.Arbitrary<Filter> {
  const lists = (fields.get(type) ?? []).filter(({ list }) => list);
  return fc
    .tuple(
      fc.constantFrom(...lists),
      fc.constantFrom("node", "edge"),
      fc.constantFrom("average", "min", "max", "sum"),
      fc.constantFrom("gt", "lte", "eq"),
      fc.boolean(),
    )
    .chain(([field, end, measure, operator, counts]) => {
      const facts = model.sdl.edgeProperties.get(field.properties ?? "");
      const own = end === "node" ? model.sdl.nodeTypes.get(field.target) : facts;
      const numbers = (own?.fields ?? []).filter(({ type }) => type === "Int" || type === "Float");
      const property =
        counts || numbers.length === 0 ? fc.constant(null) : fc.constantFrom(...numbers.map(({ name }) => name));
      return fc.tuple(property, fc.constantFrom(0, 1, 2, 1_000_000)).map(
        ([property, value]) =>
          ({
            is: "aggregate",
            field,
            // A relationship without facts counts its nodes alone.
            end: field.facts ? end : "node",
            property: end === "edge" && !field.facts ? null : property,
            measure,
            operator,
            value,
          }) as const,
      );
    });
}

function tieFilter(type: string, depth: number): fc.Arbitrary<Filter> {
  return fc
    .tuple(fieldFrom(type), fc.boolean(), fc.constantFrom("some", "none", "single", "all"))
    .chain(([field, connection, quantifier]) => {
      const inner = connection ? edgeFilter(field, depth - 1) : nodeFilter(field.target, depth - 1);
      return inner.map((of): Filter => ({ is: "neighbour", field, connection, quantifier, of }));
    });
}

function selection(type: string, depth: number): fc.Arbitrary<Selection> {
  return fc
    .tuple(fieldFrom(type), fc.boolean(), fc.integer({ min: 1, max: 6 }))
    .chain(([field, wantsConnection, size]) => {
      const connection = wantsConnection && field.list;
      const filter = connection ? edgeFilter(field, 1) : nodeFilter(field.target, 1);
      const where = field.list ? fc.option(filter, { nil: null }) : fc.constant(null);
      return fc
        .tuple(where, selections(field.target, depth - 1, 1))
        .map(([where, below]) => ({ field, connection, size, where, below }));
    });
}

function selections(type: string, depth: number, most: number): fc.Arbitrary<readonly Selection[]> {
  return depth === 0 ? fc.constant([]) : fc.array(selection(type, depth), { minLength: 1, maxLength: most });
}

const roots = {
  bodies: "Body",
  proposals: "Proposal",
  people: "Person",
  documents: "Document",
  claims: "Claim",
  fundAmounts: "FundAmount",
} as const;

/** Any query of at most three levels, on one of the days. */
export function anyQuery(days: readonly string[]): fc.Arbitrary<Query> {
  const root = fc.oneof(
    { weight: 4, arbitrary: fc.constant("bodies" as const) },
    fc.constantFrom("proposals", "people", "documents", "claims"),
  );
  const day = fc.constantFrom(...days);
  const held = fc.oneof(fc.constant(["IN_FORCE"]), someOf(statuses));
  return fc.tuple(root, day, held, fc.integer({ min: 1, max: 20 })).chain(([root, day, statuses, size]) =>
    fc
      .tuple(
        fc.option(nodeFilter(roots[root], 2), { nil: null }),
        fc.integer({ min: 1, max: 3 }).chain((depth) => selections(roots[root], depth, 2)),
      )
      .map(([where, below]) => ({ day, statuses, root, type: roots[root], size, where, below })),
  );
}

/** Any filter of the things of a root field, with conditions on numbers of neighbours. */
export const anyFilter: fc.Arbitrary<Pick<Query, "root" | "type"> & { readonly where: Filter }> = fc
  .constantFrom("bodies", "bodies", "proposals", "documents", "claims", "fundAmounts")
  .chain((root) => {
    const type = roots[root];
    return filterWithAggregates(type, 2).map((where) => ({ root, type, where }));
  });

function hasLists(type: string): boolean {
  return (fields.get(type) ?? []).some(({ list }) => list);
}

function filterWithAggregates(type: string, depth: number): fc.Arbitrary<Filter> {
  const plain = nodeFilter(type, depth);
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    ...(hasLists(type) ? [{ weight: 1, arbitrary: aggregateFilter(type) }] : []),
    ...(depth === 0 ? [] : joined(() => filterWithAggregates(type, depth - 1))),
  );
}
