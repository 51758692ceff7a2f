// The codes of errors: one table of every code that a command or the API returns, and whose fault each is.

/** Whose fault an error is; from that follow the exit code and what a client of the API sees. */
export type Fault = "caller" | "data" | "operator" | "world" | "bug";

export const faults = {
  /** No body has that id. */
  BODY_UNKNOWN: "caller",
  /** No service, document, proposal, fund or person has that id. */
  ID_UNKNOWN: "caller",
  /** The API does not accept an argument. */
  ARGUMENT_BAD: "caller",
  /** There is no named query with that name. */
  QUERY_UNKNOWN: "caller",
  /** There is no such format. */
  FORMAT_UNKNOWN: "caller",
  /** The query would take too long or too much memory. */
  QUERY_TOO_COSTLY: "caller",
  /** There is nothing at that address. */
  NOT_FOUND: "caller",
  /** A request that HTTP or GraphQL over HTTP does not allow, such as a body that is too large. */
  BAD_REQUEST: "caller",
  /** More requests in a minute than one address may send. */
  TOO_MANY_REQUESTS: "caller",
  /** The text of a query is not GraphQL. (The code is Apollo Server's, as are those below.) */
  GRAPHQL_PARSE_FAILED: "caller",
  /** The schema does not allow the query. */
  GRAPHQL_VALIDATION_FAILED: "caller",
  /** A variable does not have its type. */
  BAD_USER_INPUT: "caller",
  /** The document has no operation with that name, or several and no name. */
  OPERATION_RESOLUTION_FAILURE: "caller",
  /** The client sent the hash of a query that the service does not have: send the query with it. */
  PERSISTED_QUERY_NOT_FOUND: "caller",
  /** The data has problems; the message lists each with its file and line. */
  SEED_INVALID: "data",
  /** A data file or folder cannot be read. */
  SOURCE_UNREADABLE: "data",
  /** The data is larger than what the graph takes in one load. */
  SEED_TOO_LARGE: "data",
  /** A setting has a value that cannot be used. */
  CONFIG_INVALID: "operator",
  /** The SDL in `schema/` contradicts itself. */
  SCHEMA_INVALID: "operator",
  /** No Neo4j server can be started on this machine. */
  NEO4J_MISSING: "operator",
  /** Neo4j rejected the user, the password or the database. */
  GRAPH_REFUSED: "operator",
  /** Another program uses the port. */
  PORT_TAKEN: "operator",
  /** A folder that the service needs cannot be written. */
  DISK_UNWRITABLE: "operator",
  /** The database holds data that this service did not load. */
  GRAPH_NOT_EMPTY: "operator",
  /** Another run of the service uses the same data folder. */
  GRAPH_IN_USE: "operator",
  /** Neo4j does not answer in time. */
  GRAPH_UNREACHABLE: "world",
  /** The service is starting, loading its data, bringing its graph back or stopping: try again. */
  NOT_READY: "world",
  /** There is more to do than the service can: try again. */
  OVERLOADED: "world",
  /** The local Neo4j server stopped while it was starting. */
  GRAPH_START_FAILED: "world",
  /** Stands for any error that a client of the API must not see. The log has it, with the request id. */
  INTERNAL_SERVER_ERROR: "bug",
} as const satisfies Record<string, Fault>;

export type ErrorCode = keyof typeof faults;

/** A bug exits with EX_SOFTWARE of sysexits.h. */
const exitCodes: Readonly<Record<Fault, number>> = { caller: 2, data: 1, operator: 2, world: 3, bug: 70 };

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(faults, code);
}

/** Whether a client of the API sees errors with this code: it can fix them, or try again. */
export function isPublicCode(code: ErrorCode): boolean {
  return faults[code] === "caller" || faults[code] === "world";
}

/** What an expected error says besides its message. */
export interface KnownErrorOptions extends ErrorOptions {
  /** Seconds after which the same request may be answered. */
  readonly retryAfter?: number;
  /** The name of the limit that refused the request. */
  readonly limit?: string;
}

/** Seconds after which a fault of the world may have passed. */
export const usualPause = 5;

/** An expected error. Its message says what was found, what was expected and what to do. */
export class KnownError extends Error {
  readonly code: ErrorCode;
  /** Seconds after which the same request may be answered. Null where waiting does not help. */
  readonly retryAfter: number | null;
  /** Null where no limit refused it. */
  readonly limit: string | null;

  constructor(code: ErrorCode, message: string, { retryAfter, limit, ...options }: KnownErrorOptions = {}) {
    super(message, options);
    this.name = "KnownError";
    this.code = code;
    this.retryAfter = retryAfter ?? (faults[code] === "world" ? usualPause : null);
    this.limit = limit ?? null;
  }

  get fault(): Fault {
    return faults[this.code];
  }
}

/** The exit code of a process that ends with this error, known or not. */
export function exitCode(error: unknown): number {
  return exitCodes[error instanceof KnownError ? error.fault : "bug"];
}
