// The log: events with fields, as lines of JSON on standard error.

import { destination, type Logger, pino } from "pino";

export type Log = Logger;

/** Standard error carries the log, so that standard output carries answers alone. */
export function makeLog(level: string): Log {
  return pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination(2));
}
