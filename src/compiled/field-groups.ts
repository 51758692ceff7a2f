// The fields of a selection by their names in the answer, with fragments expanded, as graphql-js collects them.

import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { CompileError } from "./compile-error.ts";

/** What a selection depends on besides its type. */
export interface SelectionScope {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type FieldGroups = ReadonlyMap<string, readonly FieldNode[]>;

/** Skipped fields are left out. */
export function collectFieldGroups(
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  scope: SelectionScope,
): FieldGroups {
  const groups = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, scope)) {
        continue;
      }
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        groups.set(key, [...(groups.get(key) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (isOfType(selection.typeCondition?.name.value, type)) {
          collect(selection.selectionSet);
        }
      } else {
        const fragment = scope.fragments.get(selection.name.value);
        if (fragment && !seen.has(fragment.name.value) && isOfType(fragment.typeCondition.name.value, type)) {
          seen.add(fragment.name.value);
          collect(fragment.selectionSet);
        }
      }
    }
  };
  for (const set of sets) {
    collect(set);
  }
  if (groups.has("__proto__")) {
    throw new CompileError("type");
  }
  return groups;
}

function isIncluded(node: SelectionNode, { variables }: SelectionScope): boolean {
  const values = { ...variables };
  const skip = getDirectiveValues(GraphQLSkipDirective, node, values);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, values);
  return skip?.if !== true && include?.if !== false;
}

/** The record has no interfaces and unions, so a condition names the type itself. */
function isOfType(name: string | undefined, type: GraphQLObjectType): boolean {
  if (name !== undefined && name !== type.name && type.getInterfaces().length > 0) {
    throw new CompileError("type");
  }
  return name === undefined || name === type.name;
}

/** The definition of a field of things. */
export function requireObjectType(type: unknown): GraphQLObjectType {
  if (!isObjectType(type)) {
    throw new CompileError("type");
  }
  return type;
}
