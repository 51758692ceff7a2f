// A provision in words: its name, and when it was in force.

import { formatDay } from "../../dates/days.ts";
import { formatWhen } from "../../dates/stated-dates.ts";

export interface LawName {
  readonly title: string;
  readonly provision: string | null;
}

/** "National Health Service Act 2006, section 75" */
export function lawName({ title, provision }: LawName): string {
  return [title, provision].filter(Boolean).join(", ");
}

export interface LawPeriod {
  readonly inForceOnStated: string | null;
  readonly inForceTo: string | null;
  readonly checkedOn: string | null;
}

/** "In force since 1 April 2013; found to be in force on 22 November 2026." */
export function lawPeriodSentence({ inForceOnStated, inForceTo, checkedOn }: LawPeriod): string {
  const start =
    inForceOnStated === null
      ? "The day on which it came into force is not on record"
      : `It came into force ${formatWhen(inForceOnStated)}`;
  if (inForceTo !== null) {
    return `${start}, and was in force to ${formatDay(inForceTo)}.`;
  }
  return checkedOn === null
    ? `${start}; no source that was read gives an end.`
    : `${start}; it was found to be in force on ${formatDay(checkedOn)}.`;
}
