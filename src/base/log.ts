// The log: events with fields, as lines of JSON on standard error.

import { type DestinationStream, destination, type Logger, pino } from "pino";

export type Log = Logger;

/** Standard error carries the log, so that standard output carries answers alone. */
export function makeLog(level: string, stream: DestinationStream = destination(2)): Log {
  return pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, stream);
}
