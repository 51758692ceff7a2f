// Nodes that the record in memory answers by itself, where nothing is selected of them but what is stored. No statement is run for them.

import { type FieldNode, type GraphQLResolveInfo, getNamedType, Kind, type SelectionSetNode } from "graphql";
import type { Facts } from "../model/dataset.ts";
import type { ObjectType, Sdl } from "../model/sdl.ts";
import type { RecordIndex } from "../service/record-index.ts";

/** The facts of things of one type, with the names that the schema gives them. */
export interface StoredNodes {
  /** Null for an id that no thing has. */
  find(id: string): Facts | null;
}

/** Whether the selections of a field ask only for what is stored; an execution has one list of nodes for all parents of a field. */
const checkedFields = new WeakMap<readonly FieldNode[], boolean>();

/**
 * The nodes of the type that the field leads to, if the record is there and its facts are all that is selected; else null, and
 * the generated schema has to be asked. Their values are those that the graph stores, and the generated resolvers print them.
 */
export function storedNodes(
  record: RecordIndex | null,
  info: GraphQLResolveInfo,
  { nodeTypes }: Sdl,
): StoredNodes | null {
  const type = nodeTypes.get(getNamedType(info.returnType).name);
  if (!record || !type || !selectsStored(info, type)) {
    return null;
  }
  return { find: (id) => record.thing(type.name, id)?.facts ?? null };
}

/** Whether a field of that type, and all fields below it, are answered from the record. */
export function selectsStored(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
  type: ObjectType,
): boolean {
  const known = checkedFields.get(fieldNodes);
  if (known !== undefined) {
    return known;
  }
  const found = fieldNodes.every(({ selectionSet }) => isStored(selectionSet, type, fragments));
  checkedFields.set(fieldNodes, found);
  return found;
}

/** A field that may be skipped counts, whatever its condition. */
function isStored(
  set: SelectionSetNode | undefined,
  type: ObjectType,
  fragments: GraphQLResolveInfo["fragments"],
): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind === Kind.FIELD) {
      return isStoredField(selection, type);
    }
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    const condition = inner?.typeCondition?.name.value ?? type.name;
    return inner !== undefined && condition === type.name && isStored(inner.selectionSet, type, fragments);
  });
}

/** The generated resolvers read an alias before the name, so one that is the name of another fact would be misread. */
function isStoredField({ name, alias }: FieldNode, { stored }: ObjectType): boolean {
  const isMisread = alias !== undefined && alias.value !== name.value && stored.has(alias.value);
  return name.value === "__typename" || (stored.has(name.value) && !isMisread);
}
