// Lets our own resolvers return nodes of the generated schema by their ids: one statement for all the nodes of a field.

import { batchDelegateToSchema } from "@graphql-tools/batch-delegate";
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type SelectionNode,
} from "graphql";
import type { Context } from "./context.ts";

/** The alias of the id, which is fetched besides the selected fields. */
const idAlias = "_fetchedId";

/** Below the page size, so that no node is cut off. */
const batchSize = 400;

export interface Delegation {
  /** The generated schema. */
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** A node from the generated schema, with the selected fields. */
export type DelegatedNode = object;

/** The node with this id from a generated list field. If no node has the id, the field is an error. */
export function delegateOne(
  fieldName: string,
  id: string,
  { schema, context, info }: Delegation,
): Promise<DelegatedNode> {
  return batchDelegateToSchema({
    schema,
    operation: OperationTypeNode.QUERY,
    fieldName,
    key: id,
    argsFromKeys: (ids) => ({ where: { id: { in: [...new Set(ids)] } }, limit: 500 }),
    valuesFromResults: (results, ids) => orderResults(results, ids),
    dataLoaderOptions: { maxBatchSize: batchSize },
    transforms: [{ transformRequest: selectRootId }],
    context,
    info,
  });
}

/** The nodes with these ids, in the order of the ids. Ids that no node has are left out. */
export async function delegateMany(
  fieldName: string,
  ids: readonly string[],
  delegation: Delegation,
): Promise<readonly DelegatedNode[]> {
  const nodes: readonly (DelegatedNode | null)[] = await Promise.all(
    ids.map((id) => delegateOne(fieldName, id, delegation)),
  );
  return nodes.filter((node) => node !== null && node !== undefined);
}

function orderResults(
  results: readonly Readonly<Record<string, unknown>>[],
  ids: readonly string[],
): (object | null)[] {
  const byId = new Map(results.map((result) => [result[idAlias], result]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Adds the id to the root field of the delegated operation. */
function selectRootId<T extends { readonly document: DocumentNode }>(request: T): T {
  const definitions = request.document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? {
          ...definition,
          selectionSet: {
            ...definition.selectionSet,
            selections: definition.selectionSet.selections.map(addIdSelection),
          },
        }
      : definition,
  );
  return { ...request, document: { ...request.document, definitions } };
}

function addIdSelection(selection: SelectionNode): SelectionNode {
  if (selection.kind !== Kind.FIELD || !selection.selectionSet) {
    return selection;
  }
  const id: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: idAlias },
    name: { kind: Kind.NAME, value: "id" },
  };
  return {
    ...selection,
    selectionSet: { ...selection.selectionSet, selections: [...selection.selectionSet.selections, id] },
  };
}
