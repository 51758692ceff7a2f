// Dates as sources give them, in EDTF, as readers say them: a month stays a month, and a range stays a range.

import { dayWords } from "./days.ts";

/** What is known of when something was so. */
export interface Stated {
  readonly validFromStated: string | null;
  readonly validToStated: string | null;
  readonly seenOnStated: string | null;
}

/** The same with the days between which it is drawn. */
export interface Bounded extends Stated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string;
}

/** 2015-04 → April 2015; 2014-08/2014-10 → some time between August 2014 and October 2014. */
export function statedWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  return to === undefined ? partWords(from) : `some time between ${partWords(from)} and ${partWords(to)}`;
}

/** The same after a verb: on 1 April 2015, in April 2015. */
export function whenWords(edtf: string): string {
  if (edtf.includes("/")) {
    return statedWords(edtf);
  }
  return `${edtf.length > "2015-04".length ? "on" : "in"} ${partWords(edtf)}`;
}

/** When it was so, with what is not known said. */
export function spanWords(bounded: Bounded): string {
  return `${startWords(bounded)}${endWords(bounded)}`;
}

/** The days that a wish names, and when it was seen: it never began. */
export function wishWords({ validFromStated, validToStated, seenOnStated }: Stated): string {
  const from = validFromStated !== null && ` from ${statedWords(validFromStated)}`;
  const to = validToStated !== null && ` to ${statedWords(validToStated)}`;
  const named = from || to ? `as wished${from || ""}${to || ""}` : "no days named";
  return seenOnStated === null ? named : `${named}; the wish was seen ${whenWords(seenOnStated)}`;
}

/** The day of an event. */
export function eventWords({ validFromStated }: Stated): string {
  return validFromStated === null ? "day not established" : whenWords(validFromStated);
}

/** The days between which the map draws it, where no source gives both; null where the sources do. */
export function boundWords({ validFrom, validTo, effectiveFrom, effectiveTo }: Bounded): string | null {
  const isBounded = (validFrom === null && effectiveFrom > "0001-01-01") || (validTo === null && effectiveTo < "9999");
  if (!isBounded) {
    return null;
  }
  const from = effectiveFrom > "0001-01-01" ? `from ${dayWords(effectiveFrom)}` : "from the beginning";
  return `${from} ${effectiveTo < "9999" ? `to ${dayWords(effectiveTo)}` : "on"}`;
}

function startWords({ validFromStated, seenOnStated }: Stated): string {
  if (validFromStated !== null) {
    return `from ${statedWords(validFromStated)}`;
  }
  return seenOnStated === null ? "start not established" : `seen ${whenWords(seenOnStated)}, start not established`;
}

function endWords({ effectiveTo, validToStated }: Bounded): string {
  if (validToStated !== null) {
    return ` to ${statedWords(validToStated)}`;
  }
  return effectiveTo < "9999" ? ", end not established" : ", no end on record";
}

function partWords(part: string): string {
  const [year = "", month, day] = part.split("-");
  if (month === undefined) {
    return year;
  }
  const words = dayWords(`${year}-${month}-${day ?? "01"}`);
  return day === undefined ? words.slice(words.indexOf(" ") + 1) : words;
}
