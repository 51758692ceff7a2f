// The log: one JSON object a line, on standard error.

import { type DestinationStream, destination, type Logger, pino } from "pino";

export type Log = Logger;

/** Writes to standard error by default, so that standard output has only results. */
export function makeLog(level: string, stream: DestinationStream = destination(2)): Log {
  return pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, stream);
}
