// Makes a function of a field of the generated schema that answers it from the record in memory, as the graph would. No statement is run.

import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { CompileError } from "../compiled/compile-error.ts";
import { cursorText } from "../compiled/cursors.ts";
import { collectFieldGroups } from "../compiled/field-groups.ts";
import type { Values } from "../compiled/parameter-slots.ts";
import { keepForArguments, keepForRun, type ShapeRun } from "../compiled/run-arguments.ts";
import { isMissing, makeValueShape, type ShapeScope } from "../compiled/value-shape.ts";
import type { Facts, Thing } from "../model/dataset.ts";
import type { Field, ObjectType, Sdl } from "../model/sdl.ts";
import { noFacts, type RecordEnd } from "../service/record-ends.ts";
import type { RecordIndex } from "../service/record-index.ts";
import { defaultPageSize } from "./limits.ts";
import { computedReader } from "./record-computed.ts";
import { demandedIds, type EndTest, makeEndTest, makeFactTest } from "./record-filter.ts";
import { connectionBounds, type EndOrder, endOrder, listBounds, type PageBounds, thingOrder } from "./record-order.ts";

/** A run of a plan that answers from the record. */
export interface RecordRun extends ShapeRun {
  readonly record: RecordIndex;
}

/** Throws `CompileError` where the values of the variables ask for more than the record in memory answers. */
export type RecordReader = (run: RecordRun) => unknown;

export interface RecordScope extends ShapeScope {
  readonly sdl: Sdl;
}

type Output = GraphQLField<unknown, unknown>;

/** Of a root field. Throws `CompileError` for what only the graph answers. */
export function makeRecordReader(field: Output, nodes: readonly FieldNode[], scope: RecordScope): RecordReader {
  const [node] = nodes;
  const type = rootType(field, scope.sdl);
  if (!node || !type) {
    throw new CompileError("question");
  }
  const isList = isListType(getNullableType(field.type));
  const readWanted = keepForArguments(field, node, ["where"], ({ where }) => ({
    ids: demandedIds(where),
    test: makeThingTest(where, type, scope.sdl),
  }));
  const readPage = makePageReader(field, node, {
    test: (run) => readWanted(run).test,
    order: ({ sort }) => thingOrder(sort, type),
    bounds: isList ? listBounds : connectionBounds,
  });
  const candidates = (run: RecordRun): readonly RecordEnd[] => {
    const { ids } = readWanted(run);
    const { record } = run;
    return ids
      ? ids.flatMap((id) => record.thing(type.name, id) ?? []).map(bareEnd)
      : bareEnds(record.things(type.name));
  };
  if (isList) {
    const shape = makeThingShape(getNamedType(field.type), nodes, scope);
    return (run) => {
      const page = readPage(run);
      return takePage(candidates(run), page, run).ends.map(({ thing }) => shape(thing, run));
    };
  }
  const shape = makeConnectionShape(getNamedType(field.type), nodes, { scope, edge: null });
  return (run) => shape(takePage(candidates(run), readPage(run), run), run);
}

