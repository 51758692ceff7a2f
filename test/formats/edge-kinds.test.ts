// Kinds that keep parallel edges apart.

import { expect, test } from "vitest";
import { edgeKinds } from "../../src/formats/edge-kinds.ts";
import { edge, tinyCatalogue } from "../support/tiny.ts";

test("an edge that is not a fact has a kind of its own, and so has a second edge of a kind between the same ends", () => {
  const edges = [
    edge("APPROVES", "one", "two", { validFrom: "2013-04-01" }),
    edge("APPROVES", "one", "two", { validFrom: "2014-04-01" }),
    edge("APPROVES", "one", "two", { validFrom: "2015-04-01", status: "PROPOSED" }),
    edge("APPROVES", "one", "three", { validFrom: "2015-04-01" }),
    edge("POOLS_WITH", "one", "two", { validFrom: "2015-04-01" }),
    edge("POOLS_WITH", "two", "one", { validFrom: "2015-04-01" }),
  ];
  expect([...edgeKinds(edges, tinyCatalogue)]).toEqual([
    ["approves:one:two:2013-04-01", "approves"],
    ["approves:one:two:2014-04-01", "approves, 2"],
    ["approves:one:two:2015-04-01", "approves (PROPOSED)"],
    ["approves:one:three:2015-04-01", "approves"],
    ["pools-with:one:two:2015-04-01", "pools with"],
    ["pools-with:two:one:2015-04-01", "pools with, 2"],
  ]);
});
