// What the API says of one edge, whatever its type.

import { EdgeDocument, type EdgeQuery } from "../../../generated/graphql.ts";
import { type Answer, useAnswer } from "../../api/use-answer.ts";
import type { Edge } from "../../record/record.ts";

/** Null for an edge that the server does not have. */
export type EdgeDetails = EdgeQuery["edge"];

export function useEdgeDetails({ id }: Edge): Answer<EdgeQuery> | null {
  return useAnswer(EdgeDocument, { id });
}
