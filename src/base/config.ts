// The settings: the only reader of the environment.

import { resolve } from "node:path";
import { z } from "zod";
import { KnownError } from "./errors.ts";
import type { GraphAddress } from "./graph-address.ts";

/** An empty variable counts as one that is not set, as a shell or a compose file leaves it. */
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
  /** Folder of the data to load: a folder of the form of `seed/`. */
  DATA_DIR: z.string().default("seed"),
  /** Folder in which a local Neo4j keeps its program, its password and its store. */
  STATE_DIR: z.string().default(".data"),
  /** Least level that is logged: trace, debug, info, warn, error, fatal or silent. */
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  /** Requests that one address may send in a minute. */
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
} as const;

/** The names of all variables, for the test that holds them against the README. */
export const variables = Object.keys(shape);

const secrets = new Set(["NEO4J_PASSWORD"]);

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null when a local Neo4j is to be started. */
  readonly neo4j: GraphAddress | null;
  readonly dataDir: string;
  readonly stateDir: string;
  readonly logLevel: z.infer<(typeof shape)["LOG_LEVEL"]>;
  readonly rateLimit: number;
}

/** Reads the environment. Refuses with `CONFIG_INVALID`, naming each variable, what it holds (not for secrets) and what it should hold. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
  const parsed = z.object(shape).safeParse(given);
  if (!parsed.success) {
    throw new KnownError("CONFIG_INVALID", parsed.error.issues.map((issue) => configProblem(issue, given)).join("\n"));
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
    dataDir: resolve(values.DATA_DIR),
    stateDir: resolve(values.STATE_DIR),
    logLevel: values.LOG_LEVEL,
    rateLimit: values.RATE_LIMIT,
  };
}

function configProblem(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  const held = secrets.has(name) ? "its value" : `"${given[name]?.replace(/.*@/, "…@")}"`;
  return `${name}: ${held} cannot be used. ${issue.message}.`;
}
