import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { groupItems } from "../../src/base/lists.ts";
import { holdsOn } from "../../src/base/period.ts";
import { root } from "../../src/cli/project.ts";
import { type Edge, factList, factText, printProblems, type Thing } from "../../src/model/dataset.ts";
import { isWrittenLink } from "../../src/model/derive.ts";
import { readLedger } from "../../src/seed/ledger.ts";
import { researchedTables } from "../../tools/researched-tables.ts";
import {
  bodiesOf,
  coverage,
  inForce,
  londonAuthorities,
  londonBodies,
  overlap,
  periodOf,
  readRealSeed,
} from "../support/world.ts";

const { dataset, problems } = await readRealSeed();
const bodies = new Map(dataset.things.filter(({ type }) => type === "Body").map((body) => [body.id, body]));

/** The local authorities that are not covered by exactly one body of the kind on the day. */
function notCoveredOnce(kind: string, day: string) {
  return [...coverage(dataset, kind, day)].filter(([, by]) => by.length !== 1);
}

/** The name, the official name and the aliases of a thing, in lower case. */
function namesOf({ facts }: Thing): readonly string[] {
  const single = ["name", "title", "officialName"].map((field) => factText(facts, field));
  const names = [...single, ...factList(facts, "aliases")].filter((name) => name !== null);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

function kindOf(id: string): string | null {
  return factText(bodies.get(id)?.facts ?? {}, "kind");
}

test("the seed has no problems", () => {
  expect(printProblems(problems)).toBe("");
});

describe("the local authorities of London", () => {
  test("are 33: the 32 boroughs and the City", () => {
    const boroughs = bodiesOf(dataset, "BOROUGH").map(({ id }) => id);
    expect(boroughs).toHaveLength(32);
    expect([...londonAuthorities(dataset)].sort()).toEqual([...boroughs, "city-of-london"].sort());
  });

  test("have 33 distinct tiles within a grid of eight by seven, and 33 distinct hexagons and abbreviations", () => {
    const facts = londonAuthorities(dataset).map((id) => bodies.get(id)?.facts ?? {});
    const distinct = (...names: readonly string[]) =>
      new Set(facts.map((of) => names.map((name) => of[name]).join(","))).size;
    expect([distinct("tileColumn", "tileRow"), distinct("hexQ", "hexR"), distinct("tileAbbreviation")]).toEqual([
      33, 33, 33,
    ]);
    expect(facts.map(({ tileColumn, tileRow }) => [Number(tileColumn), Number(tileRow)])).toSatisfy(
      (tiles: readonly (readonly [number, number])[]) =>
        tiles.every(([column, row]) => column >= 0 && column <= 7 && row >= 0 && row <= 6),
    );
  });

  test("have a health and wellbeing board each, which covers it alone", () => {
    const boards = bodiesOf(dataset, "HEALTH_AND_WELLBEING_BOARD").map(({ id }) => id);
    const covers = inForce(dataset, "COVERS").filter(({ from }) => boards.includes(from));
    expect(boards).toHaveLength(33);
    expect(covers.map(({ from }) => from).sort()).toEqual([...boards].sort());
    expect(covers.map(({ to }) => to).sort()).toEqual([...londonAuthorities(dataset)].sort());
  });
});

describe("the commissioners of London", () => {
  test.each([
    ["PCT", "2013-03-31", 31],
    ["PCT", "2013-04-01", 0],
    ["CCG", "2013-03-31", 0],
    ["CCG", "2013-04-01", 32],
    ["CCG", "2015-04-01", 32],
    ["CCG", "2020-04-01", 18],
    ["CCG", "2022-07-01", 0],
    ["ICB", "2022-06-30", 0],
  ])("of the kind %s on %s were %i", (kind, day, count) => {
    expect(londonBodies(dataset, kind, day)).toHaveLength(count);
  });

  test.each([
    ["CCG", "2021-04-01", ["ccg-36l", "ccg-72q", "ccg-93c", "ccg-a3a8r", "ccg-w2u3z"]],
    ["STP", "2018-01-01", ["stp-qkk", "stp-qmf", "stp-qmj", "stp-qrv", "stp-qwe"]],
    ["ICB", "2022-07-01", ["icb-qkk", "icb-qmf", "icb-qmj", "icb-qrv", "icb-qwe"]],
    ["ICB", "2026-03-31", ["icb-qkk", "icb-qmf", "icb-qmj", "icb-qrv", "icb-qwe"]],
    ["ICB", "2026-04-01", ["icb-qkk", "icb-qmf", "icb-qwe", "icb-z9b2z"]],
  ])("of the kind %s on %s were %j", (kind, day, ids) => {
    expect(londonBodies(dataset, kind, day)).toEqual(ids);
  });

  test.each([
    ["PCT", "2013-03-31"],
    ["CCG", "2021-04-01"],
    ["ICB", "2022-07-01"],
    ["ICB", "2026-04-01"],
  ])("of the kind %s on %s covered each local authority exactly once", (kind, day) => {
    expect(notCoveredOnce(kind, day)).toEqual([]);
  });

  // 34 of the 128 small areas of Westminster fell to NHS West London CCG: facts/bodies/ccgs.csv, 08Y and 09A.
  test.each(["2013-04-01", "2015-04-01", "2020-04-01"])(
    "on %s were one CCG for each local authority, and two for Westminster alone",
    (day) => {
      expect(notCoveredOnce("CCG", day)).toEqual([["borough-westminster", ["ccg-08y", "ccg-09a"]]]);
    },
  );

  test("each CCG covers a local authority on each day of its period, but those outside London give theirs by code", () => {
    const covers = inForce(dataset, "COVERS");
    const bare = bodiesOf(dataset, "CCG").filter(({ id }) => !covers.some(({ from }) => from === id));
    expect(bare).toHaveLength(13);
    expect(
      bare.filter(({ facts }) => !factList(facts, "otherCodes").some((code) => code.startsWith("covers:"))),
    ).toEqual([]);
    const cut = covers
      .filter(({ from }) => kindOf(from) === "CCG")
      .filter(
        ({ from, facts }) =>
          JSON.stringify(periodOf(facts)) !== JSON.stringify(periodOf(bodies.get(from)?.facts ?? {})),
      );
    expect(cut).toEqual([]);
  });
});

describe("successions", () => {
  // The record gives those of Greater Manchester one ODS code and two ONS codes: facts/bodies/other_bodies.csv.
  test("an STP and the ICB after it share an ODS code, and in London an ONS code, and are two bodies that never exist on the same day", () => {
    const pairs = bodiesOf(dataset, "STP").map(({ facts }) => {
      const icbs = bodiesOf(dataset, "ICB").filter((icb) => icb.facts.odsCode === facts.odsCode);
      return [
        facts.odsCode,
        icbs.map(({ id }) => id),
        icbs.every((icb) => icb.facts.gssCode === facts.gssCode),
        icbs.some((icb) => overlap(periodOf(icb.facts), periodOf(facts))),
      ];
    });
    expect(pairs).toEqual([
      ["QKK", ["icb-qkk"], true, false],
      ["QMF", ["icb-qmf"], true, false],
      ["QMJ", ["icb-qmj"], true, false],
      ["QOP", ["icb-qop"], false, false],
      ["QRV", ["icb-qrv"], true, false],
      ["QWE", ["icb-qwe"], true, false],
    ]);
  });

  test("lead from the PCT of Camden to the board that follows the ICB of north central London", () => {
    const next = (id: string) =>
      inForce(dataset, "SUCCEEDED_BY")
        .filter(({ from }) => from === id)
        .map(({ to, facts }) => [to, facts.validFrom]);
    expect(["pct-5k7", "ccg-07r", "ccg-93c", "icb-qmj", "icb-z9b2z"].map(next)).toEqual([
      [["ccg-07r", "2013-04-01"]],
      [["ccg-93c", "2020-04-01"]],
      [["icb-qmj", "2022-07-01"]],
      [["icb-z9b2z", "2026-04-01"]],
      [],
    ]);
  });
});

describe("edges", () => {
  test("that are in force name no proposal, and each one cites a document", () => {
    expect(dataset.edges.filter(({ facts }) => facts.status === "IN_FORCE" && facts.proposal !== null)).toEqual([]);
    expect(dataset.edges.filter(({ facts }) => factList(facts, "documentIds").length === 0)).toEqual([]);
  });

  test("have a period that runs forward", () => {
    const backward = dataset.edges.filter(({ facts }) => periodOf(facts).possibleFrom > periodOf(facts).possibleTo);
    expect(backward.map(({ id }) => id)).toEqual([]);
  });

  test("never say for certain that a CCG commissioned GP services jointly and under delegation on one day", () => {
    const gp = (mode: string): readonly Edge[] =>
      inForce(dataset, "COMMISSIONS").filter(
        ({ from, facts }) => kindOf(from) === "CCG" && facts.service === "gp-services" && facts.mode === mode,
      );
    const overlaps = (one: Edge, other: Edge): boolean =>
      String(one.facts.certainFrom) <= String(other.facts.certainTo) &&
      String(other.facts.certainFrom) <= String(one.facts.certainTo);
    const both = gp("JOINT").filter((joint) =>
      gp("DELEGATED").some((delegated) => delegated.from === joint.from && overlaps(joint, delegated)),
    );
    expect(both.map(({ from }) => bodies.get(from)?.facts.name)).toEqual([]);
  });

  test("say that NHS England alone commissioned GP services on 1 January 2014", () => {
    const then = inForce(dataset, "COMMISSIONS").filter(
      ({ facts }) => facts.service === "gp-services" && holdsOn(periodOf(facts), "2014-01-01"),
    );
    expect(then.map(({ from, facts }) => [from, facts.mode])).toEqual([["nhs-england", "SOLE"]]);
  });

  test("say that London Councils represents 33 local authorities", () => {
    const groups = inForce(dataset, "REPRESENTS")
      .filter(({ from }) => from === "london-councils")
      .map(({ to }) => to);
    const members = inForce(dataset, "PART_OF")
      .filter(({ to }) => groups.includes(to))
      .map(({ from }) => from);
    expect([...new Set(members)].sort()).toEqual([...londonAuthorities(dataset)].sort());
  });
});

describe("a name", () => {
  const entries = dataset.things.flatMap((thing) => namesOf(thing).map((name) => ({ name, thing })));
  const owners = groupItems(entries, ({ name }) => name);

  test.each([
    ["ADASS", "association-of-directors-of-adult-social-services"],
    ["ALG", "association-of-london-government"],
    ["BCF", "better-care-fund-england"],
    ["City of Westminster", "borough-westminster"],
    ["CQC", "care-quality-commission"],
    ["DH", "department-of-health"],
    ["DHSC", "department-of-health-and-social-care"],
    ["ELFT", "trust-rwk"],
    ["GLA", "greater-london-authority"],
    ["GOSH", "trust-rp4"],
    ["HMT", "hm-treasury"],
    ["LAS", "trust-rru"],
    ["LBHF", "borough-hammersmith-and-fulham"],
    ["LBTH", "borough-tower-hamlets"],
    ["LGA", "local-government-association"],
    ["NELFT", "trust-rat"],
    ["NHSCC", "nhs-clinical-commissioners"],
    ["NHSE", "nhs-england"],
    ["NHSI", "nhs-improvement"],
    ["OHID", "office-for-health-improvement-and-disparities"],
    ["PHE", "public-health-england"],
    ["RBKC", "borough-kensington-and-chelsea"],
    ["section 75", "national-health-service-act-2006-section-75"],
    ["SLaM", "trust-rv5"],
    ["UCLH", "trust-rrv"],
    ["UKHSA", "uk-health-security-agency"],
  ])("%s is that of %s alone", (name, id) => {
    expect(owners.get(name.toLowerCase())?.map(({ thing }) => thing.id)).toEqual([id]);
  });

  test("is that of one body at a time, unless an ICB reports on a place by it", () => {
    const shared = [...owners].filter(([, group]) => {
      const [first, ...others] = group
        .map(({ thing }) => thing)
        .filter(({ type, facts }) => type === "Body" && facts.kind !== "REPORTING_ENTITY");
      return others.some(({ facts }) => overlap(periodOf(first?.facts ?? {}), periodOf(facts)));
    });
    expect(shared.map(([name]) => name)).toEqual([]);
  });
});

test("everything but a document cites a document, and every document is cited", () => {
  const named = dataset.links.filter((link) => link.toType === "Document" && isWrittenLink(link));
  const citing = new Set(named.map(({ fromType, from }) => `${fromType}/${from}`));
  const bare = dataset.things.filter(({ type, id }) => type !== "Document" && !citing.has(`${type}/${id}`));
  expect(bare).toEqual([]);
  const cited = new Set([
    ...named.map(({ to }) => to),
    ...dataset.edges.flatMap(({ facts }) => factList(facts, "documentIds")),
  ]);
  const uncited = dataset.things.filter(({ type, id }) => type === "Document" && !cited.has(id));
  expect(uncited.map(({ id }) => id)).toEqual([]);
});

test("every id of the seed is in its ledger", async () => {
  const ledger = await readLedger(join(root, "seed"));
  const entered = new Set(ledger?.table.rows.map(({ cells }) => `${cells.type}/${cells.id}`));
  const ids = [...dataset.things, ...dataset.edges].map(({ type, id }) => `${type}/${id}`);
  expect(ids.filter((id) => !entered.has(id))).toEqual([]);
  expect(entered.size).toBe(ledger?.table.rows.length);
});

test("no row of the research tables is lost", () => {
  const rows = new Set([...dataset.things, ...dataset.edges].flatMap(({ facts }) => factList(facts, "factRows")));
  const carried = (table: string) => [...rows].filter((row) => row.startsWith(`${table}/`)).length;
  expect(researchedTables.filter(({ table, rows: count }) => carried(table) < count)).toEqual([]);
});
