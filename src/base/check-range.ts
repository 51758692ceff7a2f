// Checks that a whole number is within its bounds.

import { KnownError } from "./errors.ts";

/** Throws `ARGUMENT_BAD` if the value is outside the bounds, which are inclusive. */
export function checkRange(name: string, value: number, [least, most]: readonly [number, number]): void {
  if (value < least || value > most) {
    throw new KnownError("ARGUMENT_BAD", `${name} is ${value}: it must be from ${least} to ${most}.`);
  }
}
