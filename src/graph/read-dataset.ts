// The database back to a dataset.

import type { ManagedTransaction } from "neo4j-driver";
import type { Catalogue } from "../model/catalogue.ts";
import { type Dataset, type Edge, type Link, type Thing, textOf } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { readThings, readTies } from "./queries.ts";
import { fromStored } from "./stored-values.ts";

/** Everything in the database that is of a type of the SDL. Two statements, since each new one costs a plan. */
export async function readDataset(transaction: ManagedTransaction, sdl: Sdl, catalogue: Catalogue): Promise<Dataset> {
  const types = [...sdl.nodeTypes.keys()];
  const things = await transaction.run(readThings, { types });
  const ties = await transaction.run(readTies, {
    types,
    edgeTypes: [...catalogue.edgeTypes.keys(), ...sdl.linkTypes],
  });
  const edges: Edge[] = [];
  const links: Link[] = [];
  for (const record of ties.records) {
    const tie: Link = {
      type: record.get("type"),
      fromType: record.get("fromType"),
      from: record.get("from"),
      toType: record.get("toType"),
      to: record.get("to"),
    };
    if (catalogue.edgeTypes.has(tie.type)) {
      const facts = fromStored(record.get("facts"));
      edges.push({ ...tie, id: textOf(facts, "id") ?? "", facts });
    } else {
      links.push(tie);
    }
  }
  return { things: things.records.map((record) => thingOf(record.get("type"), record.get("facts"))), links, edges };
}

function thingOf(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  const facts = fromStored(properties);
  return { type, id: textOf(facts, "id") ?? "", facts };
}
