// The arguments of a field as a function of the variables of a run.

import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from "graphql";
import type { Values } from "./parameter-slots.ts";

/** One run of a plan. What is worked out for it is kept by it. */
export interface ShapeRun {
  /** The variables of the request, coerced. */
  readonly variables: Values;
  /** What resolvers receive. */
  readonly context: unknown;
}

/** The same function, which works out its value once for each run. */
export function keepForRun<Run extends ShapeRun, T>(make: (run: Run) => T): (run: Run) => T {
  const kept = new WeakMap<Run, { readonly value: T }>();
  return (run) => {
    const known = kept.get(run);
    if (known) {
      return known.value;
    }
    const value = make(run);
    kept.set(run, { value });
    return value;
  };
}

/** Arguments without a variable are worked out at once. Throws what graphql-js makes an error of. */
export function makeArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: ShapeRun) => Values {
  if ((node.arguments ?? []).some(({ value }) => usesVariable(value))) {
    return keepForRun(({ variables }: ShapeRun) => getArgumentValues(field, node, { ...variables }));
  }
  const values = getArgumentValues(field, node);
  return () => values;
}

function usesVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(usesVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => usesVariable(field.value));
    default:
      return false;
  }
}
