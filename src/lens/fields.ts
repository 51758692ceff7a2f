// The lens in selections: each field is kept, gets a filter or a day, is replaced by a connection, or is refused.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type ObjectValueNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { argumentError, type FieldVisit, isArgumentGiven, responseKey, setWhere, typedArgument } from "./arguments.ts";
import { hideWhenAbsent, rewriteCustomField, rewriteQuestionField } from "./custom-fields.ts";
import { type FilterParts, joinParts, noParts, partsToFilter } from "./filter-parts.ts";
import { type Lens, rewriteConnectionFilter, rewriteNodeFilter } from "./filters.ts";
import { connectionSelections, listAliasName, mostEdges } from "./fold.ts";
import {
  connectionName,
  dayParts,
  existsFilter,
  type FieldMatch,
  isFiltered,
  matchField,
} from "./relationship-fields.ts";
import { allFilters, argumentNode, intValue, listValue, nameNode, objectValue, valueItems } from "./syntax.ts";
import { inlineVariable } from "./typed-values.ts";

/** The size of a list without a limit. */
const defaultLimit = 100;

/** The same operation as of the day of the lens. Throws `ARGUMENT_BAD` for what cannot be shown as of a day. */
export function rewriteSelections(document: DocumentNode, schema: GraphQLSchema, lens: Lens): DocumentNode {
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
        const visit = { node, field, lens };
        return parent === schema.getQueryType() ? rewriteRootField(visit) : rewriteNestedField(visit, parent.name);
      },
    }),
  );
}

/** A generated root field is rewritten by the node type that it lists. Any other root field has its own resolver. */
function rewriteRootField(visit: FieldVisit): FieldNode | undefined {
  const { field, lens } = visit;
  const target = listNodeType(field, lens);
  if (target) {
    return setWhere(visit, rootWhere(visit, target));
  }
  return rewriteQuestionField(visit);
}

function listNodeType(field: GraphQLField<unknown, unknown>, { relationships }: Lens): string | undefined {
  const type = getNamedType(field.type);
  const edges = isObjectType(type) && type.getFields().edges;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) && edge.getFields().node;
  const listed = node ? getNamedType(node.type).name : type.name;
  return relationships.byType.has(listed) && field.args.some(({ name }) => name === "where") ? listed : undefined;
}

function rootWhere({ node, field, lens }: FieldVisit, target: string): ObjectValueNode {
  const given = typedArgument("where", node, field);
  const cut = lens.relationships.dated.has(target) ? existsFilter(lens.asOf) : null;
  return allFilters([rewriteNodeFilter(given, target, lens), cut]);
}

function rewriteNestedField(visit: FieldVisit, parent: string): FieldNode | undefined {
  const { field, lens } = visit;
  const follows = matchField(lens.relationships, parent, field.name);
  if (!follows) {
    return rewriteCustomField(visit, parent);
  }
  return follows.relationship.list ? rewriteListField(visit, follows) : rewriteSingleField(visit, follows);
}

function rewriteListField(visit: FieldVisit, { relationship, name, connection }: FieldMatch): FieldNode | undefined {
  const { node, field, lens } = visit;
  const given = typedArgument("where", node, field);
  const cut = dayParts(relationship, lens.asOf);
  if (connection) {
    return rewriteConnectionField(visit, joinParts([rewriteConnectionFilter(given, relationship.target, lens), cut]));
  }
  const where = rewriteNodeFilter(given, relationship.target, lens);
  if (relationship.edges === null) {
    return setWhere(visit, allFilters([where, ...cut.node]));
  }
  return listToConnection(visit, { name, where: partsToFilter(joinParts([{ ...noParts, node: [where] }, cut])) });
}

function rewriteConnectionField(visit: FieldVisit, parts: FilterParts): FieldNode | undefined {
  if (parts.both.length > 0 && hasSelection(visit.node, "aggregate", visit.lens.fragments)) {
    throw argumentError(
      `${responseKey(visit.node)} { aggregate } is misread where OR or NOT joins a filter on nodes with one on edges: ask for two connections, or leave one of them out.`,
    );
  }
  return setWhere(visit, partsToFilter(parts));
}

function hasSelection(
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
    return inner !== undefined && "selectionSet" in inner && hasSelection(inner, name, fragments);
  });
}

interface ConnectionFilter {
  readonly name: string;
  readonly where: ValueNode;
}

/** Only the filter of a connection can test edges. Several edges may lead to one thing, so a whole page is requested. */
function listToConnection(visit: FieldVisit, { name, where }: ConnectionFilter): FieldNode {
  const { node, field, lens } = visit;
  const key = responseKey(node);
  if (isArgumentGiven("offset", visit)) {
    throw argumentError(
      `${key}(offset) can't be shown as of a day: ask for ${connectionName(name)} with first and after, or leave @asOf out.`,
    );
  }
  const limit = inlineVariable(typedArgument("limit", node, field), lens);
  const sort = connectionSort(visit);
  return {
    ...node,
    alias: nameNode(listAliasName(key, limit?.kind === Kind.INT ? Number(limit.value) : defaultLimit)),
    name: nameNode(connectionName(name)),
    arguments: [
      argumentNode("where", where),
      ...(sort.length === 0 ? [] : [argumentNode("sort", listValue(sort))]),
      argumentNode("first", intValue(mostEdges)),
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: connectionSelections(node.selectionSet?.selections ?? []) },
  };
}

function connectionSort({ node, field, lens }: FieldVisit): readonly ValueNode[] {
  const given = typedArgument("sort", node, field);
  return valueItems(inlineVariable(given, lens)).flatMap((item) => {
    const value = inlineVariable({ value: item, type: getNamedType(given.type) }, lens);
    return value ? [objectValue({ node: value })] : [];
  });
}

/** A relationship to one thing has no filter, so the thing is folded to null if it did not exist. */
function rewriteSingleField(
  { node, field }: FieldVisit,
  { relationship, name, connection }: FieldMatch,
): FieldNode | undefined {
  if (!isFiltered(relationship)) {
    return undefined;
  }
  if (connection) {
    throw argumentError(`${field.name} can't be shown as of a day: ask for ${name} itself.`);
  }
  return hideWhenAbsent(node);
}
