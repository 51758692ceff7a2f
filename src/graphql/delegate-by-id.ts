// How a field that we answer ourselves gives real things of the generated schema: all of one field in one statement.

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

/** The name under which the id is fetched besides what was asked for. */
const idAlias = "_fetchedId";

/** Fewer than a page holds, so that none is cut off. */
const batchSize = 400;

export interface Delegation {
  /** The generated schema. */
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** The thing with this id from the generated list field, with whatever was selected below; null where there is none. */
export function delegateOne(
  fieldName: string,
  id: string | null,
  { schema, context, info }: Delegation,
): Promise<unknown> {
  if (id === null) {
    return Promise.resolve(null);
  }
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

/** Those of the ids that are there, in the order of the ids. */
export async function delegateMany(
  fieldName: string,
  ids: readonly string[],
  fetching: Delegation,
): Promise<readonly unknown[]> {
  const found = await Promise.all(ids.map((id) => delegateOne(fieldName, id, fetching)));
  return found.filter((thing) => thing !== null && thing !== undefined);
}

function orderResults(
  results: readonly Readonly<Record<string, unknown>>[],
  ids: readonly string[],
): (object | null)[] {
  const known = new Map(results.map((result) => [result[idAlias], result]));
  return ids.map((id) => known.get(id) ?? null);
}

/** The one field at the root of the delegated operation selects the id too. */
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
