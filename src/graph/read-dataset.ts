// Reads the whole database as a dataset.

import type { ManagedTransaction } from "neo4j-driver";
import { makeTextPool } from "../base/text-pool.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { type Dataset, type Edge, factText, type Link } from "../model/dataset.ts";
import type { Sdl } from "../model/sdl.ts";
import { allRelationshipsStatement, allThingsStatement } from "./queries.ts";
import { storedThing } from "./records.ts";
import { propertiesToFacts } from "./stored-values.ts";

/** Everything in the database that has a type of the SDL. It takes two statements, because Neo4j has to plan each new one. */
export async function readDataset(transaction: ManagedTransaction, sdl: Sdl, catalogue: Catalogue): Promise<Dataset> {
  const types = [...sdl.nodeTypes.keys()];
  const things = await transaction.run(allThingsStatement, { types });
  const relationships = await transaction.run(allRelationshipsStatement, {
    types,
    edgeTypes: [...catalogue.edgeTypes.keys(), ...sdl.linkTypes],
  });
  const share = makeTextPool();
  const edges: Edge[] = [];
  const links: Link[] = [];
  for (const record of relationships.records) {
    const link: Link = {
      type: share(record.get("type")),
      fromType: share(record.get("fromType")),
      from: share(record.get("from")),
      toType: share(record.get("toType")),
      to: share(record.get("to")),
    };
    if (catalogue.edgeTypes.has(link.type)) {
      const facts = propertiesToFacts(record.get("facts"), share);
      edges.push({ ...link, id: factText(facts, "id") ?? "", facts });
    } else {
      links.push(link);
    }
  }
  return {
    things: things.records.map((record) => storedThing(share(record.get("type")), record.get("facts"), share)),
    links,
    edges,
  };
}
