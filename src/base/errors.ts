// Errors that somebody foresaw: each has a code, and the table says whose fault a code is.

/** Whose fault an error is; from that follow the exit code and what the API's caller sees. */
export type Fault = "caller" | "data" | "operator" | "world";

export const faults = {
  /** No body, service or document has the id that was asked for. */
  BODY_UNKNOWN: "caller",
  /** An argument that the API does not accept. */
  ARGUMENT_BAD: "caller",
  /** There is no named query of that name. */
  QUERY_UNKNOWN: "caller",
  /** Nothing is written in the format that was asked for. */
  FORMAT_UNKNOWN: "caller",
  /** A query that would take too long to answer. */
  QUERY_TOO_COSTLY: "caller",
  /** The data has problems; the message lists each with its file and line. */
  SEED_INVALID: "data",
  /** A data file or folder cannot be read. */
  SOURCE_UNREADABLE: "data",
  /** A setting has a value that cannot be used. */
  CONFIG_INVALID: "operator",
  /** The SDL in `schema/` contradicts itself. */
  SCHEMA_INVALID: "operator",
  /** There is no way to get a Neo4j server on this machine. */
  NEO4J_MISSING: "operator",
  /** Neo4j turned the user and password down. */
  GRAPH_REFUSED: "operator",
  /** Another program listens on the port. */
  PORT_TAKEN: "operator",
  /** A folder that the service needs cannot be written. */
  DISK_UNWRITABLE: "operator",
  /** The database holds data that this service did not load. */
  GRAPH_NOT_EMPTY: "operator",
  /** Another run of the service uses the same data folder. */
  GRAPH_IN_USE: "operator",
  /** Neo4j does not answer, or not in time. */
  GRAPH_UNREACHABLE: "world",
  /** The local Neo4j server stopped while it was starting. */
  GRAPH_START_FAILED: "world",
} as const satisfies Record<string, Fault>;

export type ErrorCode = keyof typeof faults;

const exitCodes: Readonly<Record<Fault, number>> = { caller: 2, data: 1, operator: 2, world: 3 };

/** The exit code of anything that nobody foresaw (sysexits.h, EX_SOFTWARE). */
const bugExitCode = 70;

/** Something foreseen went wrong. The message is a sentence that says what was found, what was expected, and what to do. */
export class KnownError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "KnownError";
    this.code = code;
  }

  get fault(): Fault {
    return faults[this.code];
  }
}

/** The exit code of a process that ends with this error. */
export function exitCode(error: unknown): number {
  return error instanceof KnownError ? exitCodes[error.fault] : bugExitCode;
}
