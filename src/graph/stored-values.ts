// Converts facts to the types that Neo4j stores, and back.

import neo4j from "neo4j-driver";
import type { TextPool } from "../base/text-pool.ts";
import type { Facts, Value } from "../model/dataset.ts";
import type { ObjectType } from "../model/sdl.ts";

/** The properties to store. Null facts are left out. */
export function factsToProperties(facts: Facts, shape: ObjectType): Readonly<Record<string, unknown>> {
  const present = Object.entries(facts).filter(([, value]) => value !== null);
  return Object.fromEntries(present.map(([name, value]) => [name, factToProperty(value, shape, name)]));
}

function factToProperty(value: Value, shape: ObjectType, name: string): unknown {
  const stored = shape.stored.get(name);
  if (stored === "Date" && typeof value === "string") {
    const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  return stored === "Int" && typeof value === "number" ? neo4j.int(value) : value;
}

/** The facts of stored properties. What reads many of them gives a pool, in which their texts are kept once. */
export function propertiesToFacts(properties: Readonly<Record<string, unknown>>, share?: TextPool): Facts {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, propertyToFact(value, share)]));
}

function propertyToFact(value: unknown, share: TextPool = String): Value {
  if (neo4j.isInt(value)) {
    return value.toNumber();
  }
  if (neo4j.isDate(value)) {
    return share(value.toString());
  }
  if (typeof value === "string") {
    return share(value);
  }
  if (Array.isArray(value)) {
    // The driver's lists have room for more.
    return value.map(share);
  }
  // load.ts stores only text, numbers, booleans and lists of text.
  return value as Value;
}
