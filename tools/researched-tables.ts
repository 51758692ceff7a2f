// The tables of facts from which the seed was made.

import type { FactTable } from "./data-dictionary.ts";

/** The tables of researched facts, and the rows that each had. */
export const researchedTables: readonly FactTable[] = [
  { table: "approvals", rows: 49 },
  { table: "better_care_fund", rows: 52 },
  { table: "bodies-sources", rows: 118 },
  { table: "ccgs", rows: 37 },
  { table: "cocommissioning_levels", rows: 107 },
  { table: "commissions_by_statute", rows: 38 },
  { table: "devolution_agreements", rows: 42 },
  { table: "edges-sources", rows: 249 },
  { table: "greater_manchester_ccgs", rows: 13 },
  { table: "health_and_wellbeing_boards", rows: 33 },
  { table: "hwb_members", rows: 200 },
  { table: "icbs", rows: 6 },
  { table: "joint_committee_members", rows: 272 },
  { table: "joint_committees", rows: 47 },
  { table: "legal_instruments", rows: 46 },
  { table: "local_authorities", rows: 33 },
  { table: "other_bodies", rows: 59 },
  { table: "pcts", rows: 34 },
  { table: "pooled_funds", rows: 75 },
  { table: "pools-2015-2026", rows: 64 },
  { table: "pools-not-found", rows: 381 },
  { table: "proposals", rows: 23 },
  { table: "seed_bodies", rows: 54 },
  { table: "seed_claims", rows: 97 },
  { table: "seed_documents", rows: 5 },
  { table: "seed_people", rows: 15 },
  { table: "services", rows: 32 },
  { table: "stances", rows: 23 },
  { table: "sub_icb_reporting_entities", rows: 32 },
  { table: "successions", rows: 42 },
  { table: "tilemap", rows: 33 },
  { table: "trusts", rows: 50 },
];