/** The type of the things of a root field; null for a field that leads to none. */
function rootType(field: Output, { nodeTypes }: Sdl): ObjectType | null {
  const named = getNamedType(field.type);
  const listed = nodeTypes.get(named.name);
  if (listed || !isObjectType(named) || !field.name.endsWith("Connection")) {
    return listed ?? null;
  }
  const edge = getNamedType(named.getFields().edges?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
  return nodeTypes.get(node?.name ?? "") ?? null;
}

interface Page {
  /** Null where every end is wanted. */
  readonly test: EndTest | null;
  readonly order: EndOrder;
  readonly bounds: PageBounds;
}

interface PageParts {
  readonly test: (run: ShapeRun) => EndTest | null;
  /** Of the argument `sort`. */
  readonly order: (given: Values) => EndOrder;
  /** Of the arguments for a part of the list. */
  readonly bounds: (given: Values) => PageBounds;
}

/** What its arguments say is worked out once, as far as they have no variables. */
function makePageReader(field: Output, node: FieldNode, { test, order, bounds }: PageParts): (run: ShapeRun) => Page {
  const readOrder = keepForArguments(field, node, ["sort"], order);
  const readBounds = keepForArguments(field, node, ["limit", "offset", "first", "after"], bounds);
  return keepForRun((run) => ({ test: test(run), order: readOrder(run), bounds: readBounds(run) }));
}

function makeThingTest(where: unknown, type: ObjectType, sdl: Sdl): EndTest | null {
  if (where === undefined) {
    return null;
  }
  const test = makeFactTest(where, type, sdl);
  return ({ thing }, record) => test(thing.facts, record);
}

function bareEnd(thing: Thing): RecordEnd {
  return { thing, facts: noFacts };
}

/** The things of a record as ends, which are made once. */
const knownEnds = new WeakMap<readonly Thing[], readonly RecordEnd[]>();

function bareEnds(things: readonly Thing[]): readonly RecordEnd[] {
  const ends = knownEnds.get(things) ?? things.map(bareEnd);
  knownEnds.set(things, ends);
  return ends;
}

/** A page of ends, and how many there are on all pages. */
interface EndPage {
  readonly ends: readonly RecordEnd[];
  readonly total: number;
  readonly bounds: PageBounds;
}

function takePage(all: readonly RecordEnd[], { test, order, bounds }: Page, { record }: RecordRun): EndPage {
  const wanted = test ? all.filter((end) => test(end, record) === true) : all;
  const sorted = order ? [...wanted].sort(order) : wanted;
  const { skip, take } = bounds;
  const isWhole = skip === 0 && sorted.length <= take;
  return { ends: isWhole ? sorted : sorted.slice(skip, skip + take), total: wanted.length, bounds };
}

type ThingShape = (thing: Thing, run: RecordRun) => unknown;
type FactsReader = (facts: Facts, run: RecordRun) => unknown;

/** Of the things that a field leads to. */
function makeThingShape(named: unknown, nodes: readonly FieldNode[], scope: RecordScope): ThingShape {
  const type = isObjectType(named) ? scope.sdl.nodeTypes.get(named.name) : undefined;
  if (!isObjectType(named) || !type) {
    throw new CompileError("question");
  }
  const shape = makeFactsShape(named, nodes, type, scope);
  return ({ facts }, run) => shape(facts, run);
}

/** Of the facts of a thing or of an edge. */
function makeFactsShape(
  parent: unknown,
  nodes: readonly FieldNode[],
  type: ObjectType,
  scope: RecordScope,
): FactsReader {
  return joinReaders({ parent, nodes, scope }, (field, group): FactsReader => {
    const own = type.fields.find((each) => each.name === field.name);
    const [node] = group;
    if (type.stored.has(field.name) && isLeafType(getNamedType(field.type))) {
      const shape = makeValueShape(field.type, group, scope);
      return (facts, run) => shape(facts[field.name], run);
    }
    if (own?.computed && node) {
      return makeComputedReader(type, field, group, scope);
    }
    const along = type.fields.find(
      (each) => each.relationship && (each.name === field.name || `${each.name}Connection` === field.name),
    );
    if (!along || !node) {
      throw new CompileError("question");
    }
    return makeNeighbourReader(field, group, { type, along, scope });
  });
}

interface ObjectSelection {
  readonly parent: unknown;
  readonly nodes: readonly FieldNode[];
  readonly scope: RecordScope;
  /** Whether it is a part of a connection, in which the generator (7.6) finds only fields that are plain. */
  readonly isSingle?: boolean;
}

/** Whether no field stands in a fragment, under a condition or under two names. */
function hasPlainFields(
  sets: readonly SelectionSetNode[],
  groups: readonly (readonly [string, readonly FieldNode[]])[],
) {
  const selections = sets.flatMap((set) => set.selections);
  const names = new Set(groups.map(([, [node]]) => node?.name.value));
  return (
    names.size === groups.length &&
    selections.every(({ kind, directives = [] }) => kind === Kind.FIELD && directives.length === 0)
  );
}

/** An object with a field for each name in the answer. Throws `CompileError`. */
function joinReaders<Source>(
  { parent, nodes, scope, isSingle = false }: ObjectSelection,
  makeReader: (field: Output, group: readonly FieldNode[]) => (source: Source, run: RecordRun) => unknown,
): (source: Source, run: RecordRun) => Readonly<Record<string, unknown>> {
  if (!isObjectType(parent)) {
    throw new CompileError("type");
  }
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const groups = [...collectFieldGroups(sets, parent, scope)];
  if (isSingle && !hasPlainFields(sets, groups)) {
    throw new CompileError("question");
  }
  const readers = groups.map(([key, group]) => {
    const name = group[0]?.name.value ?? "";
    const field = parent.getFields()[name];
    if (name !== "__typename" && !field) {
      throw new CompileError("schema");
    }
    return { key, read: field ? makeReader(field, group) : () => parent.name };
  });
  return (source, run) => {
    const answer: Record<string, unknown> = {};
    for (const { key, read } of readers) {
      answer[key] = read(source, run);
    }
    return answer;
  };
}

/** Of a field that Cypher computes. */
function makeComputedReader(
  type: ObjectType,
  field: Output,
  group: readonly FieldNode[],
  scope: RecordScope,
): FactsReader {
  const read = computedReader(type.name, field.name, scope.sdl);
  const [node] = group;
  if (!read || !node) {
    throw new CompileError("question");
  }
  const readDay = keepForArguments(field, node, ["on"], ({ on }) => (isMissing(on) ? null : String(on)));
  if (isLeafType(getNamedType(field.type))) {
    const shape = makeValueShape(field.type, group, scope);
    return (facts, run) => shape(read(facts, run.record, readDay(run)), run);
  }
  const shape = makeThingShape(getNamedType(field.type), group, scope);
  return (facts, run) => {
    const value = read(facts, run.record, readDay(run));
    if (Array.isArray(value)) {
      return value.slice(0, defaultPageSize).map((thing: Thing) => shape(thing, run));
    }
    return value === null ? missingThing(field) : shape(value as Thing, run);
  };
}

interface NeighbourField {
  readonly type: ObjectType;
  readonly along: Field;
  readonly scope: RecordScope;
}

const noEnds: readonly RecordEnd[] = [];

/** Of a field that leads to other things, or of its connection. */
function makeNeighbourReader(
  field: Output,
  group: readonly FieldNode[],
  { type, along, scope }: NeighbourField,
): FactsReader {
  const { sdl } = scope;
  const target = sdl.nodeTypes.get(along.type);
  const [node] = group;
  if (!target || !node) {
    throw new CompileError("question");
  }
  const edge = sdl.edgeProperties.get(along.relationship?.properties ?? "") ?? null;
  const readAll = keepForRun(({ record }: RecordRun) => record.ends(type.name, along.name));
  const readEnds = (facts: Facts, run: RecordRun): readonly RecordEnd[] =>
    readAll(run)?.get(String(facts.id)) ?? noEnds;
  if (field.name !== along.name) {
    const readPage = makePageReader(field, node, {
      test: keepForArguments(field, node, ["where"], ({ where }) =>
        where === undefined ? null : makeEndTest(where, along, sdl),
      ),
      order: ({ sort }) => endOrder(sort, target, edge),
      bounds: connectionBounds,
    });
    const shape = makeConnectionShape(getNamedType(field.type), group, { scope, edge });
    return (facts, run) => shape(takePage(readEnds(facts, run), readPage(run), run), run);
  }
  const readPage = makePageReader(field, node, {
    test: keepForArguments(field, node, ["where"], ({ where }) => makeThingTest(where, target, sdl)),
    order: ({ sort }) => thingOrder(sort, target),
    bounds: listBounds,
  });
  const shape = makeThingShape(getNamedType(field.type), group, scope);
  const isMany = isListType(getNullableType(field.type));
  return (facts, run) => {
    const ends = distinctEnds(readEnds(facts, run));
    if (!isMany) {
      const [end] = ends;
      return end ? shape(end.thing, run) : missingThing(field);
    }
    return takePage(ends, readPage(run), run).ends.map(({ thing }) => shape(thing, run));
  };
}

/** Null, where the field may be null. */
function missingThing({ type }: Output): null {
  if (isNonNullType(type)) {
    throw new CompileError("record");
  }
  return null;
}

/** Each thing once. Those to the same thing follow each other. */
function distinctEnds(ends: readonly RecordEnd[]): readonly RecordEnd[] {
  return ends.some((end, at) => end.thing === ends[at + 1]?.thing)
    ? ends.filter((end, at) => end.thing !== ends[at - 1]?.thing)
    : ends;
}

interface ConnectionScope {
  readonly scope: RecordScope;
  /** The facts of its edges; null where they have none. */
  readonly edge: ObjectType | null;
}

/** Throws `CompileError` for what a connection has twice, of which the generator makes no good answer. */
function makeConnectionShape(
  named: unknown,
  nodes: readonly FieldNode[],
  { scope, edge }: ConnectionScope,
): (page: EndPage, run: RecordRun) => unknown {
  return joinReaders({ parent: named, nodes, scope, isSingle: true }, (field, group) => {
    switch (field.name) {
      case "totalCount":
        return ({ total }: EndPage) => total;
      case "pageInfo":
        return makePageInfo(field.type, group, scope);
      case "edges": {
        const shape = makeEdgeShape(field.type, group, { scope, edge });
        return ({ ends, bounds: { skip } }, run) => ends.map((end, at) => shape({ end, place: skip + at }, run));
      }
      default:
        throw new CompileError("question");
    }
  });
}

function makePageInfo(type: GraphQLOutputType, group: readonly FieldNode[], scope: RecordScope) {
  return joinReaders<EndPage>({ parent: getNamedType(type), nodes: group, scope, isSingle: true }, (field) => {
    switch (field.name) {
      case "startCursor":
        return ({ ends, bounds: { skip } }) => (ends.length === 0 ? null : cursorText(skip));
      case "endCursor":
        return ({ ends, bounds: { skip } }) => (ends.length === 0 ? null : cursorText(skip + ends.length - 1));
      case "hasPreviousPage":
        return ({ bounds: { skip } }) => skip > 0;
      case "hasNextPage":
        return ({ ends, total, bounds: { skip, first } }) => first !== null && skip + (first || ends.length) < total;
      default:
        throw new CompileError("question");
    }
  });
}

interface PlacedEnd {
  readonly end: RecordEnd;
  /** Its place among all ends, which its cursor says. */
  readonly place: number;
}

function makeEdgeShape(type: GraphQLOutputType, group: readonly FieldNode[], { scope, edge }: ConnectionScope) {
  return joinReaders<PlacedEnd>({ parent: getNamedType(type), nodes: group, scope, isSingle: true }, (field, inner) => {
    switch (field.name) {
      case "cursor":
        if (inner.some(({ alias }) => alias)) {
          throw new CompileError("question");
        }
        return ({ place }) => cursorText(place);
      case "node": {
        const shape = makeThingShape(getNamedType(field.type), inner, scope);
        return ({ end }, run) => shape(end.thing, run);
      }
      case "properties": {
        if (!edge) {
          throw new CompileError("question");
        }
        const shape = makeFactsShape(getNamedType(field.type), inner, edge, scope);
        return ({ end }, run) => shape(end.facts, run);
      }
      default:
        throw new CompileError("question");
    }
  });
}
