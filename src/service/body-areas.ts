// The places that bodies serve at any time, whatever the day.

import { groupItems } from "../base/lists.ts";
import { makeOnce } from "../base/once.ts";
import type { Edge } from "../model/dataset.ts";

/**
 * The ids of the places that a body serves, or that something which it is a part of serves. None for a body of which the record does
 * not say it, such as a government.
 */
export type BodyAreas = (body: string) => ReadonlySet<string>;

/** From the edges by which bodies cover places, and those by which they are parts of others. */
export function makeBodyAreas(covers: readonly Edge[], parts: readonly Edge[]): BodyAreas {
  const readCovers = makeOnce(() => groupItems(covers, ({ from }) => from));
  const readWholes = makeOnce(() => groupItems(parts, ({ from }) => from));
  return (body) => {
    const reached = new Set([body]);
    // What is added to a set while it is gone through is gone through as well.
    for (const each of reached) {
      for (const { to } of readWholes().get(each) ?? []) {
        reached.add(to);
      }
    }
    return new Set([...reached].flatMap((each) => (readCovers().get(each) ?? []).map(({ to }) => to)));
  };
}
