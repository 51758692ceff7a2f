// When the plan of an operation is made: behind the second request, and for one of our own documents before the first is answered.

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

test("an operation of a stranger has a plan after its second request", async () => {
  expect(await findWays(makePlans(api), parse(question), 3)).toEqual(["first", "first", "compiled"]);
});

test("one of our own documents is answered by its plan from the first request on", async () => {
  const plans = makePlans(api);
  const document = parse(question);
  plans.addOwn(document);
  expect(await findWays(plans, document, 2)).toEqual(["compiled", "compiled"]);
});

test("first requests for one of our own documents at the same time share its plan", async () => {
  const plans = makePlans(api);
  const document = parse(question);
  plans.addOwn(document);
  const [one, other] = await Promise.all([findWays(plans, document, 1), findWays(plans, document, 1)]);
  expect([one, other]).toEqual([["compiled"], ["compiled"]]);
});

test("one of our own documents that has no plan says why at each request", async () => {
  const plans = makePlans(api);
  const document = parse("{ __schema { queryType { name } } }");
  plans.addOwn(document);
  expect(await findWays(plans, document, 2)).toEqual(["schema", "schema"]);
});
