// The log: one JSON object a line, on standard error.

import { type DestinationStream, destination, type Logger, pino } from "pino";

export type Log = Logger;

/** Standard error, so that standard output has only results. A line is written at once: nothing is lost at the end, or out of order. */
const standardError = { dest: 2, sync: true } as const;

export function makeLog(level: string, stream: DestinationStream = destination(standardError)): Log {
  return pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, stream);
}
