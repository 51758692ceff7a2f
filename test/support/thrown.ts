// What a function throws, for tests that look at more than its code.

import { KnownError } from "../../src/base/errors.ts";

/** The error that somebody foresaw; anything else that is thrown goes on. */
export function knownError(act: () => unknown): KnownError {
  try {
    act();
  } catch (error) {
    if (error instanceof KnownError) {
      return error;
    }
    throw error;
  }
  throw new Error("Nothing was thrown.");
}
