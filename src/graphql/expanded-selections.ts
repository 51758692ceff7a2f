// What an operation selects once its fragments are expanded.

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsByName({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

export interface SelectionSize {
  /** Levels of fields. `ofType` of introspection is none: it unwraps a list or a non-null type, of which a type has few. */
  readonly depth: number;
  /** Fields and fragments, counted each time they are selected. */
  readonly selections: number;
}

const empty: SelectionSize = { depth: 0, selections: 0 };

/** The size of the one operation of a valid document. Each fragment is measured once, however often it is spread. */
export function measureSelections(document: DocumentNode): SelectionSize {
  const fragments = fragmentsByName(document);
  const measured = new Map<string, SelectionSize>();

  function measureFragment(name: string): SelectionSize {
    const size = measured.get(name) ?? measureSet(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  }

  function measureSelection(selection: SelectionNode): SelectionSize {
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const inner = isSpread ? measureFragment(selection.name.value) : measureSet(selection.selectionSet);
    const level = selection.kind === Kind.FIELD && selection.name.value !== "ofType" ? 1 : 0;
    return { depth: inner.depth + level, selections: inner.selections + 1 };
  }

  function measureSet(set: SelectionSetNode | undefined): SelectionSize {
    return (set?.selections ?? []).map(measureSelection).reduce(
      (sum, { depth, selections }) => ({
        depth: Math.max(sum.depth, depth),
        selections: sum.selections + selections,
      }),
      empty,
    );
  }

  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return measureSet(operation?.selectionSet);
}

interface SelectingNode {
  readonly selectionSet?: SelectionSetNode | undefined;
}

/** How often a field is selected directly below, in a fragment or not, under any alias. */
export function countField({ selectionSet }: SelectingNode, name: string, fragments: Fragments): number {
  const counts = (selectionSet?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === name ? 1 : 0;
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const inner = isSpread ? fragments.get(selection.name.value) : selection;
    return inner === undefined ? 0 : countField(inner, name, fragments);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Whether a field is selected directly below, in a fragment or not, under any alias. */
export function selectsField(node: SelectingNode, name: string, fragments: Fragments): boolean {
  return countField(node, name, fragments) > 0;
}
