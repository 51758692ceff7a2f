// The days that changed the map, for the marks on the timeline. What changed on them is read from the record.

export interface Milestone {
  readonly day: string;
  readonly short: string;
  readonly title: string;
  /** The ids of the documents on whose word this happened then. */
  readonly documents: readonly string[];
}

/** A test holds that each document tells in the record of something that began, or came into force, on the day. */
export const milestones: readonly Milestone[] = [
  {
    day: "2013-04-01",
    short: "CCGs",
    title: "Primary care trusts give way to CCGs and NHS England; each council sets up a health and wellbeing board",
    documents: ["ons-pco-2012", "leg-2012-7-s194"],
  },
  {
    day: "2014-10-01",
    short: "Joint committees",
    title: "CCGs may form joint committees with each other and with NHS England",
    documents: ["leg-2014-2436"],
  },
  {
    day: "2015-04-01",
    short: "Co-commissioning",
    title: "Co-commissioning of general practice begins",
    documents: ["brent-hwb-cocomm", "greenwich-pcjc", "swl-jc-tor"],
  },
  {
    day: "2020-04-01",
    short: "Mergers",
    title: "CCGs merge in North Central, South East and South West London",
    documents: ["ods-eccg-2025"],
  },
  {
    day: "2021-04-01",
    short: "Mergers",
    title: "CCGs merge in North East and North West London",
    documents: ["ods-eccg-2025"],
  },
  {
    day: "2022-07-01",
    short: "ICBs",
    title: "Integrated care boards take over from the CCGs",
    documents: ["nhse-se-act", "nhse-icb-areas"],
  },
  {
    day: "2026-04-01",
    short: "ICB merger",
    title: "Two integrated care boards merge into one",
    documents: ["rcpch-icb-history"],
  },
];

/** The milestone of that day. */
export function milestoneOn(day: string): Milestone | undefined {
  return milestones.find((milestone) => milestone.day === day);
}

/** A word at a mark of the timeline: on which line, the lowest being 0, and how far left of the mark it begins. */
export interface Flag {
  readonly level: number;
  readonly left: number;
}

const flagGap = 4;
const flagLevels = [0, 1, 2, 3, 4];

/** Where the words go along so many pixels, so that none covers another; null for one without room. */
export function flagsAlong(
  width: number,
  marks: readonly { readonly at: number; readonly width: number }[],
): readonly (Flag | null)[] {
  const taken: { readonly level: number; readonly from: number; readonly to: number }[] = [];
  return marks.map((mark) => {
    for (const level of flagLevels) {
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
