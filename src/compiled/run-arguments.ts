// The arguments of a field as a function of the variables of a run.

import { makeOnce } from "../base/once.ts";
import { type ArgumentField, type ArgumentNode, makeArgumentsReader, usesVariable } from "./argument-values.ts";
import type { Values } from "./parameter-slots.ts";

/** One run of a plan. */
export interface ShapeRun {
  /** The variables of the request, coerced. */
  readonly variables: Values;
  /** What resolvers receive. */
  readonly context: unknown;
  /** What is worked out once for the run, by what makes it. */
  readonly kept: Map<unknown, unknown>;
}

export function makeShapeRun(variables: Values, context: unknown): ShapeRun {
  return { variables, context, kept: new Map() };
}

/** The same function, which works out its value once for each run. */
export function keepForRun<Run extends ShapeRun, T>(make: (run: Run) => T): (run: Run) => T {
  return (run) => {
    // Only this function keeps values by `make`.
    const known = run.kept.get(make) as T | undefined;
    if (known !== undefined) {
      return known;
    }
    const value = make(run);
    run.kept.set(make, value);
    return value;
  };
}

/** Arguments without a variable are worked out at once. Throws what graphql-js makes an error of. */
export function makeArguments(field: ArgumentField, node: ArgumentNode): (run: ShapeRun) => Values {
  const read = makeArgumentsReader(field, node);
  if ((node.arguments ?? []).some(({ value }) => usesVariable(value))) {
    return keepForRun(({ variables }: ShapeRun) => read(variables));
  }
  const values = read({});
  return () => values;
}

/** What is made of the arguments with these names: once for all runs where they have no variable, else once for each run. */
export function keepForArguments<T>(
  field: ArgumentField,
  node: ArgumentNode,
  names: readonly string[],
  make: (values: Values) => T,
): (run: ShapeRun) => T {
  const args = field.args.filter(({ name }) => names.includes(name));
  const written = (node.arguments ?? []).filter(({ name }) => names.includes(name.value));
  const read = makeArguments({ ...field, args }, { ...node, arguments: written });
  if (written.some(({ value }) => usesVariable(value))) {
    return keepForRun((run: ShapeRun) => make(read(run)));
  }
  return makeOnce(() => make(read(noRun)));
}

const noRun = makeShapeRun({}, null);
