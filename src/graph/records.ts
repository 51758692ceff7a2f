// What a statement returns, as things and edges.

import type { Record as Neo4jRecord } from "neo4j-driver";
import { type Edge, type Facts, type Thing, textOf } from "../model/dataset.ts";
import { fromStored } from "./stored-values.ts";

export function bodyOf(record: Neo4jRecord): Thing {
  return thingOf("Body", record);
}

export function thingOf(type: string, record: Neo4jRecord): Thing {
  return storedThing(type, record.get("facts"));
}

export function storedThing(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  const facts = fromStored(properties);
  return { type, id: textOf(facts, "id") ?? "", facts };
}

export interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export function edgeOf(record: Neo4jRecord): Edge {
  return edgeFrom({
    type: record.get("type"),
    from: record.get("from"),
    to: record.get("to"),
    facts: record.get("facts"),
  });
}

export function edgeFrom({ type, from, to, facts: properties }: StoredEdge): Edge {
  const facts: Facts = fromStored(properties);
  return { type, id: textOf(facts, "id") ?? "", fromType: "Body", from, toType: "Body", to, facts };
}
