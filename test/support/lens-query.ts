// Queries through the lens as plain values: what they are as GraphQL, and any number of them by chance.

import fc from "fast-check";
import { model } from "./model.ts";

/** A field of a node type that leads to other things, as the SDL declares it. */
export interface Field {
  readonly name: string;
  readonly relationship: string;
  readonly direction: "IN" | "OUT" | "BOTH";
  readonly facts: boolean;
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
  | { readonly is: "node"; readonly of: Filter }
  | {
      readonly is: "neighbour";
      readonly field: Field;
      readonly connection: boolean;
      readonly quantifier: "some" | "none" | "single" | "all";
      readonly of: Filter;
    };

export interface Selection {
  readonly field: Field;
  readonly connection: boolean;
  readonly size: number;
  readonly where: Filter | null;
  readonly below: readonly Selection[];
}

export interface Query {
  readonly day: string;
  readonly statuses: readonly string[];
  /** Whether the day is given to the root field, and not to the operation. */
  readonly byArgument: boolean;
  readonly root: string;
  readonly type: string;
  readonly size: number;
  readonly where: Filter | null;
  readonly below: readonly Selection[];
}

export function queryText({ day, statuses, byArgument, root, size, where, below }: Query): string {
  const filter = where ? `, where: ${filterText(where)}` : "";
  const asOf = `date: "${day}", statuses: [${statuses}]`;
  const [directive, argument] = byArgument ? ["", `, asOf: { ${asOf} }`] : [`@asOf(${asOf})`, ""];
  return `query ${directive} { ${root}(limit: ${size}${filter}${argument}) { ${thingText(below)} } }`;
}

/** Two selections of one field have different filters, so each gets a name of its own. */
function thingText(below: readonly Selection[]): string {
  return ["id", "day: asOf", ...below.map((selection, at) => `f${at}: ${selectionText(selection)}`)].join(" ");
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
  const edge = field.facts ? "properties { id asOf }" : "";
  const counts = mayAggregate(where) ? "totalCount aggregate { count { nodes edges } }" : "totalCount";
  return `${field.name}Connection(first: ${size}${filter}) { ${counts} edges { ${edge} node { ${inner} } } }`;
}

/** OR and NOT over nodes and edges at once are refused where something is aggregated. */
export function mayAggregate(where: Filter | null): boolean {
  return where === null || partsOf(where).size < 2 || (where.is === "AND" && where.of.every(mayAggregate));
}

function partsOf(filter: Filter): ReadonlySet<"node" | "edge"> {
  switch (filter.is) {
    case "AND":
    case "OR":
      return new Set(filter.of.flatMap((each) => [...partsOf(each)]));
    case "NOT":
      return partsOf(filter.of);
    default:
      return new Set([filter.is === "status" ? "edge" : "node"]);
  }
}

function filterText(filter: Filter): string {
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
      return `{ ${filter.is}: ${filterText(filter.of)} }`;
    case "neighbour":
      return neighbourText(filter);
  }
}

function neighbourText({ field, connection, quantifier, of }: Extract<Filter, { is: "neighbour" }>): string {
  const inner = field.list ? `{ ${quantifier}: ${filterText(of)} }` : filterText(of);
  return `{ ${field.name}${connection ? "Connection" : ""}: ${inner} }`;
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
  return type === "Body" ? fc.oneof<fc.Arbitrary<Filter>[]>(id, kind) : id;
}

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
  const plain: fc.Arbitrary<Filter> = field.facts ? fc.oneof<fc.Arbitrary<Filter>[]>(node, status) : node;
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
} as const;

/** Any query of at most three levels, on one of the days. */
export function anyQuery(days: readonly string[]): fc.Arbitrary<Query> {
  const root = fc.oneof(
    { weight: 4, arbitrary: fc.constant("bodies" as const) },
    fc.constantFrom("proposals", "people", "documents", "claims"),
  );
  const day = fc.constantFrom(...days);
  const held = fc.oneof(fc.constant(["IN_FORCE"]), someOf(statuses));
  const size = fc.integer({ min: 1, max: 20 });
  return fc.tuple(root, day, held, size, fc.boolean()).chain(([root, day, statuses, size, byArgument]) =>
    fc
      .tuple(
        fc.option(nodeFilter(roots[root], 2), { nil: null }),
        fc.integer({ min: 1, max: 3 }).chain((depth) => selections(roots[root], depth, 2)),
      )
      .map(([where, below]) => ({ day, statuses, byArgument, root, type: roots[root], size, where, below })),
  );
}
