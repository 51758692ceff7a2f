// The days that changed the map, for the marks on the timeline. What changed on them is read from the record.

export interface Milestone {
  readonly day: string;
  readonly short: string;
  readonly title: string;
}

/** A test holds that something in the record begins, ends or comes into force on each of these days. */
export const milestones: readonly Milestone[] = [
  {
    day: "2013-04-01",
    short: "CCGs",
    title: "Primary care trusts give way to CCGs and NHS England; councils take on public health",
  },
  {
    day: "2014-10-01",
    short: "Joint committees",
    title: "CCGs may form joint committees with each other and with NHS England",
  },
  { day: "2015-04-01", short: "Co-commissioning", title: "Co-commissioning of general practice begins" },
  { day: "2020-04-01", short: "Mergers", title: "CCGs merge in North Central, South East and South West London" },
  { day: "2021-04-01", short: "Mergers", title: "CCGs merge in North East and North West London" },
  { day: "2022-07-01", short: "ICBs", title: "Integrated care boards take over from the CCGs" },
  { day: "2026-04-01", short: "ICB merger", title: "Two integrated care boards merge into one" },
];

/** The milestone of that day. */
export function milestoneOn(day: string): Milestone | undefined {
  return milestones.find((milestone) => milestone.day === day);
}

/** A word at a mark of the timeline: on which of two lines, and how far left of the mark it begins. */
export interface Flag {
  readonly level: 0 | 1;
  readonly left: number;
}

const flagGap = 4;

/** Where the words go along so many pixels, so that none covers another; null for one without room. */
export function flagsAlong(
  width: number,
  marks: readonly { readonly at: number; readonly width: number }[],
): readonly (Flag | null)[] {
  const taken: { readonly level: number; readonly from: number; readonly to: number }[] = [];
  return marks.map((mark) => {
    for (const level of [0, 1] as const) {
      for (const share of [0.5, 1, 0]) {
        const from = mark.at - mark.width * share;
        const to = from + mark.width;
        const isFree = taken.every(
          (other) => other.level !== level || to + flagGap <= other.from || other.to + flagGap <= from,
        );
        if (isFree && from >= 0 && to <= width) {
          taken.push({ level, from, to });
          return { level, left: from - mark.at };
        }
      }
    }
    return null;
  });
}
