// The value of a field that is kept in the address.

import { useState } from "react";

/** What a field shows, the address that it has seen, and what it sent that the address does not show yet, oldest first. */
export interface FieldState<T> {
  readonly shown: T;
  readonly seen: T;
  readonly sent: readonly T[];
}

/** The field once the address has that value: one that it sent changes nothing, any other, such as of a step back, is shown. */
export function followAddress<T>({ shown, sent }: FieldState<T>, inAddress: T): FieldState<T> {
  // The address may skip values that were sent in quick succession.
  const at = sent.indexOf(inAddress);
  return at < 0
    ? { shown: inAddress, seen: inAddress, sent: [] }
    : { shown, seen: inAddress, sent: sent.slice(at + 1) };
}

/**
 * What the field shows, and what sets it. It shows what is typed at once, while the address follows later: a field that
 * showed the address would lose the keys that are typed meanwhile.
 */
export function useFieldValue<T>(inAddress: T, setInAddress: (value: T) => void): [T, (value: T) => void] {
  const [kept, setKept] = useState<FieldState<T>>({ shown: inAddress, seen: inAddress, sent: [] });
  const field = kept.seen === inAddress ? kept : followAddress(kept, inAddress);
  if (field !== kept) {
    setKept(field);
  }
  const setValue = (value: T): void => {
    setKept(({ seen, sent }) => ({ shown: value, seen, sent: [...sent, value] }));
    setInAddress(value);
  };
  return [field.shown, setValue];
}
