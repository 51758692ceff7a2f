// What an operation costs, estimated before the graph sees it: from the neighbours that the record has, the page sizes, the filters and what is selected.

import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { makeOnce } from "../base/once.ts";
import type { Sdl } from "../model/sdl.ts";
import { equalWeights, type RecordShape, spreadWeights, sumWeights, type Weights } from "../service/record-shape.ts";
import { listSizes, prices, questionPrices, usualListSize } from "./cost-prices.ts";
import { type Fragments, fragmentsByName } from "./expanded-selections.ts";
import { defaultPageSize, isInputObject, quantifiers } from "./limits.ts";

/** The cost of an operation, in units: see `cost-prices.ts`. */
export interface OperationCost {
  readonly total: number;
  /** The field that costs the most by itself, as in `bodies.covers`, and what it costs. */
  readonly largest: { readonly path: string; readonly cost: number };
}

/** The operation as it is executed, with its variables. */
export interface CostedOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface CostModel {
  readonly schema: GraphQLSchema;
  readonly sdl: Sdl;
  readonly shape: RecordShape;
}

/** Throws `QUERY_TOO_COSTLY` if the operation costs more than that. */
export function checkCost({ total, largest }: OperationCost, most: number): void {
  if (total > most) {
    throw new KnownError(
      "QUERY_TOO_COSTLY",
      `The query costs about ${Math.round(total)}, and ${most} is the most. The largest part is ${largest.path}, about ${Math.round(largest.cost)}: ask for fewer rows there (limit, first, or a filter by id), follow fewer relationships, or ask for it in a query of its own.`,
      { limit: "cost" },
    );
  }
}

/** Things of one type that a field leads to. */
interface Reached {
  readonly type: string;
  readonly weights: Weights;
}

/** Where a selection stands. */
interface CostPlace {
  readonly path: string;
  /** How many objects of the answer have the selection. */
  readonly rows: number;
  /** The things that they are; null for objects of ours. */
  readonly things: Reached | null;
  /** The relationships that its statement follows to get there, and one more. */
  readonly level: number;
  /** Sizes of lists that follow from the arguments of the question. */
  readonly lists: Readonly<Record<string, number>>;
}

