// Lets an operation run: its cost is estimated, checked and reported, and it gets a permit for work of that cost.

import { getOperationAST, Kind } from "graphql";
import type { Permits, Release } from "../base/permits.ts";
import type { Api } from "../lens/as-of.ts";
import type { RecordShape } from "../service/record-shape.ts";
import type { Context } from "./context.ts";
import { checkCost, type OperationCost, operationCost } from "./operation-cost.ts";
import type { PreparedOperation } from "./prepare-operation.ts";

/** What an operation costs, rounded, and what gives its permit back. */
export interface Admission {
  readonly cost: number;
  readonly release: Release;
}

/** What an answer says of the cost of its operation. */
export function costExtension(cost: number, { maxCost }: Pick<Permits, "maxCost">) {
  return { cost: { estimated: cost, limit: maxCost } };
}

/** Estimates what an operation costs for a record of that shape, or gives the estimate of an earlier request for the same. */
export type CostKeeper = (shape: RecordShape, estimate: () => OperationCost) => OperationCost;

/**
 * Waits for a permit. Throws `QUERY_TOO_COSTLY` or `OVERLOADED`, or `GRAPH_UNREACHABLE` if the record was never read.
 * An operation holds one permit and starts no other operation, so no two wait for each other.
 */
export async function admitOperation(
  { document, variables }: Pick<PreparedOperation, "document" | "variables">,
  { schema, sdl }: Api,
  { report, source, permits, signal }: Context,
  keep: CostKeeper = (_shape, estimate) => estimate(),
): Promise<Admission> {
  // What is asked about the schema alone is answered without the graph.
  const shape = await (selectsOnlyMeta(document) ? source.emptyShape : source.readShape());
  const estimate = keep(shape, () => operationCost({ document, variables }, { schema, sdl, shape }));
  const cost = Math.ceil(estimate.total);
  report.cost = (report.cost ?? 0) + cost;
  checkCost(estimate, permits.maxCost);
  return { cost, release: await permits.take(cost, signal) };
}

/** Whether it asks about the schema, and nothing of the record. A fragment may ask for anything. */
function selectsOnlyMeta(document: PreparedOperation["document"]): boolean {
  const { selections } = getOperationAST(document)?.selectionSet ?? { selections: [] };
  return selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith("__"));
}
