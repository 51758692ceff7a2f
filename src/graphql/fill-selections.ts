// Selects one more field where an object is asked for nothing but its type name, of which @neo4j/graphql 7.6 makes broken Cypher.

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { fieldNode } from "../lens/syntax.ts";
import { type Fragments, fragmentsByName } from "./expanded-selections.ts";

/** A request must not use the prefix, which is the lens's. */
const filler = "__lens_filler";

export interface FilledOperation {
  readonly document: DocumentNode;
  /** The data without what was added. */
  readonly remove: (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** A field that may be skipped counts as none. */
export function fillSelections(document: DocumentNode, schema: GraphQLSchema): FilledOperation {
  const types = new TypeInfo(schema);
  const fragments = fragmentsByName(document);
  let isFilled = false;
  const filled = visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = getNamedType(types.getType());
        const isOurs = !node.name.value.startsWith("__") && !type?.name.startsWith("__");
        if (!isOurs || !isObjectType(type) || !node.selectionSet || !isBare(node.selectionSet, fragments)) {
          return undefined;
        }
        const field = fillerField(type);
        if (!field) {
          return undefined;
        }
        isFilled = true;
        const { selectionSet } = node;
        return { ...node, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, field] } };
      },
    }),
  );
  return isFilled
    ? { document: filled, remove: (data) => removeFillers(data) as Readonly<Record<string, unknown>> }
    : { document, remove: (data) => data };
}

function isBare({ selections }: SelectionSetNode, fragments: Fragments): boolean {
  return selections.every((selection) => {
    if ((selection.directives ?? []).length > 0) {
      return true;
    }
    if (selection.kind === Kind.FIELD) {
      return selection.name.value.startsWith("__");
    }
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return inner === undefined || isBare(inner.selectionSet, fragments);
  });
}

/** The id, or else the first value; without any, the first object with one. */
function fillerField(type: GraphQLObjectType, depth = 3): FieldNode | null {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const leaf = leaves.find(({ name }) => name === "id") ?? leaves[0];
  if (leaf) {
    return fieldNode(filler, leaf.name);
  }
  for (const field of depth > 0 ? fields : []) {
    const inner = getNamedType(field.type);
    const below = isObjectType(inner) ? fillerField(inner, depth - 1) : null;
    if (below) {
      return fieldNode(filler, field.name, [below]);
    }
  }
  return null;
}

function removeFillers(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(removeFillers);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) => (key === filler ? [] : [[key, removeFillers(each)]])),
      )
    : value;
}
