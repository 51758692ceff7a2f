// How the page asks: each query once, failures again, and when the server counts as away.

import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { TypedDocumentString } from "../../../src/generated/graphql.ts";
import { answerOptions, isServerAway, retryDelay } from "../../../src/network/api/answer-options.ts";

const document = new TypedDocumentString<{ answer: number }, { id: string }>("query Q($id: ID!) { answer(id: $id) }");

/** A page whose server gives these replies one after the other, and then cannot be reached. */
function openPage(...replies: readonly (() => Response)[]) {
  const requests: string[] = [];
  const fetchText = (async (_address: unknown, request?: RequestInit) => {
    requests.push(String(request?.body));
    const reply = replies[requests.length - 1];
    if (!reply) {
      throw new TypeError("Failed to fetch");
    }
    return reply();
  }) as typeof fetch;
  const client = new QueryClient();
  return {
    requests,
    client,
    isAway: () => isServerAway(client.getQueryCache()),
    ask: (id: string) => client.fetchQuery(answerOptions(document, { id }, fetchText)),
    observe: (id: string) => new QueryObserver(client, answerOptions(document, { id }, fetchText)),
  };
}

const data = (answer: number) => () => Response.json({ data: { answer } });
const refusal = () => Response.json({ errors: [{ message: "No body has the id." }] }, { status: 400 });
const unavailable = () => new Response("{}", { status: 503 });

test("the same query is sent once, another is sent by itself", async () => {
  const { requests, ask } = openPage(data(1), data(2));
  expect(await ask("a")).toEqual({ kind: "loaded", data: { answer: 1 } });
  expect(await ask("a")).toEqual({ kind: "loaded", data: { answer: 1 } });
  expect(await ask("b")).toEqual({ kind: "loaded", data: { answer: 2 } });
  expect(requests.map((body) => JSON.parse(body))).toEqual([
    { query: document.toString(), variables: { id: "a" } },
    { query: document.toString(), variables: { id: "b" } },
  ]);
});

test("a server that cannot be reached is away until it answers", async () => {
  const { requests, ask, isAway } = openPage(unavailable);
  await expect(ask("a")).rejects.toEqual(new Error("The server answered 503."));
  await expect(ask("b")).rejects.toEqual(new TypeError("Failed to fetch"));
  expect([isAway(), requests.length]).toEqual([true, 2]);
});

test("a refusal is a sentence, and the query is sent again when it is needed again", async () => {
  const { requests, ask, isAway } = openPage(refusal, data(1));
  expect(await ask("a")).toEqual({ kind: "refused", message: "No body has the id." });
  expect([isAway(), requests.length]).toEqual([false, 1]);
  expect(await ask("a")).toEqual({ kind: "loaded", data: { answer: 1 } });
});

test("a component sees the failure, and the answer of the next attempt", async () => {
  const { requests, observe } = openPage(unavailable, data(1));
  const observer = observe("a");
  const close = observer.subscribe(() => {});
  const first = await observer.refetch({ cancelRefetch: false });
  expect([first.data, first.errorUpdateCount]).toEqual([undefined, 1]);
  const second = await observer.refetch();
  expect([second.data, requests.length]).toEqual([{ kind: "loaded", data: { answer: 1 } }, 2]);
  close();
});

test("the pauses between attempts grow to a quarter of a minute", () => {
  expect([1, 2, 3, 4, 5, 6].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
});
