// What a function throws, for tests that look at more than its code.

import { KnownError } from "../../src/base/errors.ts";

/** The known error that a function throws. Any other error is thrown again. */
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
