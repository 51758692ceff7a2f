// What a connection promises and what it refuses, each with the place to look.

import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { closeGraph, isReachable, openGraph, setFirstPassword } from "../../src/graph/driver.ts";
import { freePort } from "../../src/local-neo4j/settings.ts";

const address = inject("graph");
const routed = address.uri.replace("bolt:", "neo4j:");

test.each([address.uri, routed])("a server answers at %s until its connection is closed", async (uri) => {
  const graph = await openGraph({ ...address, uri });
  expect(await isReachable(graph)).toBe(true);
  await closeGraph(graph);
  expect(await isReachable(graph)).toBe(false);
});

describe("Neo4j turns down", () => {
  test("a wrong password, which the message doesn't show", async () => {
    const opening = openGraph({ ...address, password: "not-the-one" });
    await expect(opening).rejects.toMatchObject({
      code: "GRAPH_REFUSED",
      message: `Neo4j at ${address.uri} turned the user "neo4j" down: check NEO4J_USER and NEO4J_PASSWORD.`,
      cause: { code: "Neo.ClientError.Security.Unauthorized" },
    });
    await closeGraph(await openGraph(address));
  });

  test.each([address.uri, routed])("a database that it doesn't have, at %s", async (uri) => {
    await expect(openGraph({ ...address, uri, database: "nowhere" })).rejects.toMatchObject({
      code: "GRAPH_REFUSED",
      message: `Neo4j at ${uri} has no database "nowhere": check NEO4J_DATABASE.`,
    });
  });

  test("a first password where there is one already", async () => {
    await expect(setFirstPassword(address)).rejects.toMatchObject({ code: "GRAPH_REFUSED" });
    await closeGraph(await openGraph(address));
  });
});

describe("no Neo4j is found", () => {
  test.each(["bolt", "neo4j"])("where nothing listens, over %s", async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`;
    await expect(openGraph({ ...address, uri })).rejects.toMatchObject({
      code: "GRAPH_UNREACHABLE",
      message: expect.stringContaining(`Neo4j does not answer at ${uri}: check that it runs`),
      cause: expect.anything(),
    });
  });

  test("behind TLS, which the server doesn't speak", async () => {
    const uri = address.uri.replace("bolt:", "bolt+s:");
    await expect(openGraph({ ...address, uri })).rejects.toMatchObject({ code: "GRAPH_UNREACHABLE" });
  });

  test("at an address of another kind, whose user and password aren't shown", async () => {
    const opening = openGraph({ ...address, uri: "http://somebody:secret@127.0.0.1" });
    await expect(opening).rejects.toMatchObject({
      code: "GRAPH_UNREACHABLE",
      message: expect.stringMatching(/^Neo4j does not answer at http:\/\/127\.0\.0\.1: (?!.*secret)/),
    });
  });
});

describe("a server that takes a connection and says nothing", () => {
  let mute: Server;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    mute = createServer((socket) => socket.resume().on("error", () => undefined));
    await new Promise<void>((resolve) => mute.listen(port, "127.0.0.1", resolve));
  });

  afterAll(() => {
    mute.close();
  });

  test.each(["bolt", "neo4j"])("is given up within seconds, over %s", { timeout: 7_000 }, async (scheme) => {
    await expect(openGraph({ ...address, uri: `${scheme}://127.0.0.1:${port}` })).rejects.toMatchObject({
      code: "GRAPH_UNREACHABLE",
    });
  });
});