/** A document without fragments that spread themselves. Adds up what each field costs, fragments expanded. */
export function operationCost(
  { document, variables }: CostedOperation,
  { schema, sdl, shape }: CostModel,
): OperationCost {
  const fragments: Fragments = fragmentsByName(document);
  const costs = new Map<string, number>();
  /** Conditions of the statement that is being added up. */
  let conditions = 0;

  function add(path: string, units: number): void {
    costs.set(path, (costs.get(path) ?? 0) + units);
  }

  function walkSet(set: SelectionSetNode | undefined, type: GraphQLNamedType, place: CostPlace): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const field = fieldDefinition(type, selection.name.value);
        if (field) {
          walkField(selection, field, type, place);
        }
      } else {
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        walkSet(inner?.selectionSet, type, place);
      }
    }
  }

  function fieldDefinition(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((each) => each.name === name);
    return meta ?? (isObjectType(type) ? type.getFields()[name] : undefined);
  }

  function walkField(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLNamedType,
    place: CostPlace,
  ): void {
    const named = getNamedType(field.type);
    if (isLeafType(named)) {
      add(place.path || field.name, place.rows * (parent.name.startsWith("__") ? prices.schemaValue : prices.value));
      return;
    }
    const at = { ...place, path: place.path === "" ? field.name : `${place.path}.${field.name}` };
    const target = nodeType(named);
    if (field.args.some(({ name }) => name === "where") || (place.things && target)) {
      walkThings(node, field, at);
    } else if (parent === schema.getQueryType() && questionPrices[field.name]) {
      walkQuestion(node, field, at);
    } else if (target) {
      walkDelegated(node, field, parent, at);
    } else {
      const rows = place.rows * (isListField(field) ? listSize(parent, field, place) : 1);
      add(at.path, rows * (named.name.startsWith("__") ? prices.schemaValue : prices.value));
      walkSet(node.selectionSet, named, { ...at, rows });
    }
  }

  /** None where the execution will refuse one of them, and nothing is read. */
  function readArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Readonly<Record<string, unknown>> {
    try {
      return getArgumentValues(field, node, { ...variables });
    } catch (error) {
      if (error instanceof GraphQLError) {
        return {};
      }
      throw error;
    }
  }

  function listSize(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, { lists }: CostPlace): number {
    const key = `${parent.name}.${field.name}`;
    return lists[key] ?? listSizes[key] ?? usualListSize;
  }

  /** The type of the things that a list, a connection or a single field leads to. */
  function nodeType(type: GraphQLNamedType): string | null {
    if (sdl.nodeTypes.has(type.name)) {
      return type.name;
    }
    const edges = isObjectType(type) ? type.getFields().edges : undefined;
    const edge = edges && getNamedType(edges.type);
    const node = isObjectType(edge) ? edge.getFields().node : undefined;
    const named = node ? getNamedType(node.type).name : "";
    return sdl.nodeTypes.has(named) ? named : null;
  }

  /** A field that the generator reads from the graph: a statement of its own, or a part of one. */
  function walkThings(node: FieldNode, field: GraphQLField<unknown, unknown>, at: CostPlace): void {
    const given = readArguments(field, node);
    const named = getNamedType(field.type);
    const target = nodeType(named);
    if (target === null) {
      return;
    }
    const outer = conditions;
    const looked = at.things
      ? followField(at.things, field.name)
      : { type: target, weights: allThings(target, given.where) };
    const count = sumWeights(looked.weights);
    const size = pageSize(given);
    const found = at.things
      ? followField(at.things, field.name, size)
      : { type: target, weights: firstThings(looked.weights, size) };
    // Things that are fetched once stand in the answer as often as they are named.
    const repeats = at.things ? at.rows / Math.max(1e-9, sumWeights(at.things.weights)) : 1;
    add(at.path, (at.things ? prices.join * at.level ** 2 : prices.statement) + count * prices.look);
    addFilter(given.where, looked, at.path);
    const rows = sumWeights(found.weights);
    const inner = { ...at, rows: rows * repeats, things: found, level: at.level + 1 };
    if (sdl.nodeTypes.has(named.name)) {
      add(at.path, rows * prices.row);
      walkSet(node.selectionSet, named, inner);
    } else {
      walkConnection(node.selectionSet, named, { inner, looked: count, rows, owners: at.rows });
    }
    if (!at.things) {
      add(at.path, conditions ** 2 * prices.conditionPair);
      conditions = outer;
    }
  }

  /** What a connection has: its edges, and counts and aggregates of all that it could have. */
  function walkConnection(set: SelectionSetNode | undefined, type: GraphQLNamedType, page: ConnectionPage): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const field = fieldDefinition(type, selection.name.value);
        const named = field && getNamedType(field.type);
        if (field?.name === "edges" && named) {
          add(page.inner.path, page.rows * prices.row);
          walkEdges(selection.selectionSet, named, page.inner);
        } else if (field) {
          add(
            page.inner.path,
            page.owners * prices.value + page.looked * prices.aggregate * countLeaves(selection.selectionSet),
          );
        }
      } else {
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        walkConnection(inner?.selectionSet, type, page);
      }
    }
  }

  function walkEdges(set: SelectionSetNode | undefined, type: GraphQLNamedType, inner: CostPlace): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const field = fieldDefinition(type, selection.name.value);
        const named = field && getNamedType(field.type);
        if (field?.name === "node" && named) {
          walkSet(selection.selectionSet, named, inner);
        } else {
          add(inner.path, inner.rows * prices.value * Math.max(1, countLeaves(selection.selectionSet)));
        }
      } else {
        const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        walkEdges(part?.selectionSet, type, inner);
      }
    }
  }

  function countLeaves(set: SelectionSetNode | undefined): number {
    return (set?.selections ?? []).reduce((sum, selection) => {
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return sum + (selection.kind === Kind.FIELD && !selection.selectionSet ? 1 : countLeaves(part?.selectionSet));
    }, 0);
  }

  /** The things that a field of things leads to. */
  function followField({ type, weights }: Reached, name: string, most = Number.POSITIVE_INFINITY): Reached {
    if (name === "jointCommitteeWith") {
      const committees = followField({ type, weights }, "jointCommittees");
      return followField(committees, "committeeMembers", most);
    }
    const neighbours = shape.neighbours(type, name) ?? shape.neighbours(type, name.replace(/Connection$/, ""));
    return neighbours
      ? { type: neighbours.target, weights: spreadWeights(weights, neighbours, most) }
      : { type, weights };
  }

  /** The things of a type, without those that the filter leaves out by a value that they have. */
  function allThings(type: string, where: unknown): Weights {
    const { stored } = sdl.nodeTypes.get(type) ?? {};
    const exact = exactValues(where).filter(([each]) => each === "id" || stored?.has(each));
    const ids = exact.find(([name]) => name === "id")?.[1];
    const named = ids ? namedThings(type, ids) : shape.all(type);
    const others = exact.filter(([, each]) => each !== ids);
    if (others.length === 0) {
      return named;
    }
    const isWanted = (place: number): boolean =>
      others.every(([name, values]) => values.has(shape.value(type, place, name)));
    return onceEach(Array.from(named.places).filter(isWanted));
  }

  function namedThings(type: string, ids: ReadonlySet<unknown>): Weights {
    const places = [...ids].flatMap((id) => shape.place(type, String(id)) ?? []);
    return onceEach([...new Set(places)].sort((a, b) => a - b));
  }

  function addFilter(where: unknown, looked: Reached, path: string): void {
    if (Array.isArray(where)) {
      for (const each of where) {
        addFilter(each, looked, path);
      }
      return;
    }
    for (const [name, value] of isInputObject(where) ? Object.entries(where) : []) {
      if (["AND", "OR", "NOT", "node"].includes(name)) {
        addFilter(value, looked, path);
      } else if (name !== "edge" && sdl.nodeTypes.get(looked.type)?.fields.some((field) => isAlong(field, name))) {
        addHop(value, followField(looked, name), path);
      } else {
        addConditions(value, looked, path);
      }
    }
  }

  /** A condition on what a relationship leads to. */
  function addHop(value: unknown, next: Reached, path: string): void {
    const parts = isInputObject(value) ? Object.entries(value) : [];
    const quantified = parts.filter(([name]) => quantifiers.includes(name));
    const filters = quantified.length > 0 ? quantified.map(([, filter]) => filter) : [value];
    for (const filter of filters) {
      conditions += 1;
      add(path, prices.join + sumWeights(next.weights) * prices.look);
      addFilter(filter, next, path);
    }
  }

  /** Comparisons with a value, each of which has one operator, as in `{ gte: …, lte: … }`. */
  function addConditions(value: unknown, { weights }: Reached, path: string): void {
    const inner = Array.isArray(value) || isInputObject(value) ? Object.values(value) : [];
    const nested = inner.filter(isInputObject);
    if (nested.length > 0) {
      for (const each of nested) {
        addConditions(each, { type: "", weights }, path);
      }
      return;
    }
    const count = Math.max(1, inner.length);
    conditions += count;
    add(path, count * (prices.condition + sumWeights(weights) * prices.comparison));
  }

  /** One of our own questions. */
  function walkQuestion(node: FieldNode, field: GraphQLField<unknown, unknown>, at: CostPlace): void {
    const given = readArguments(field, node);
    const price = questionPrices[field.name]?.(given, shape);
    if (price) {
      add(at.path, price.units);
      const { rows, lists = {} } = price;
      walkSet(node.selectionSet, getNamedType(field.type), { ...at, rows, lists: { ...at.lists, ...lists } });
    }
  }

  /** Things that an answer of ours names by their ids, which are fetched once each in statements of their own. */
  function walkDelegated(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLNamedType,
    at: CostPlace,
  ): void {
    const named = getNamedType(field.type);
    const rows = at.rows * (isListField(field) ? listSize(parent, field, at) : 1);
    const all = shape.count(named.name);
    const distinct = Math.min(rows, all);
    add(at.path, prices.fetch * Math.max(1, Math.ceil(distinct / 400)) + distinct * prices.row + rows * prices.value);
    const readWeights = makeOnce(() => equalWeights(all, all === 0 ? 0 : distinct / all));
    const things: Reached = {
      type: named.name,
      // Of a large record, which is asked for where a selection goes on from these things.
      get weights() {
        return readWeights();
      },
    };
    walkSet(node.selectionSet, named, { ...at, rows, things, level: 1 });
  }

  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (operation && query) {
    walkSet(operation.selectionSet, query, { path: "", rows: 1, things: null, level: 0, lists: {} });
  }
  const sorted = [...costs].sort(([, a], [, b]) => b - a);
  const [path = "", cost = 0] = sorted[0] ?? [];
  return { total: sorted.reduce((sum, [, each]) => sum + each, 0), largest: { path, cost } };
}

