// The settings, from environment variables. The only file that reads the environment.

import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { KnownError } from "./errors.ts";
import type { GraphAddress } from "./graph-address.ts";
import { defaultPermits, type PermitSettings } from "./permits.ts";

/** An empty variable counts as not set, as shells and compose files leave it. */
const text = z.string().trim().min(1).optional().catch(undefined);

const shape = {
  /** Port of the API, 0 for any free one. */
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Address on which the API listens. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** A Neo4j server to use, as `bolt://`, `neo4j://`, or either with `+s`. Without it a local one is started. */
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, "a bolt:// or neo4j:// address")
    .optional(),
  /** User of that server. */
  NEO4J_USER: z.string().default("neo4j"),
  /** Password of that user. Needed when NEO4J_URI is set. */
  NEO4J_PASSWORD: text,
  /** Database on that server. Without it the server's default one is used. */
  NEO4J_DATABASE: text,
  /** Port of the metrics for Prometheus, 0 for any free one. Without it they are not served. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  /** Address on which the metrics are served. */
  METRICS_HOST: z.string().min(1).default("127.0.0.1"),
  /** A collector of OpenTelemetry, to which traces are sent over HTTP. Without it there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "an address that starts with http:// or https://" })
    .optional(),
  /** Folder of the data to load, laid out like `seed/`. */
  DATA_DIR: z.string().default("seed"),
  /** Folder where a local Neo4j keeps its program, its password and its store. */
  STATE_DIR: z.string().default(".data"),
  /** Lowest level that is logged: trace, debug, info, warn, error, fatal or silent. */
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  /** Requests that one address may send in a minute. */
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  /** The cost above which a query is refused; a unit is about a millisecond of two cores. */
  MAX_COST: z.coerce.number().int().min(100).default(defaultPermits.maxCost),
  /** Requests above a tenth of that cost that run at the same time. */
  COSTLY_PERMITS: z.coerce.number().int().min(1).max(100).default(defaultPermits.costlyPermits),
  /** Other requests that run at the same time. */
  CHEAP_PERMITS: z.coerce.number().int().min(1).max(1_000).default(defaultPermits.cheapPermits),
  /** Address at which clients reach the service, such as `https://example.org/who`. Without it that of each request is used. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "an address that starts with http:// or https://" })
    .refine((url) => !/[?#]|\/\/[^/]*@/.test(url), "an address without a user, a query and a fragment")
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  /** Where readers say what is wrong in the record: an address, or `mailto:` and a mail address. Pages link to it. */
  FEEDBACK_URL: z
    .string()
    .regex(/^(https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$)/, "an address that starts with https://, http:// or mailto:")
    .optional(),
  /** A Redis or Valkey that copies of the service share, as `redis://` or `rediss://`. Without it each copy counts and keeps alone. */
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/[^\s/]+/, "a redis:// or rediss:// address")
    .optional(),
  /** Megabytes of memory for answers that are kept; 0 keeps none. */
  CACHE_SIZE: z.coerce.number().int().min(0).max(100_000).default(64),
  /** Proxies whose `X-Forwarded-` headers are believed: how many there are, or their addresses. */
  TRUST_PROXY: z
    .string()
    .transform((value) => readProxies(value))
    .refine((proxies) => proxies !== null, "a number of proxies, or addresses of proxies separated by commas")
    .optional(),
} as const;

/** The names that express has for ranges of addresses. */
const addressRanges = ["loopback", "linklocal", "uniquelocal"];

/** How many proxies stand before the service, or their addresses. */
export type TrustedProxies = number | readonly string[];

/** Null for anything else, such as `true`: then anybody could claim any address. */
function readProxies(value: string): TrustedProxies | null {
  if (/^\d{1,2}$/.test(value)) {
    return Number(value);
  }
  const addresses = value.split(",").map((address) => address.trim());
  return addresses.every((address) => addressRanges.includes(address) || isSubnet(address)) ? addresses : null;
}

/** An address, or a range of them such as `10.0.0.0/8`. */
function isSubnet(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const most = { 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const isRange = bits === undefined || (/^[1-9]\d*$/.test(bits) && Number(bits) <= most);
  return most > 0 && isRange && rest.length === 0;
}

/** The names of all variables, for the test that compares them with the documentation. */
export const variables = Object.keys(shape);

const bytesPerMegabyte = 1_000_000;

const secrets = new Set(["NEO4J_PASSWORD", "REDIS_URL"]);

export interface Config extends PermitSettings {
  readonly port: number;
  readonly host: string;
  /** Null to start a local Neo4j. */
  readonly neo4j: GraphAddress | null;
  /** Null to serve no metrics. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Whether traces are sent. Where to, and everything else about them, their exporter reads itself. */
  readonly traced: boolean;
  readonly dataDir: string;
  readonly stateDir: string;
  readonly logLevel: z.infer<(typeof shape)["LOG_LEVEL"]>;
  readonly rateLimit: number;
  /** Without a slash at its end. Null to use the address of each request. */
  readonly publicUrl: string | null;
  /** Where readers say what is wrong; null if the operator named no address. */
  readonly feedbackUrl: string | null;
  /** Null if no copies share a store. */
  readonly redisUrl: string | null;
  /** Bytes of memory for answers that are kept. */
  readonly cacheSize: number;
  /** 0 if no proxy is trusted. */
  readonly trustProxy: TrustedProxies;
}

/** Throws `CONFIG_INVALID` with one line for each bad variable: its name, its value (unless it is a secret) and what is expected. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
  const parsed = z.object(shape).safeParse(present);
  if (!parsed.success) {
    throw new KnownError(
      "CONFIG_INVALID",
      parsed.error.issues.map((issue) => configProblem(issue, present)).join("\n"),
    );
  }
  const values = parsed.data;
  if (values.NEO4J_URI !== undefined && values.NEO4J_PASSWORD === undefined) {
    throw new KnownError(
      "CONFIG_INVALID",
      "NEO4J_URI is set and NEO4J_PASSWORD is not: set it to the password of that server.",
    );
  }
  return {
    port: values.PORT,
    host: values.HOST,
    neo4j:
      values.NEO4J_URI === undefined || values.NEO4J_PASSWORD === undefined
        ? null
        : {
            uri: values.NEO4J_URI,
            user: values.NEO4J_USER,
            password: values.NEO4J_PASSWORD,
            database: values.NEO4J_DATABASE ?? null,
          },
    metrics: values.METRICS_PORT === undefined ? null : { host: values.METRICS_HOST, port: values.METRICS_PORT },
    traced: values.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    dataDir: resolve(values.DATA_DIR),
    stateDir: resolve(values.STATE_DIR),
    logLevel: values.LOG_LEVEL,
    rateLimit: values.RATE_LIMIT,
    maxCost: values.MAX_COST,
    costlyPermits: values.COSTLY_PERMITS,
    cheapPermits: values.CHEAP_PERMITS,
    publicUrl: values.PUBLIC_URL ?? null,
    feedbackUrl: values.FEEDBACK_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    cacheSize: values.CACHE_SIZE * bytesPerMegabyte,
    trustProxy: values.TRUST_PROXY ?? 0,
  };
}

function configProblem(issue: z.core.$ZodIssue, present: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  const held = secrets.has(name) ? "its value" : `"${present[name]?.replace(/.*@/, "…@")}"`;
  return `${name}: ${held} cannot be used. ${issue.message}.`;
}
