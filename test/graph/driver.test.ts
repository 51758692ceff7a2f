// What a connection does, and its errors, each with what to check.

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

describe("Neo4j rejects", () => {
  test("a wrong password, which the message does not show", async () => {
    const opening = openGraph({ ...address, password: "not-the-one" });
    await expect(opening).rejects.toMatchObject({
      code: "GRAPH_REFUSED",
      message: `Neo4j at ${address.uri} rejected the user "neo4j": check NEO4J_USER and NEO4J_PASSWORD.`,
      cause: { code: "Neo.ClientError.Security.Unauthorized" },
    });
    await closeGraph(await openGraph(address));
  });

  test.each([address.uri, routed])("a database that it does not have, at %s", async (uri) => {
    await expect(openGraph({ ...address, uri, database: "nowhere" })).rejects.toMatchObject({
      code: "GRAPH_REFUSED",
      message: `Neo4j at ${uri} has no database "nowhere": check NEO4J_DATABASE.`,
    });
  });

  test("a first password if one is already set", async () => {
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

  test("behind TLS, which the server does not use", async () => {
    const uri = address.uri.replace("bolt:", "bolt+s:");
    await expect(openGraph({ ...address, uri })).rejects.toMatchObject({ code: "GRAPH_UNREACHABLE" });
  });

  test("at another kind of address, whose user and password are not shown", async () => {
    const opening = openGraph({ ...address, uri: "http://somebody:secret@127.0.0.1" });
    await expect(opening).rejects.toMatchObject({
      code: "GRAPH_UNREACHABLE",
      message: expect.stringMatching(/^Neo4j does not answer at http:\/\/127\.0\.0\.1: (?!.*secret)/),
    });
  });
});

describe("a server that accepts a connection and sends nothing", () => {
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

  test.each(["bolt", "neo4j"])("is abandoned within seconds, over %s", { timeout: 7_000 }, async (scheme) => {
    await expect(openGraph({ ...address, uri: `${scheme}://127.0.0.1:${port}` })).rejects.toMatchObject({
      code: "GRAPH_UNREACHABLE",
    });
  });
});
