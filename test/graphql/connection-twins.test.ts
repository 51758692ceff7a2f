import { parse } from "graphql";
import { expect, test } from "vitest";
import { refuseConnectionTwins } from "../../src/graphql/connection-twins.ts";
import { api } from "../support/model.ts";

test.each([
  [
    "{ bodies { coversConnection { totalCount a: totalCount } } }",
    "totalCount has two names in coversConnection, totalCount and a: ask for it under one, or for coversConnection twice.",
  ],
  [
    "{ bodies { c: coversConnection { a: edges { cursor } ...F } } } fragment F on BodyCoversConnection { edges { cursor } }",
    "edges has two names in coversConnection, a and edges: ask for it under one, or for coversConnection twice.",
  ],
  [
    "{ bodies { coversConnection { aggregate { count { nodes n: nodes } } } } }",
    "nodes has two names in count, nodes and n: ask for it under one, or for count twice.",
  ],
])("a part of a connection under two names is refused: %s", (query, message) => {
  expect(() => refuseConnectionTwins(parse(query), api)).toThrow(message);
});

test.each([
  "{ bodies { coversConnection { totalCount totalCount } } }",
  "{ bodies { a: coversConnection { totalCount } b: coversConnection { t: totalCount } } }",
  "{ bodies { a: name b: name } }",
])("anything else is not: %s", (query) => {
  expect(() => refuseConnectionTwins(parse(query), api)).not.toThrow();
});