/** A page of a connection. */
interface ConnectionPage {
  /** Where the nodes of its edges stand. */
  readonly inner: CostPlace;
  /** The things that it could have. */
  readonly looked: number;
  readonly rows: number;
  /** How many things have such a connection. */
  readonly owners: number;
}

/** Whether a filter of that name follows the relationship. */
function isAlong({ name, relationship }: { name: string; relationship: unknown }, filter: string): boolean {
  return relationship !== null && (filter === name || filter === `${name}Connection`);
}

function isListField(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type));
}

/** Rows of a page. */
function pageSize(given: Readonly<Record<string, unknown>>): number {
  const size = given.limit ?? given.first;
  return typeof size === "number" ? size : defaultPageSize;
}

/** As many of the things as a page has; which ones is not known. */
function firstThings(weights: Weights, size: number): Weights {
  const count = sumWeights(weights);
  return count <= size
    ? weights
    : { ...weights, weights: Float64Array.from(weights.weights, (weight) => (weight * size) / count) };
}

function onceEach(places: readonly number[]): Weights {
  return { places, weights: new Float64Array(places.length).fill(1) };
}

/** The values that a filter demands of a thing by `eq` or `in`, at its top or joined by AND. */
function exactValues(where: unknown): readonly (readonly [string, ReadonlySet<unknown>])[] {
  if (Array.isArray(where)) {
    return where.flatMap(exactValues);
  }
  return Object.entries(isInputObject(where) ? where : {}).flatMap(([name, value]) => {
    if (name === "AND" || name === "node") {
      return exactValues(value);
    }
    const { eq, in: some } = isInputObject(value) ? value : {};
    if (typeof eq === "string") {
      return [[name, new Set([eq])] as const];
    }
    return Array.isArray(some) ? [[name, new Set(some)] as const] : [];
  });
}
