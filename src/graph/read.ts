// The database back to a dataset.

import type { ManagedTransaction } from "neo4j-driver";
import type { Catalogue } from "../model/catalogue.ts";
import { type Dataset, type Edge, type Link, type Thing, textOf } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import * as cypher from "./queries.ts";
import { fromStored } from "./values.ts";

/** Everything in the database that is of a type of the SDL. */
export async function readDataset(transaction: ManagedTransaction, sdl: Sdl, catalogue: Catalogue): Promise<Dataset> {
  const things: Thing[] = [];
  const links: Link[] = [];
  const edges: Edge[] = [];
  for (const type of sdl.nodeTypes.keys()) {
    things.push(...(await thingsOf(transaction, type)));
  }
  for (const [fromType, shape] of sdl.nodeTypes) {
    for (const column of shape.columns.filter((each) => each.is === "link")) {
      links.push(...(await linksOf(transaction, { type: column.relationship, fromType, toType: column.target })));
    }
  }
  for (const { name: type, fromType, toType } of catalogue.edgeTypes.values()) {
    edges.push(...(await edgesOf(transaction, { type, fromType, toType })));
  }
  return { things, links, edges };
}

/** The type of a tie and of its two ends. */
interface Ends {
  readonly type: string;
  readonly fromType: string;
  readonly toType: string;
}

async function thingsOf(transaction: ManagedTransaction, type: string): Promise<readonly Thing[]> {
  const { records } = await transaction.run(cypher.readThings(type));
  return records.map((record) => {
    const facts = fromStored(record.get("facts"));
    return { type, id: textOf(facts, "id") ?? "", facts };
  });
}

async function linksOf(transaction: ManagedTransaction, ends: Ends): Promise<readonly Link[]> {
  const { records } = await transaction.run(cypher.readLinks(ends.type, ends.fromType, ends.toType));
  return records.map((record) => ({ ...ends, from: record.get("from"), to: record.get("to") }));
}

async function edgesOf(transaction: ManagedTransaction, ends: Ends): Promise<readonly Edge[]> {
  const { records } = await transaction.run(cypher.readEdges(ends.type, ends.fromType, ends.toType));
  return records.map((record) => {
    const facts = fromStored(record.get("facts"));
    return { ...ends, id: textOf(facts, "id") ?? "", from: record.get("from"), to: record.get("to"), facts };
  });
}
