// When the plan of an operation is made: before the first request is answered, or behind the second where it takes a statement.

import { parse } from "graphql";
import { expect, test } from "vitest";
import { makeRequestReport } from "../../src/base/request-report.ts";
import { makePlans, type OperationPlans } from "../../src/graphql/operation-plans.ts";
import { model, api as schema } from "../support/model.ts";

const api = { ...model, schema };

const question = "query ($id: ID!) { bodies(where: { id: { eq: $id } }) { id name } }";

/** How the operation is answered each time, once nothing is in the making. */
async function findWays(plans: OperationPlans, document: ReturnType<typeof parse>, times: number) {
  const ways: (string | null)[] = [];
  for (let time = 0; time < times; time += 1) {
    const report = makeRequestReport("plans");
    const request = { document, operationName: undefined, variables: { id: `body-${time}` } };
    const found = await plans.find(request, { report });
    expect(found !== null).toBe(report.way === "compiled");
    ways.push(report.way);
    await plans.settle();
  }
  return ways;
}

test("an operation that the record answers has a plan from its first request on", async () => {
  expect(await findWays(makePlans(api), parse(question), 2)).toEqual(["compiled", "compiled"]);
});

test("one that takes a statement has a plan after its second request", async () => {
  const document = parse(
    "query ($id: ID!) { bodies(where: { id: { eq: $id } }) { coversConnection { ...All } } } fragment All on BodyCoversConnection { totalCount }",
  );
  expect(await findWays(makePlans(api), document, 3)).toEqual(["first", "first", "compiled"]);
});

test("first requests for a document at the same time share its plan", async () => {
  const plans = makePlans(api);
  const document = parse(question);
  const [one, other] = await Promise.all([findWays(plans, document, 1), findWays(plans, document, 1)]);
  expect([one, other]).toEqual([["compiled"], ["compiled"]]);
});

test("an operation that has no plan says why at each request", async () => {
  expect(await findWays(makePlans(api), parse("{ __schema { queryType { name } } }"), 3)).toEqual([
    "schema",
    "schema",
    "schema",
  ]);
});
