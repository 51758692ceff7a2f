// Refuses a part of a connection under two names, for which @neo4j/graphql 7.6 returns only one of them.

import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { KnownError } from "../base/errors.ts";
import { type Fragments, fragmentsByName } from "./expanded-selections.ts";

/** A connection, and what it adds up. */
const isConnectionType = /Connection$|Aggregate/;

/** Throws `ARGUMENT_BAD` for the first one. */
export function refuseConnectionTwins(document: DocumentNode, schema: GraphQLSchema): void {
  const types = new TypeInfo(schema);
  const fragments = fragmentsByName(document);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name, selectionSet }) {
        if (selectionSet && isConnectionType.test(getNamedType(types.getType())?.name ?? "")) {
          refuseTwins(name.value, selectionSet, fragments);
        }
      },
    }),
  );
}

function refuseTwins(parent: string, set: SelectionSetNode, fragments: Fragments): void {
  const names = new Map<string, string>();
  for (const [field, name] of selectedNames(set, fragments)) {
    const other = names.get(field);
    if (other !== undefined && other !== name) {
      throw new KnownError(
        "ARGUMENT_BAD",
        `${field} has two names in ${parent}, ${other} and ${name}: ask for it under one, or for ${parent} twice.`,
      );
    }
    names.set(field, name);
  }
}

/** The fields directly below, in a fragment or not, with the names that they have in the answer. */
function selectedNames(
  { selections }: SelectionSetNode,
  fragments: Fragments,
): readonly (readonly [field: string, name: string])[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const { name, alias } = selection;
      return name.value.startsWith("__") ? [] : [[name.value, alias?.value ?? name.value] as const];
    }
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return inner ? selectedNames(inner.selectionSet, fragments) : [];
  });
}
