// Turns the records of a statement into things and edges.

import type { Record as Neo4jRecord } from "neo4j-driver";
import type { TextPool } from "../base/text-pool.ts";
import { type Edge, type Facts, factText, type Thing } from "../model/dataset.ts";
import { propertiesToFacts } from "./stored-values.ts";

export function recordBody(record: Neo4jRecord): Thing {
  return recordThing("Body", record);
}

export function recordThing(type: string, record: Neo4jRecord): Thing {
  return storedThing(type, record.get("facts"));
}

export function storedThing(type: string, properties: Readonly<Record<string, unknown>>, share?: TextPool): Thing {
  const facts = propertiesToFacts(properties, share);
  return { type, id: factText(facts, "id") ?? "", facts };
}

export interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export function recordEdge(record: Neo4jRecord): Edge {
  return storedEdge({
    type: record.get("type"),
    from: record.get("from"),
    to: record.get("to"),
    facts: record.get("facts"),
  });
}

export function storedEdge({ type, from, to, facts: properties }: StoredEdge): Edge {
  const facts: Facts = propertiesToFacts(properties);
  return { type, id: factText(facts, "id") ?? "", fromType: "Body", from, toType: "Body", to, facts };
}
