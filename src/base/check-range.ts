// Whole numbers within bounds.

import { KnownError } from "./errors.ts";

/** Refuses with `ARGUMENT_BAD` a whole number outside its bounds. */
export function checkRange(name: string, value: number, [least, most]: readonly [number, number]): void {
  if (value < least || value > most) {
    throw new KnownError("ARGUMENT_BAD", `${name} is ${value}: it takes ${least} to ${most}.`);
  }
}
