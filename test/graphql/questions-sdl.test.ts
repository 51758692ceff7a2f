// Types that take over the facts of every edge.

import { print } from "graphql";
import { describe, expect, test } from "vitest";
import { questionsDocument } from "../../src/graphql/questions-sdl.ts";
import { tinySdl } from "../support/tiny.ts";

const directive = "directive @edgeFacts(fields: [String!]) on OBJECT";

function expand(type: string): string {
  const text = `${directive}\n${type}`;
  return print(questionsDocument({ file: "schema/questions.graphql", text }, tinySdl));
}

describe("@edgeFacts", () => {
  test("adds the fields that it names, with their descriptions and without the generator's directives", () => {
    expect(expand('type Answer @edgeFacts(fields: ["status", "validFrom"]) { id: ID! }')).toMatchInlineSnapshot(`
      "type Answer {
        id: ID!
        status: Status!
        validFrom: Date
      }"
    `);
  });

  test("adds every field of EdgeFacts where it names none", () => {
    const facts = [...(tinySdl.edgeProperties.get("EdgeFacts")?.fields ?? [])].map(({ name }) => name);
    const fields = [...expand("type Answer @edgeFacts { rank: Int }").matchAll(/^ {2}(\w+):/gm)].map(
      ([, name]) => name,
    );
    expect(fields).toEqual(["rank", ...facts]);
  });

  test("refuses a field that EdgeFacts does not have", () => {
    expect(() => expand('type Answer @edgeFacts(fields: ["colour"]) { id: ID! }')).toThrow(
      expect.objectContaining({
        code: "SCHEMA_INVALID",
        message: "schema/questions.graphql: EdgeFacts has no field colour.",
      }),
    );
  });
});
