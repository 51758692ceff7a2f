// The value of a field that is kept in the address.

import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { dropSeen } from "./drop-seen.ts";

/** The value that the address had when the field last looked, and what it sent since that the address has not shown, oldest first. */
export interface FieldState<T> {
  readonly seen: T;
  readonly sent: readonly T[];
}

/** What the field shows: what was sent last while the address is on the way there, else what the address has. */
export function fieldValue<T>({ seen, sent }: FieldState<T>, inAddress: T): T {
  const last = sent.at(-1);
  return last !== undefined && (inAddress === seen || sent.includes(inAddress)) ? last : inAddress;
}

/**
 * What the field shows, and what sets it. It shows what is typed at once, while the address follows later: a field that
 * showed the address would lose the keys that are typed meanwhile.
 */
export function useFieldValue<T>(inAddress: T, setInAddress: (value: T) => void): [T, (value: T) => void] {
  const [kept, setKept] = useState<FieldState<T>>({ seen: inAddress, sent: [] });
  const { key } = useLocation();
  // Not while rendering: a page that is on its way would leave its state behind for the page that is still shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key is a step that was made, even to the same address
  useEffect(() => setKept(({ sent }) => ({ seen: inAddress, sent: dropSeen(sent, inAddress) })), [key, inAddress]);
  const setValue = (value: T): void => {
    setKept(({ seen, sent }) => ({ seen, sent: [...sent, value] }));
    setInAddress(value);
  };
  return [fieldValue(kept, inAddress), setValue];
}
