// Operations made by chance: each is answered or refused, and nothing of the database is shown or changed.

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerFaults } from "../support/hostile-answer.ts";
import { type ChanceOperation, chanceOperations } from "../support/hostile-operations.ts";
import { type HostileService, startHostileService, unchanged } from "../support/hostile-service.ts";
import { fuzzScale, hostileText } from "../support/hostile-values.ts";
import { api } from "../support/model.ts";

let service: HostileService;
beforeAll(async () => {
  service = await startHostileService();
});
afterAll(() => service.close());

const headers = { "content-type": "application/json" };

async function post(body: string) {
  return service.send("/graphql", { method: "POST", headers, body });
}

/** What is wrong with the answer to a body, and with what the log says of it. */
async function faultsOf(body: string): Promise<readonly string[]> {
  const before = service.errors.length;
  const answer = await post(body);
  const isMasked = answer.text.includes("INTERNAL_SERVER_ERROR");
  return [
    ...answerFaults(answer, body),
    ...(isMasked ? [`an error of ours: ${answer.text.slice(0, 200)}`] : []),
    ...service.errors.slice(before),
  ];
}

const operations = chanceOperations(api);

test("an operation that the schema allows is answered or refused", async () => {
  await fc.assert(
    fc.asyncProperty(operations, async (operation) => {
      expect(await faultsOf(JSON.stringify(operation))).toEqual([]);
    }),
    { numRuns: 60 * fuzzScale, endOnFailure: true },
  );
});

/** An operation with a piece of its text gone, doubled or replaced. */
const broken = fc
  .tuple(operations, fc.nat(), fc.nat({ max: 20 }), hostileText)
  .map(([{ query, variables }, at, length, text]): ChanceOperation => {
    const from = at % query.length;
    return { query: `${query.slice(0, from)}${text}${query.slice(from + length)}`, variables };
  });

test("a text that is no operation is refused", async () => {
  await fc.assert(
    fc.asyncProperty(broken, async (operation) => {
      expect(await faultsOf(JSON.stringify(operation))).toEqual([]);
    }),
    { numRuns: 40 * fuzzScale, endOnFailure: true },
  );
});

/** Variables of any type in the place of those that are asked for. */
const mistyped = fc
  .tuple(operations, fc.jsonValue({ maxDepth: 3 }), fc.nat())
  .map(([{ query, variables }, value, at]): ChanceOperation => {
    const names = Object.keys(variables);
    const name = names[at % Math.max(names.length, 1)] ?? "__proto__";
    return { query, variables: { ...variables, [name]: value } };
  });

test("variables of any type are taken or refused", async () => {
  await fc.assert(
    fc.asyncProperty(mistyped, async (operation) => {
      expect(await faultsOf(JSON.stringify(operation))).toEqual([]);
    }),
    { numRuns: 40 * fuzzScale, endOnFailure: true },
  );
});

/** The parts of a request, each of any type. */
const requests = fc.record(
  {
    query: fc.oneof(fc.constant("{ __typename }"), fc.jsonValue({ maxDepth: 2 })),
    variables: fc.jsonValue({ maxDepth: 2 }),
    operationName: fc.jsonValue({ maxDepth: 1 }),
    extensions: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record({ persistedQuery: fc.record({ version: fc.constantFrom(0, 1, "1"), sha256Hash: fc.jsonValue() }) }),
    ),
  },
  { requiredKeys: [] },
);

test("a request of any form is answered or refused", async () => {
  const bodies = fc.oneof(
    { weight: 3, arbitrary: requests.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: fc.jsonValue().map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: fc.string() },
  );
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      expect(await faultsOf(body)).toEqual([]);
    }),
    { numRuns: 60 * fuzzScale, endOnFailure: true },
  );
});

test("the record is as it was", async () => {
  expect(await service.changes()).toEqual(unchanged);
});
