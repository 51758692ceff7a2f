// The bodies that act for one place.

import { findEdgeType, isWideKind } from "../../catalogue/labels.ts";
import type { RecordPart } from "./record.ts";

/** The place and the bodies that serve it or belong to it, but for groups and those that act for all of London or beyond. */
export function placeBodies({ bodies, edges }: Pick<RecordPart, "bodies" | "edges">, id: string): readonly string[] {
  const isLocal = new Map(bodies.map((body) => [body.id, !body.collective && !isWideKind(body.kind)]));
  const serving = edges
    .filter(({ type, target }) => target === id && findEdgeType(type)?.structural)
    .map(({ source }) => source);
  return [...new Set([id, ...serving.filter((source) => isLocal.get(source))])];
}
