// The days that changed the map, for the marks on the timeline. What changed on them is read from the record.

export interface Milestone {
  readonly day: string;
  readonly short: string;
  readonly title: string;
  /** The ids of the documents that say that this happened then. */
  readonly documents: readonly string[];
}

/** A test holds that each document is a source in the record for something that began, or came into force, on the day. */
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
export function findMilestone(day: string): Milestone | undefined {
  return milestones.find((milestone) => milestone.day === day);
}
