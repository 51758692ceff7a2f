// The lens in selections: each field is left, given a filter or a day, replaced by a connection, or refused.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  Kind,
  type ObjectValueNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { bad, givenAt, isGiven, keyOf, type Place, withWhere } from "./arguments.ts";
import { ifExisting, madeByHand, questionAsOf } from "./custom-fields.ts";
import { aliasOfList, foldableList, mostEdges, ownPrefix } from "./fold.ts";
import { filterOf, noParts, type Parts, partsTogether } from "./filter-parts.ts";
import { argument, every, itemsOf, listOf, nameOf, number, objectOf } from "./syntax.ts";
import { connectionField, cutOf, existing, type Followed, followed, isCut } from "./relationship-fields.ts";
import { connectionParts, inlined, type Lens, nodeWhere, searchWhere } from "./filters.ts";

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

/** A generated field of the query, by the node type that it lists; any other is one of our own. */
function atRoot(place: Place): FieldNode | undefined {
  const { field, lens } = place;
  const target = listedType(field, lens);
  if (target) {
    return withWhere(place, rootWhere(place, target));
  }
  return questionAsOf(place);
}

function listedType(field: GraphQLField<unknown, unknown>, { ties }: Lens): string | undefined {
  const type = getNamedType(field.type);
  const edges = isObjectType(type) && type.getFields().edges;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) && edge.getFields().node;
  const listed = node ? getNamedType(node.type).name : type.name;
  return ties.byType.has(listed) && field.args.some(({ name }) => name === "where") ? listed : undefined;
}

function rootWhere({ node, field, lens }: Place, target: string): ObjectValueNode {
  const given = givenAt("where", node, field);
  const cut = lens.ties.dated.has(target) ? existing(lens.sight) : null;
  const type = getNamedType(given.type);
  return isInputObjectType(type) && "score" in type.getFields()
    ? searchWhere(given, target, lens, cut)
    : every([nodeWhere(given, target, lens), cut]);
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
  const cut = cutOf(tie, lens.sight);
  if (connection) {
    return alongConnection(place, partsTogether([connectionParts(given, tie.target, lens), cut]));
  }
  const where = nodeWhere(given, tie.target, lens);
  if (tie.edges === null) {
    return withWhere(place, every([where, ...cut.node]));
  }
  return asConnection(place, { name, where: filterOf(partsTogether([{ ...noParts, node: [where] }, cut])) });
}

function alongConnection(place: Place, parts: Parts): FieldNode | undefined {
  if (parts.both.length > 0 && selects(place.node, "aggregate", place.lens.fragments)) {
    throw bad(
      `${keyOf(place.node)} { aggregate } is misread where OR or NOT joins a filter on nodes with one on edges: ask for two connections, or leave one of them out.`,
    );
  }
  return withWhere(place, filterOf(parts));
}

function selects(
  { selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined },
  name: string,
  fragments: readonly FragmentDefinitionNode[],
): boolean {
  return (selectionSet?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === name;
    }
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    const inner = spread === null ? selection : fragments.find((fragment) => fragment.name.value === spread);
    return inner !== undefined && "selectionSet" in inner && selects(inner, name, fragments);
  });
}

interface Listed {
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
