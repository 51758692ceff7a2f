// What the API's caller is told of an error.

import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { KnownError } from "../../src/base/errors.ts";
import { makeGraphqlError, maskedMessage, publicError } from "../../src/graphql/errors.ts";

function told(error: unknown) {
  const carried = makeGraphqlError(error);
  return publicError(carried.toJSON(), carried);
}

test("a mistake of the asker is told as it is", () => {
  expect(told(new KnownError("ARGUMENT_BAD", "bodies(limit) is 0."))).toEqual({
    message: "bodies(limit) is 0.",
    extensions: { code: "ARGUMENT_BAD" },
  });
});

test("a graph that is away is told with its code", () => {
  expect(told(new KnownError("GRAPH_UNREACHABLE", "The graph does not answer at the moment: try again."))).toEqual({
    message: "The graph does not answer at the moment: try again.",
    extensions: { code: "GRAPH_UNREACHABLE" },
  });
});

test("a graph that is away is told with its code by a field that another query fetches, however deep", () => {
  const away = new KnownError("GRAPH_UNREACHABLE", "The graph does not answer at the moment: try again.");
  const fetched = new GraphQLError(away.message, { originalError: makeGraphqlError(away) });
  const several = new GraphQLError("Two.", { originalError: new AggregateError([fetched, fetched]) });
  const answer = { message: away.message, extensions: { code: "GRAPH_UNREACHABLE" } };
  expect([told(fetched), told(several)]).toEqual([answer, answer]);
});

test.each([new Error("password is x"), new KnownError("GRAPH_REFUSED", "Neo4j at bolt://secret refuses.")])(
  "what is not the asker's to mend is masked: %s",
  (error) => {
    expect(told(error)).toEqual({
      message: maskedMessage,
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
  },
);

test("a query that does not fit the schema is told without a stack", () => {
  const error = new GraphQLError("Cannot query field.", {
    extensions: { code: "GRAPHQL_VALIDATION_FAILED", stacktrace: ["at x"] },
  });
  expect(publicError(error.toJSON(), error)).toEqual({
    message: "Cannot query field.",
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
});

test("a code that is not in the table is masked", () => {
  const error = new GraphQLError("From a library.", { extensions: { code: "SOMETHING_NEW" } });
  expect(publicError(error.toJSON(), error)).toEqual({
    message: maskedMessage,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  });
});
