// The general practices and pharmacies of England, each with the bodies with which ODS places it.

import { groupItems } from "../base/lists.ts";
import { addDays } from "../base/period.ts";
import { bodyPeriod, type England } from "./body-rows.ts";
import type { FactRow } from "./fact-files.ts";
import { addBody, addDifference, addEdge, addProblem } from "./record-draft.ts";
import { sightings, sourceIds } from "./source-documents.ts";

export function addPractices(england: England): void {
  const lives = commissionerLives(england);
  for (const row of england.tables.gp_practices) {
    addPractice(england, row, lives);
  }
}

/** A body that ODS names as a commissioner, and the days on which it was that. */
interface CommissionerLife {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** One code is that of a CCG until June 2022 and that of a location of an ICB after it. */
function commissionerLives({ tables, ids }: England): ReadonlyMap<string, readonly CommissionerLife[]> {
  const lives = new Map<string, CommissionerLife[]>();
  const add = (rows: readonly FactRow[], known: ReadonlyMap<string, string>): void => {
    for (const { cells } of rows) {
      const code = cells.ods_code ?? "";
      const life = { id: known.get(code) ?? "", from: cells.valid_from ?? "", to: cells.valid_to ?? "" };
      lives.set(code, [...(lives.get(code) ?? []), life]);
    }
  };
  add(tables.ccgs, ids.ccgs);
  add(tables.sub_icb_locations, ids.locations);
  return lives;
}

const openStatus = "active";

function addPractice(england: England, row: FactRow, lives: ReadonlyMap<string, readonly CommissionerLife[]>): void {
  const { cells } = row;
  const period = bodyPeriod(row, england);
  const from = addBody(england.draft, row, {
    kind: "gp-practice",
    twinKinds: ["gp-practice"],
    cells: {
      id: `gp-practice-${cells.ods_code?.toLowerCase()}`,
      name: cells.name ?? "",
      odsCode: cells.ods_code ?? "",
      otherCodes: cells.postcode ? `postcode:${cells.postcode}` : "",
      ...period,
      note: cells.status === openStatus || period.validTo !== "" ? "" : `ODS has it as ${cells.status}`,
    },
    documents: sourceIds(row),
  });
  const [start = "", end = ""] = [cells.commissioner_from, cells.commissioner_to];
  for (const life of lives.get(cells.commissioner_ods_code ?? "") ?? []) {
    const validFrom = latest(start, life.from);
    const validTo = earliest(end, life.to);
    if (validTo === "" || validFrom <= validTo) {
      const seenOn = validTo === "" ? sightings([period.seenOn], validFrom, validTo) : "";
      addEdge(england.draft, row, {
        type: "part-of",
        cells: { from, to: life.id, validFrom, validTo, seenOn, note: placingNote },
        documents: sourceIds(row).slice(0, 1),
      });
    }
  }
}

const placingNote =
  "ODS names it as the commissioner of the practice. Who commissions its services, and under which arrangement, is said of the boards and groups";

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

function earliest(one: string, other: string): string {
  return one === "" || (other !== "" && other < one) ? other : one;
}

export function addPharmacies(england: England): void {
  const starts = new Map(england.tables.icbs.map(({ cells }) => [cells.ods_code ?? "", cells.valid_from ?? ""]));
  const strange: FactRow[] = [];
  for (const row of england.tables.pharmacies) {
    addPharmacy(england, row, starts);
    const code = row.cells.icb_ods_code ?? "";
    if (code !== "" && !starts.has(code)) {
      strange.push(row);
    }
  }
  for (const [code, rows] of groupItems(strange, ({ cells }) => cells.icb_ods_code ?? "")) {
    reportOffice(england, code, rows);
  }
}

/** ODS leaves a pharmacy that closed early with an office of its time, which the facts do not have. */
function reportOffice({ draft, tables }: England, code: string, rows: readonly FactRow[]): void {
  const [first = ""] = tables.icbs.map(({ cells }) => cells.valid_from ?? "").sort();
  const [wrong] = rows.filter(({ cells }) => cells.valid_to === "" || (cells.valid_to ?? "") >= first);
  const [row] = rows;
  if (wrong) {
    addProblem(draft, wrong, `icb_ods_code is "${code}", which is in no row of icbs.csv.`);
  } else if (row) {
    const count = rows.length === 1 ? "1 pharmacy" : `${rows.length} pharmacies`;
    addDifference(
      draft,
      row,
      `icb_ods_code is "${code}", which is that of no ICB: ${count} that closed before ICBs began got no edge.`,
    );
  }
}

const proposedStatus = "proposed";

/** A pharmacy that ODS has as proposed is not one that exists. */
function addPharmacy(england: England, row: FactRow, icbStarts: ReadonlyMap<string, string>): void {
  const { cells } = row;
  const { draft, ids, dates } = england;
  const proposed = cells.status === proposedStatus;
  const period = bodyPeriod(row, england);
  const from = addBody(draft, row, {
    kind: "pharmacy",
    twinKinds: ["pharmacy"],
    cells: {
      id: `pharmacy-${cells.ods_code?.toLowerCase()}`,
      name: cells.name ?? "",
      existence: proposed ? "PROPOSED" : "REAL",
      odsCode: cells.ods_code ?? "",
      otherCodes: [
        ...(cells.parent_organisation_ods_code ? [`parent-organisation:${cells.parent_organisation_ods_code}`] : []),
        ...(cells.postcode ? [`postcode:${cells.postcode}`] : []),
      ].join(";"),
      ...(proposed ? { validFrom: "", validTo: "", seenOn: "" } : period),
      note: proposed
        ? `ODS has it as proposed, with the start ${cells.valid_from}. That it opened is not established`
        : "",
    },
    documents: sourceIds(row),
  });
  const to = ids.icbs.get(cells.icb_ods_code ?? "");
  const start = icbStarts.get(cells.icb_ods_code ?? "") ?? "";
  const isOver = period.validTo !== "" && period.validTo < start;
  if (to !== undefined && !isOver) {
    const seen = dates.get(cells.source_id ?? "") ?? "";
    addEdge(draft, row, {
      type: "part-of",
      cells: {
        from,
        to,
        status: proposed ? "PROPOSED" : "IN_FORCE",
        seenOn: sightings([seen], latest(period.validFrom, start), period.validTo),
        note: "ODS places the pharmacy with this board; it is not a part of the board's organisation",
      },
      documents: sourceIds(row),
    });
  }
}

/** The day after. Empty for no day. */
export function nextDay(day: string): string {
  return day === "" ? "" : addDays(day);
}
