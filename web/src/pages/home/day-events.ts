// What happened on a day, counted in words, and the days on which most happened.

import { listWords } from "../../catalogue/count-words.ts";
import { groupItems } from "../../catalogue/groups.ts";
import { findEdgeType, kindLabel, kindPlural } from "../../catalogue/labels.ts";

/** The bodies that began or ended on a day, by kind. */
export interface TurnDay {
  readonly on: string;
  readonly bodiesBegun: readonly { readonly kind: string }[];
  readonly bodiesEnded: readonly { readonly kind: string }[];
}

/** The days on which most bodies began or ended, in order of time. */
export function turnDays<Day extends TurnDay>(days: readonly Day[], most: number): readonly Day[] {
  const count = ({ bodiesBegun, bodiesEnded }: Day): number => bodiesBegun.length + bodiesEnded.length;
  return days
    .toSorted((one, other) => count(other) - count(one))
    .slice(0, most)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/** "17 CCGs and 4 other bodies ended, 3 CCGs began" */
export function turnText({ bodiesBegun, bodiesEnded }: TurnDay): string {
  const ended = bodiesEnded.length > 0 ? [`${countByKind(bodiesEnded)} ended`] : [];
  const began = bodiesBegun.length > 0 ? [`${countByKind(bodiesBegun)} began`] : [];
  return [...ended, ...began].join(", ");
}

/** The kind with most bodies by its name, and how many others there are. */
function countByKind(bodies: readonly { readonly kind: string }[]): string {
  const kinds = [...groupItems(bodies, ({ kind }) => kind)].toSorted(([, one], [, other]) => other.length - one.length);
  const [kind = "", most = []] = kinds[0] ?? [];
  const others = bodies.length - most.length;
  const named = `${most.length} ${most.length === 1 ? kindLabel(kind) : kindPlural(kind)}`;
  return others === 0 ? named : `${named} and ${others} other ${others === 1 ? "body" : "bodies"}`;
}

/** "commissions 26, approves 1" */
export function edgeCountText(counts: readonly { readonly type: string; readonly edges: number }[]): string {
  return counts.map(({ type, edges }) => `${findEdgeType(type)?.label ?? type} ${edges}`).join(", ");
}

/** The names of some of the bodies, and how many more there are. */
export function someNames(bodies: readonly { readonly name: string }[], most: number): string {
  const names = bodies.slice(0, most).map(({ name }) => name);
  const more = bodies.length - names.length;
  return listWords(more > 0 ? [...names, `${more} more`] : names);
}
