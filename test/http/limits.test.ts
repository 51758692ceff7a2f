// The limits of a query, as a client meets them who tries the ways round them.

import { afterAll, beforeAll, expect, test } from "vitest";
import { post, type Service, startService } from "../support/service.ts";

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** The status, and the code and message of the one error. */
async function refusal(query: string): Promise<readonly unknown[]> {
  const { status, body } = await service.ask(query);
  const [error] = body.errors;
  return [status, error.extensions.code, error.message];
}

test("a depth that fragments hide is refused", async () => {
  const levels = 19;
  const half = `${"parts { ".repeat(levels)}NEXT${" }".repeat(levels)}`;
  const query = `{ bodies { ...A } }
    fragment A on Body { ${half.replace("NEXT", "...B")} }
    fragment B on Body { ${half.replace("NEXT", "id")} }`;
  expect(await refusal(query)).toEqual([400, "QUERY_TOO_COSTLY", "Fields are nested more than 20 deep."]);
});

test("an aggregate that a fragment hides is refused beside a filter that it would misread", async () => {
  const query = `{
    bodies(where: { id: { eq: "ccg-07r" } }) {
      coversConnection(where: { OR: [{ node: { id: { eq: "borough-camden" } } }, { edge: { status: { eq: PROPOSED } } }] }) {
        totalCount
        ...Count
      }
    }
  }
  fragment Count on BodyCoversConnection { ... { aggregate { count { nodes } } } }`;
  expect(await refusal(query)).toEqual([
    400,
    "ARGUMENT_BAD",
    expect.stringMatching(/^coversConnection\(where\) starts with OR/),
  ]);
});

test("several operations in one request are refused, so that each counts against the rate limit", async () => {
  const { status, body } = await post(`${service.url}/graphql`, [
    { query: "{ __typename }" },
    { query: "{ __typename }" },
  ]);
  expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_REQUEST"]);
});
