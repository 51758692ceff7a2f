// A reader that adds each statement to the report of the request that runs it.

import { currentReport } from "../base/request-report.ts";
import { traceWork } from "../base/trace.ts";
import type { Reader } from "./reader.ts";

/** Statements that are at the database now, and those that have been there. */
export interface StatementCount {
  running: number;
  done: number;
}

/** The name of the database has changed between versions of the conventions. */
const database = { "db.system": "neo4j", "db.system.name": "neo4j" } as const;

/** `count` has the statements of all requests. */
export function reportStatements(reader: Reader, count: StatementCount): Reader {
  return {
    ...reader,
    run: (statement, parameters) =>
      traceWork("neo4j", { ...database, "db.query.text": statement }, async (span) => {
        const result = await reportWork(() => reader.run(statement, parameters), count);
        span.setAttribute("db.response.returned_rows", result.records.length);
        return result;
      }),
  };
}

/** Does work that is one statement, or a few in one transaction. */
export async function reportWork<T>(work: () => Promise<T>, count: StatementCount): Promise<T> {
  const started = performance.now();
  count.running += 1;
  try {
    return await work();
  } finally {
    count.running -= 1;
    count.done += 1;
    const report = currentReport();
    if (report) {
      report.statements += 1;
      report.databaseTime += performance.now() - started;
    }
  }
}
