// The lens on fields that we answer ourselves: they are given the day, or refused where they take none.

import { type FieldNode, type GraphQLField, getNamedType, isLeafType, Kind, type ValueNode } from "graphql";
import { bad, isGiven, keyOf, type Place, withArguments } from "./arguments.ts";
import { aliasOfDated, withPeriod } from "./fold.ts";
import { argument, nameOf } from "./syntax.ts";

/** A field of the query that lists no node type needs a day of its own, unless it answers with a plain value. */
export function questionAsOf(place: Place): FieldNode | undefined {
  const { field } = place;
  if (!isLeafType(getNamedType(field.type)) && !hasDay(field)) {
    throw bad(`${field.name} can't be shown as of a day: ask for it in an operation without @asOf.`);
  }
  return withDay(place);
}

/**
 * A field that follows no tie. Where its own Cypher leads to what has a period, it needs a day, and it looks at edges
 * alone, so what did not exist on the day is folded away.
 */
export function madeByHand(place: Place, parent: string): FieldNode | undefined {
  const { node, field, lens } = place;
  const { dated, generated } = lens.ties;
  if (!generated.has(parent) || !dated.has(getNamedType(field.type).name)) {
    return withDay(place);
  }
  if (!hasDay(field)) {
    throw bad(`${parent}.${field.name} can't be shown as of a day: ask for it in an operation without @asOf.`);
  }
  return isGiven("on", place) ? undefined : ifExisting(withDay(place) ?? node);
}

/** Asks for the period of what the field shows, so that it can be folded away. */
export function ifExisting(node: FieldNode): FieldNode {
  const selections = withPeriod(node.selectionSet?.selections ?? []);
  return {
    ...node,
    alias: nameOf(aliasOfDated(keyOf(node))),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function hasDay(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === "on");
}

/** The day, and the statuses, for a field that asks for them and was not given its own. */
function withDay(place: Place): FieldNode | undefined {
  const { node, field, lens } = place;
  const filled: readonly [string, ValueNode][] = [
    ["on", lens.sight.date],
    ["statuses", lens.sight.statuses],
  ];
  const missing = filled.filter(([name]) => field.args.some((known) => known.name === name) && !isGiven(name, place));
  return missing.length === 0 || !hasDay(field)
    ? undefined
    : withArguments(
        node,
        missing.map(([name, value]) => argument(name, value)),
      );
}
