// The lens in selections: each field is left, given a filter or a day, replaced by a connection, or refused.

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { bad, givenAt, isGiven, keyOf, type Place, withArguments, withWhere } from "./lens-arguments.ts";
import { aliasOfDated, aliasOfList, foldableList, mostEdges, ownPrefix, withPeriod } from "./lens-fold.ts";
import { argument, every, itemsOf, listOf, nameOf, nothing, number, objectOf } from "./lens-syntax.ts";
import {
  connectionCut,
  connectionField,
  endCut,
  existing,
  type Followed,
  followed,
  isCut,
  type Tie,
} from "./lens-ties.ts";
import { connectionWhere, inlined, type Lens, nodePart, nodeWhere } from "./lens-where.ts";

/** Things of a list that says nothing of its size. */
const usualLimit = 100;

/** The same operation as of the day of the lens. Refuses with `ARGUMENT_BAD` what can't be shown so. */
export function throughLens(document: DocumentNode, schema: GraphQLSchema, lens: Lens): DocumentNode {
  refuseOwnNames(document);
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        const parent = types.getParentType();
        if (!field || !parent || field.name.startsWith("__")) {
          return undefined;
        }
        const place = { node, field, lens };
        return parent === schema.getQueryType() ? atRoot(place) : below(place, parent.name);
      },
    }),
  );
}

/** An answer is folded by its names, so nobody else may give such a name. */
function refuseOwnNames(document: DocumentNode): void {
  visit(document, {
    Field({ alias }) {
      if (alias?.value.startsWith(ownPrefix)) {
        throw bad(`The alias ${alias.value} starts with ${ownPrefix}, as those of @asOf do: give it another name.`);
      }
    },
  });
}

/** A generated root field, by the node type that it lists; any other needs a day of its own. */
function atRoot(place: Place): FieldNode | undefined {
  const { field, lens } = place;
  const target = listedType(field, lens);
  if (target) {
    return withWhere(place, rootWhere(place, target));
  }
  if (!isLeafType(getNamedType(field.type)) && !hasDay(field)) {
    throw bad(`${field.name} can't be shown as of a day: ask for it in an operation without @asOf.`);
  }
  return withDay(place);
}

function listedType(field: GraphQLField<unknown, unknown>, { ties }: Lens): string | undefined {
  const type = getNamedType(field.type);
  const edges = isObjectType(type) && type.getFields().edges;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) && edge.getFields().node;
  const listed = node ? getNamedType(node.type).name : type.name;
  return ties.byType.has(listed) && field.args.some(({ name }) => name === "where") ? listed : undefined;
}

function rootWhere({ node, field, lens }: Place, target: string) {
  const given = givenAt("where", node, field);
  const cut = lens.ties.dated.has(target) ? existing(lens.sight) : null;
  const type = getNamedType(given.type);
  // A search filters by its score besides, and has no AND: its filter on the node takes the lens.
  if (!isInputObjectType(type) || "AND" in type.getFields()) {
    return every([nodeWhere(given, target, lens), cut]);
  }
  const own = connectionWhere(given, target, lens);
  const others = own.fields.filter(({ name }) => name.value !== "node");
  const inner = own.fields.flatMap(({ name, value }) =>
    name.value === "node" && value.kind === Kind.OBJECT ? [value] : [],
  );
  return { ...nothing, fields: [...others, ...nodePart(every([...inner, cut])).fields] };
}

function below(place: Place, parent: string): FieldNode | undefined {
  const { field, lens } = place;
  const follows = followed(lens.ties, parent, field.name);
  if (!follows) {
    return madeByHand(place, parent);
  }
  return follows.tie.list ? alongList(place, follows) : alongOne(place, follows);
}

function alongList(place: Place, { tie, name, connection }: Followed): FieldNode | undefined {
  const { node, field, lens } = place;
  const given = givenAt("where", node, field);
  if (connection) {
    return withWhere(place, every([connectionWhere(given, tie.target, lens), connectionCut(tie, lens.sight)]));
  }
  const where = nodeWhere(given, tie.target, lens);
  if (tie.edges === null) {
    return withWhere(place, every([where, endCut(tie, lens.sight)]));
  }
  return asConnection(place, { tie, name, where: every([nodePart(where), connectionCut(tie, lens.sight)]) });
}

interface Listed {
  readonly tie: Tie;
  readonly name: string;
  readonly where: ValueNode;
}

/** Only a connection's filter can speak of edges. Several edges may lead to one thing, so a whole page is asked for. */
function asConnection(place: Place, { name, where }: Listed): FieldNode {
  const { node, field, lens } = place;
  const key = keyOf(node);
  if (isGiven("offset", place)) {
    throw bad(
      `${key}(offset) can't be shown as of a day: ask for ${connectionField(name)} with first and after, or leave @asOf out.`,
    );
  }
  const limit = inlined(givenAt("limit", node, field), lens);
  const sort = sortOf(place);
  return {
    ...node,
    alias: nameOf(aliasOfList(key, limit?.kind === Kind.INT ? Number(limit.value) : usualLimit)),
    name: nameOf(connectionField(name)),
    arguments: [
      argument("where", where),
      ...(sort.length === 0 ? [] : [argument("sort", listOf(sort))]),
      argument("first", number(mostEdges)),
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: foldableList(node.selectionSet?.selections ?? []) },
  };
}

function sortOf({ node, field, lens }: Place): readonly ValueNode[] {
  const given = givenAt("sort", node, field);
  return itemsOf(inlined(given, lens)).flatMap((item) => {
    const value = inlined({ value: item, type: getNamedType(given.type) }, lens);
    return value ? [objectOf({ node: value })] : [];
  });
}

/** A tie to one thing takes no filter, so the thing is folded to null where it did not exist. */
function alongOne({ node, field }: Place, { tie, name, connection }: Followed): FieldNode | undefined {
  if (!isCut(tie)) {
    return undefined;
  }
  if (connection) {
    throw bad(`${field.name} can't be shown as of a day: ask for ${name} itself.`);
  }
  return ifExisting(node);
}

/**
 * A field that follows no tie. Where its own Cypher leads to what has a period, it needs a day, and it looks at edges
 * alone, so what did not exist on the day is folded away.
 */
function madeByHand(place: Place, parent: string): FieldNode | undefined {
  const { node, field, lens } = place;
  const { dated, generated } = lens.ties;
  if (!generated.has(parent) || !dated.has(getNamedType(field.type).name)) {
    return withDay(place);
  }
  if (!hasDay(field)) {
    throw bad(`${parent}.${field.name} can't be shown as of a day: ask for it in an operation without @asOf.`);
  }
  return isGiven("on", place) ? undefined : ifExisting(withDay(place) ?? node);
}

/** Asks for the period of what the field shows, so that it can be folded away. */
function ifExisting(node: FieldNode): FieldNode {
  const selections = withPeriod(node.selectionSet?.selections ?? []);
  return {
    ...node,
    alias: nameOf(aliasOfDated(keyOf(node))),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function hasDay(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === "on");
}

/** The day, and the statuses, for a field that asks for them and was not given its own. */
function withDay(place: Place): FieldNode | undefined {
  const { node, field, lens } = place;
  const filled: readonly [string, ValueNode][] = [
    ["on", lens.sight.date],
    ["statuses", lens.sight.statuses],
  ];
  const missing = filled.filter(([name]) => field.args.some((known) => known.name === name) && !isGiven(name, place));
  return missing.length === 0 || !hasDay(field)
    ? undefined
    : withArguments(
        node,
        missing.map(([name, value]) => argument(name, value)),
      );
}
