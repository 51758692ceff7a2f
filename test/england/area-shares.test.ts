// Which authorities a body serves, by the small areas that it shares with them.

import { expect, test } from "vitest";
import { leastShare, makeShareReader } from "../../src/england/area-shares.ts";
import type { FactRow, FactTables } from "../../src/england/fact-files.ts";

const none: FactTables = {
  sources: [],
  ccgs: [],
  icbs: [],
  sub_icb_locations: [],
  upper_tier_authorities: [],
  trusts: [],
  area_overlaps: [],
  gp_practices: [],
  pharmacies: [],
};

function overlap(cells: Readonly<Record<string, string>>): FactRow {
  const usual = { body_kind: "ccg", ods_code: "00A", lookup_year: "2021", source_id: "lookup" };
  return { file: "area_overlaps.csv", line: 2, cells: { ...usual, ...cells } };
}

/** Small areas of a district of an authority, all and shared. */
function area(district: string, authority: string, [count, total]: readonly [number, number], more = {}): FactRow {
  return overlap({
    district_gss_code: district,
    upper_tier_gss_code: authority,
    lsoa_count: String(count),
    district_lsoa_total: String(total),
    ...more,
  });
}

function shares(rows: readonly FactRow[], codes: readonly string[] = ["00A"], authorities: readonly FactRow[] = []) {
  return makeShareReader({ ...none, area_overlaps: rows, upper_tier_authorities: authorities })("ccg", codes);
}

test("the districts of a county are counted together, those too that other bodies have", () => {
  const rows = [
    area("D1", "COUNTY", [30, 40]),
    area("D2", "COUNTY", [10, 60]),
    area("D3", "COUNTY", [100, 100], { ods_code: "00B" }),
  ];
  expect(shares(rows).get("COUNTY")).toMatchObject({ count: 40, total: 200, share: 1, year: "2021" });
});

test("the larger share counts: a small authority within a large body, and a small body within a large authority", () => {
  const rows = [area("D1", "CITY", [6, 6]), area("D2", "COUNTY", [144, 1_000])];
  const found = shares(rows);
  expect(found.get("CITY")?.share).toBe(1);
  expect(found.get("COUNTY")?.share).toBeCloseTo(144 / 150);
});

test("five small areas on the edge of a county are not enough, eleven around a town are", () => {
  const buckinghamshire = [area("D1", "BUCKS", [315, 319]), area("D2", "OXON", [5, 407])];
  expect(shares(buckinghamshire).get("OXON")?.share).toBeLessThan(leastShare);
  const cambridgeshire = [area("D1", "CAMBS", [490, 490]), area("D2", "HERTS", [11, 690])];
  expect(shares(cambridgeshire).get("HERTS")?.share).toBeGreaterThan(leastShare);
});

test("the later lookup describes the share, and the larger one decides", () => {
  const rows = [
    area("D1", "COUNTY", [50, 100], { lookup_year: "2024" }),
    area("D2", "OTHER", [950, 1_000], { lookup_year: "2024" }),
    area("D1", "COUNTY", [90, 90], { lookup_year: "2022" }),
  ];
  expect(shares(rows).get("COUNTY")).toMatchObject({ count: 50, total: 100, year: "2024", share: 1 });
});

test("several bodies are counted as one, and an authority by the code of its row", () => {
  const renamed: FactRow = {
    file: "upper_tier_authorities.csv",
    line: 2,
    cells: { gss_code: "NEW", other_gss_codes: "OLD" },
  };
  const rows = [area("D1", "OLD", [10, 40]), area("D2", "NEW", [20, 60], { ods_code: "00B" })];
  expect([...shares(rows, ["00A", "00B"], [renamed])]).toMatchObject([["NEW", { count: 30, total: 100 }]]);
});
