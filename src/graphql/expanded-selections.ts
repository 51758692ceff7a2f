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
  /** Fields of the set itself, not those below them. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const empty: SelectionSize = { depth: 0, selections: 0, fields: 0, aliases: 0, directives: 0 };

/**
 * Measures a set of selections. Each fragment is measured once, however often it is spread. One that spreads itself,
 * which validation refuses, counts as empty where it does.
 */
export function selectionMeasure(fragments: Fragments): (set: SelectionSetNode | undefined) => SelectionSize {
  const measured = new Map<string, SelectionSize>();

  function measureFragment(name: string): SelectionSize {
    const known = measured.get(name);
    if (known) {
      return known;
    }
    measured.set(name, empty);
    const size = measureSet(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  }

  function measureSelection(selection: SelectionNode): SelectionSize {
    const isField = selection.kind === Kind.FIELD;
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? measureFragment(selection.name.value)
        : measureSet(selection.selectionSet);
    return {
      depth: inner.depth + (isField && selection.name.value !== "ofType" ? 1 : 0),
      selections: inner.selections + 1,
      fields: isField ? 1 : inner.fields,
      aliases: inner.aliases + (isField && selection.alias ? 1 : 0),
      directives: inner.directives + (selection.directives?.length ?? 0),
    };
  }

  function measureSet(set: SelectionSetNode | undefined): SelectionSize {
    return (set?.selections ?? []).map(measureSelection).reduce(
      (sum, size) => ({
        depth: Math.max(sum.depth, size.depth),
        selections: sum.selections + size.selections,
        fields: sum.fields + size.fields,
        aliases: sum.aliases + size.aliases,
        directives: sum.directives + size.directives,
      }),
      empty,
    );
  }

  return measureSet;
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
