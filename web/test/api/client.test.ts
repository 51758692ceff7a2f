// How the explorer asks: each question once, failures again, and what it says when the server is away.

import { expect, test } from "vitest";
import { makeClient, RefusalError } from "../../src/api/client.ts";
import { retryDelay } from "../../src/api/use-answer.ts";
import { TypedDocumentString } from "../../src/generated/graphql.ts";

const question = new TypedDocumentString<{ answer: number }, { id: string }>("query Q($id: ID!) { answer(id: $id) }");

/** A server that gives these answers one after the other, and remembers what it was asked. */
function fakeServer(...answers: readonly (() => Response)[]) {
  const requests: string[] = [];
  const fetchText = (async (_address: unknown, request?: RequestInit) => {
    requests.push(String(request?.body));
    const answer = answers[requests.length - 1];
    if (!answer) {
      throw new TypeError("Failed to fetch");
    }
    return answer();
  }) as typeof fetch;
  return { requests, client: makeClient(fetchText) };
}

const data = (answer: number) => () => Response.json({ data: { answer } });
const refusal = () => Response.json({ errors: [{ message: "No body has the id." }] }, { status: 400 });
const unavailable = () => new Response("{}", { status: 503 });

test("the same question is sent once, another is sent by itself", async () => {
  const { requests, client } = fakeServer(data(1), data(2));
  expect(await client.query(question, { id: "a" })).toEqual({ answer: 1 });
  expect(await client.query(question, { id: "a" })).toEqual({ answer: 1 });
  expect(await client.query(question, { id: "b" })).toEqual({ answer: 2 });
  expect(requests).toHaveLength(2);
});

test("a server that is away is away until it answers, and the question can be asked again", async () => {
  const { requests, client } = fakeServer(unavailable, data(1));
  await expect(client.query(question, { id: "a" })).rejects.not.toBeInstanceOf(RefusalError);
  expect([client.isOffline(), client.countPending()]).toEqual([true, 0]);
  expect(await client.query(question, { id: "a" })).toEqual({ answer: 1 });
  expect([client.isOffline(), client.countPending(), requests.length]).toEqual([false, 0, 2]);
});

test("a server that refuses is there, and says why", async () => {
  const { client } = fakeServer(refusal);
  await expect(client.query(question, { id: "a" })).rejects.toEqual(new RefusalError("No body has the id."));
  expect(client.isOffline()).toBe(false);
});

test("those who wait are told of each question sent and answered", async () => {
  const { client } = fakeServer(data(1));
  const counts: number[] = [];
  client.onChange(() => counts.push(client.countPending()));
  await client.query(question, { id: "a" });
  expect(counts).toEqual([1, 0]);
});

test("the server is asked again after longer and longer pauses, of a quarter of a minute at most", () => {
  expect([1, 2, 3, 4, 5, 6].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
});
