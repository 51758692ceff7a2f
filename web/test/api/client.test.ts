// How the explorer asks: each question once, failures again, and what it says when the server is away.

import { expect, test } from "vitest";
import { makeClient, Refused } from "../../src/api/client.ts";
import { pauseAfter } from "../../src/api/use-answer.ts";
import { TypedDocumentString } from "../../src/generated/graphql.ts";

const question = new TypedDocumentString<{ answer: number }, { id: string }>("query Q($id: ID!) { answer(id: $id) }");

/** A server that gives these answers one after the other, and remembers what it was asked. */
function serverWith(...answers: readonly (() => Response)[]) {
  const asked: string[] = [];
  const fetchText = (async (_address: unknown, request?: RequestInit) => {
    asked.push(String(request?.body));
    const answer = answers[asked.length - 1];
    if (!answer) {
      throw new TypeError("Failed to fetch");
    }
    return answer();
  }) as typeof fetch;
  return { asked, client: makeClient(fetchText) };
}

const data = (answer: number) => () => Response.json({ data: { answer } });
const refusal = () => Response.json({ errors: [{ message: "No body has the id." }] }, { status: 400 });
const unavailable = () => new Response("{}", { status: 503 });

test("the same question is sent once, another is sent by itself", async () => {
  const { asked, client } = serverWith(data(1), data(2));
  expect(await client.ask(question, { id: "a" })).toEqual({ answer: 1 });
  expect(await client.ask(question, { id: "a" })).toEqual({ answer: 1 });
  expect(await client.ask(question, { id: "b" })).toEqual({ answer: 2 });
  expect(asked).toHaveLength(2);
});

test("a server that is away is away until it answers, and the question can be asked again", async () => {
  const { asked, client } = serverWith(unavailable, data(1));
  await expect(client.ask(question, { id: "a" })).rejects.not.toBeInstanceOf(Refused);
  expect([client.isAway(), client.pending()]).toEqual([true, 0]);
  expect(await client.ask(question, { id: "a" })).toEqual({ answer: 1 });
  expect([client.isAway(), client.pending(), asked.length]).toEqual([false, 0, 2]);
});

test("a server that refuses is there, and says why", async () => {
  const { client } = serverWith(refusal);
  await expect(client.ask(question, { id: "a" })).rejects.toEqual(new Refused("No body has the id."));
  expect(client.isAway()).toBe(false);
});

test("those who wait are told of each question sent and answered", async () => {
  const { client } = serverWith(data(1));
  const counts: number[] = [];
  client.onChange(() => counts.push(client.pending()));
  await client.ask(question, { id: "a" });
  expect(counts).toEqual([1, 0]);
});

test("the server is asked again after longer and longer pauses, of a quarter of a minute at most", () => {
  expect([1, 2, 3, 4, 5, 6].map(pauseAfter)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
});
