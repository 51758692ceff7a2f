// The lens on fields with resolvers or Cypher of their own: they get the day, or are refused if they take none.

import { type FieldNode, type GraphQLField, getNamedType, isLeafType, Kind, type ValueNode } from "graphql";
import { argumentError, type FieldVisit, isArgumentGiven, responseKey, setArguments } from "./arguments.ts";
import { addPeriodSelections, datedAliasName } from "./fold.ts";
import { argumentNode, nameNode } from "./syntax.ts";

/** A field of the query that lists no node type needs a day of its own, unless it answers with a plain value. */
export function rewriteQuestionField(visit: FieldVisit): FieldNode | undefined {
  const { field } = visit;
  if (!isLeafType(getNamedType(field.type)) && !takesDay(field)) {
    throw argumentError(`${field.name} can't be shown as of a day: ask for it in an operation without @asOf.`);
  }
  return addDayArguments(visit);
}

/**
 * A field that follows no relationship. Where its own Cypher leads to what has a period, it needs a day, and it looks at edges
 * alone, so what did not exist on the day is folded away.
 */
export function rewriteCustomField(visit: FieldVisit, parent: string): FieldNode | undefined {
  const { node, field, lens } = visit;
  const { dated, generated } = lens.relationships;
  if (!generated.has(parent) || !dated.has(getNamedType(field.type).name)) {
    return addDayArguments(visit);
  }
  if (!takesDay(field)) {
    throw argumentError(
      `${parent}.${field.name} can't be shown as of a day: ask for it in an operation without @asOf.`,
    );
  }
  return isArgumentGiven("on", visit) ? undefined : hideWhenAbsent(addDayArguments(visit) ?? node);
}

/** Selects the period of what the field returns, so that it can be folded away. */
export function hideWhenAbsent(node: FieldNode): FieldNode {
  const selections = addPeriodSelections(node.selectionSet?.selections ?? []);
  return {
    ...node,
    alias: nameNode(datedAliasName(responseKey(node))),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function takesDay(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === "on");
}

/** The arguments `on`, `statuses` and `certainty`, for a field that has them and does not set them. */
function addDayArguments(visit: FieldVisit): FieldNode | undefined {
  const { node, field, lens } = visit;
  const filled: readonly [string, ValueNode][] = [
    ["on", lens.asOf.date],
    ["statuses", lens.asOf.statuses],
    ["certainty", lens.asOf.certainty],
  ];
  const missing = filled.filter(
    ([name]) => field.args.some((known) => known.name === name) && !isArgumentGiven(name, visit),
  );
  return missing.length === 0 || !takesDay(field)
    ? undefined
    : setArguments(
        node,
        missing.map(([name, value]) => argumentNode(name, value)),
      );
}
