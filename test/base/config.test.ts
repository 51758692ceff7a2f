import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readConfig, variables } from "../../src/base/config.ts";
import { knownError } from "../support/thrown.ts";

const defaults = {
  port: 4000,
  host: "127.0.0.1",
  metrics: null,
  traced: false,
  neo4j: null,
  dataDir: resolve("seed"),
  stateDir: resolve(".data"),
  logLevel: "info",
  rateLimit: 600,
  maxCost: 3_000,
  costlyPermits: 2,
  cheapPermits: 12,
  publicUrl: null,
  feedbackUrl: null,
  redisUrl: null,
  cacheSize: 64_000_000,
  trustProxy: 0,
};

test("an empty environment gives the defaults and a local Neo4j", () => {
  expect(readConfig({})).toEqual(defaults);
});

test.each(["", " ", "\t \n"])("a variable that is set to %j counts as one that is not set", (nothing) => {
  expect(readConfig(Object.fromEntries(variables.map((name) => [name, nothing])))).toEqual(defaults);
});

test("the variables of other programs are ignored", () => {
  expect(readConfig({ PATH: "/bin", PORTS: "x" })).toEqual(defaults);
});

test("every variable that is set is used", () => {
  const environment = {
    PORT: "0",
    HOST: "0.0.0.0",
    NEO4J_URI: "neo4j+s://graph.example",
    NEO4J_USER: "reader",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "london",
    METRICS_PORT: "9464",
    METRICS_HOST: "10.0.0.1",
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318",
    DATA_DIR: "/data/elsewhere",
    STATE_DIR: "/state",
    LOG_LEVEL: "silent",
    RATE_LIMIT: "1",
    MAX_COST: "500",
    COSTLY_PERMITS: "3",
    CHEAP_PERMITS: "9",
    PUBLIC_URL: "https://example.org/who/",
    FEEDBACK_URL: "mailto:record@example.org",
    REDIS_URL: "rediss://:secret@store.example:6380/1",
    CACHE_SIZE: "0",
    TRUST_PROXY: "loopback, 10.0.0.0/8, 2001:db8::1",
  };
  expect(Object.keys(environment)).toEqual(variables);
  expect(readConfig(environment)).toEqual({
    port: 0,
    host: "0.0.0.0",
    metrics: { host: "10.0.0.1", port: 9464 },
    traced: true,
    neo4j: { uri: "neo4j+s://graph.example", user: "reader", password: "secret", database: "london" },
    dataDir: "/data/elsewhere",
    stateDir: "/state",
    logLevel: "silent",
    rateLimit: 1,
    maxCost: 500,
    costlyPermits: 3,
    cheapPermits: 9,
    publicUrl: "https://example.org/who",
    feedbackUrl: "mailto:record@example.org",
    redisUrl: "rediss://:secret@store.example:6380/1",
    cacheSize: 0,
    trustProxy: ["loopback", "10.0.0.0/8", "2001:db8::1"],
  });
});

test("proxies may be counted", () => {
  expect(readConfig({ TRUST_PROXY: "1" }).trustProxy).toBe(1);
});

test("a Neo4j address and a password are enough to use that server", () => {
  expect(readConfig({ NEO4J_URI: "bolt://localhost:7687", NEO4J_PASSWORD: "secret" }).neo4j).toEqual({
    uri: "bolt://localhost:7687",
    user: "neo4j",
    password: "secret",
    database: null,
  });
});

test.each([
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "80.5"],
  ["PORT", "http"],
  ["METRICS_PORT", "65536"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "127.0.0.1:4318"],
  ["NEO4J_URI", "http://localhost:7474"],
  ["NEO4J_URI", "bolt://"],
  ["LOG_LEVEL", "loud"],
  ["RATE_LIMIT", "0"],
  ["FEEDBACK_URL", "record@example.org"],
  ["FEEDBACK_URL", "javascript:alert(1)"],
  ["PUBLIC_URL", "example.org"],
  ["PUBLIC_URL", "ftp://example.org"],
  ["PUBLIC_URL", "https://example.org/?a=1"],
  ["PUBLIC_URL", "https://example.org/#a"],
  ["PUBLIC_URL", "https://somebody@example.org/"],
  ["TRUST_PROXY", "true"],
  ["TRUST_PROXY", "-1"],
  ["TRUST_PROXY", "proxy.example.org"],
  ["TRUST_PROXY", "10.0.0.0/33"],
  ["TRUST_PROXY", "0.0.0.0/0"],
  ["TRUST_PROXY", "10.0.0.1,"],
])("%s cannot be %s", (name, value) => {
  expect(() => readConfig({ [name]: value, NEO4J_PASSWORD: "secret" })).toThrow(
    expect.objectContaining({ code: "CONFIG_INVALID" }),
  );
});

test("a Neo4j address without a password stops the start", () => {
  expect(() => readConfig({ NEO4J_URI: "bolt://localhost" })).toThrow(
    expect.objectContaining({ code: "CONFIG_INVALID" }),
  );
});

test("all bad variables are named at once, and the password is not shown", () => {
  const { message } = knownError(() => readConfig({ PORT: "x", LOG_LEVEL: "loud", NEO4J_PASSWORD: "hunter2" }));
  expect(message.split("\n").map((line) => line.split(":")[0])).toEqual(["PORT", "LOG_LEVEL"]);
  expect(message).not.toContain("hunter2");
});

test.each([
  ["http://reader:hunter2@graph.example:7474", "…@graph.example:7474"],
  ["http://hunter2@graph.example", "…@graph.example"],
  ["http://reader:hun/ter2@graph.example", "…@graph.example"],
  ["reader:hun@ter2@graph.example", "…@graph.example"],
  ["graph.example:7474", "graph.example:7474"],
])("a bad Neo4j address is shown without its user and password: %s", (uri, shown) => {
  const { message } = knownError(() => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" }));
  expect(message).toContain(`NEO4J_URI: "${shown}" cannot be used.`);
});
