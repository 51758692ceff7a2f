// The bodies of England: commissioning groups, boards, their locations, authorities with their boards, and trusts.

import { groupItems, splitList } from "../base/lists.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { slug } from "../model/dataset.ts";
import type { FactRow, FactTables } from "./fact-files.ts";
import { addBody, addEdge, appendEdge, type RecordDraft } from "./record-draft.ts";
import { sightings, sourceDate, sourceIds } from "./source-documents.ts";

/** What rows are made from, and the ids of the bodies that were made, by file and code. */
export interface England {
  readonly tables: FactTables;
  readonly draft: RecordDraft;
  readonly catalogue: Catalogue;
  /** The date of each source, in EDTF. */
  readonly dates: ReadonlyMap<string, string>;
  /** The ids of the bodies by code. */
  readonly ids: Readonly<
    Record<"ccgs" | "icbs" | "locations" | "authorities" | "boards" | "trusts", Map<string, string>>
  >;
}

export function makeEngland(tables: FactTables, draft: RecordDraft, catalogue: Catalogue): England {
  const dates = tables.sources.map(
    ({ cells }) => [cells.source_id ?? "", sourceDate(cells.date_seen_or_published ?? "")] as const,
  );
  return {
    tables,
    draft,
    catalogue,
    dates: new Map(dates),
    ids: {
      ccgs: new Map(),
      icbs: new Map(),
      locations: new Map(),
      authorities: new Map(),
      boards: new Map(),
      trusts: new Map(),
    },
  };
}

/** Codes of one scheme, as `otherCodes` has them. */
function schemeCodes(scheme: string, cell: string | undefined): readonly string[] {
  return splitList(cell ?? "").map((code) => `${scheme}:${code}`);
}

/** Sources that list the bodies that were there on their date. */
const lists = ["geographr-2024", "icb-boundaries-2026"];

/** The period of a row. What has no end was seen by its main source, and by those that list such bodies. */
export function bodyPeriod(row: FactRow, { dates }: Pick<England, "dates">) {
  const [validFrom = "", validTo = ""] = [row.cells.valid_from, row.cells.valid_to];
  const [main = "", ...others] = sourceIds(row);
  const seen = [main, ...others.filter((id) => lists.includes(id))].map((id) => dates.get(id) ?? "");
  return { validFrom, validTo, seenOn: validTo === "" ? sightings(seen, validFrom, validTo) : "" };
}

/** Every body of a kind belongs to its named group: those of the record too that are in none of its groups. */
export function addMembership({ draft }: England, row: FactRow, [from, group]: readonly [string, string]): void {
  if (draft.bodies.has(group) && !isWithinGroup(draft, from, group)) {
    appendEdge(draft, row, {
      type: "part-of",
      cells: { from, to: group, note: "Membership of the group follows from the kind of body" },
      documents: sourceIds(row).slice(0, 1),
    });
  }
}

/** By the edges of the record, directly or as one of a group within it. */
function isWithinGroup(draft: RecordDraft, body: string, group: string): boolean {
  if (!draft.bodies.has(body)) {
    return false;
  }
  const groups = draft.groups.get(body) ?? [];
  return groups.includes(group) || groups.some((each) => each !== body && isWithinGroup(draft, each, group));
}

export function addBodies(england: England): void {
  const { ccgs, icbs, sub_icb_locations: locations, upper_tier_authorities: authorities, trusts } = england.tables;
  const boards = groupItems(authorities, boardName);
  for (const row of ccgs) {
    addCcg(england, row);
  }
  for (const row of icbs) {
    addIcb(england, row);
  }
  for (const row of locations) {
    addLocation(england, row);
  }
  for (const row of authorities) {
    addAuthority(england, row);
    addBoard(england, row, (boards.get(boardName(row)) ?? []).length > 1);
  }
  for (const row of trusts) {
    addTrust(england, row);
  }
}

interface CodedBody {
  readonly kind: string;
  readonly twinKinds?: readonly string[];
  readonly cells: Readonly<Record<string, string>> & { readonly id: string };
  /** The columns of its other codes, by their schemes. */
  readonly codes: Readonly<Record<string, string>>;
}

/** A body with an ODS code: its codes, period, note and documents are read alike for every kind. Returns its id. */
function addCodedBody(england: England, row: FactRow, { kind, twinKinds = [kind], cells, codes }: CodedBody): string {
  const other = Object.entries(codes).flatMap(([scheme, column]) => schemeCodes(scheme, row.cells[column]));
  return addBody(england.draft, row, {
    kind,
    twinKinds,
    cells: {
      odsCode: row.cells.ods_code ?? "",
      gssCode: row.cells.gss_code ?? "",
      otherCodes: other.join(";"),
      ...bodyPeriod(row, england),
      note: row.cells.notes ?? "",
      ...cells,
    },
    documents: sourceIds(row),
  });
}

function addCcg(england: England, row: FactRow): void {
  const { cells } = row;
  const id = addCodedBody(england, row, {
    kind: "ccg",
    cells: {
      id: `ccg-${cells.ods_code?.toLowerCase()}`,
      name: cells.name ?? "",
      aliases: cells.former_names ?? "",
    },
    codes: { "former-gss": "former_gss_codes", stp: "stp_gss_code", "nhs-region": "nhs_region" },
  });
  england.ids.ccgs.set(cells.ods_code ?? "", id);
  addMembership(england, row, [id, "clinical-commissioning-groups"]);
}

function addIcb(england: England, row: FactRow): void {
  const { cells } = row;
  const short = (cells.name ?? "").replace(/ Integrated Care Board$/, " ICB");
  const id = addCodedBody(england, row, {
    kind: "icb",
    cells: {
      id: `icb-${cells.ods_code?.toLowerCase()}`,
      name: cells.name ?? "",
      aliases: short === cells.name ? "" : short,
    },
    codes: { "former-gss": "former_gss_codes", "later-gss": "later_gss_codes", "nhs-region": "nhs_region" },
  });
  england.ids.icbs.set(cells.ods_code ?? "", id);
  addMembership(england, row, [id, "integrated-care-boards"]);
}

/** A location has the code of a former CCG. It is no statutory body, and succeeds none. */
function addLocation(england: England, row: FactRow): void {
  const { cells } = row;
  const { draft, ids } = england;
  const note = ["Sub-ICB location, not a statutory body", cells.notes ?? ""].filter((text) => text !== "").join(". ");
  const id = addCodedBody(england, row, {
    kind: "reporting-entity",
    cells: {
      id: `reporting-${cells.ods_code?.toLowerCase()}`,
      name: cells.name || `Sub-ICB location ${cells.ods_code}`,
      form: "sub-ICB location",
      note,
    },
    codes: { "former-gss": "former_gss_codes", "later-gss": "later_gss_codes", "nhs-region": "nhs_region" },
  });
  ids.locations.set(cells.ods_code ?? "", id);
  const [first = "", second = ""] = [cells.icb_ods_code_2022, cells.icb_ods_code_2026];
  const parents =
    first === second || second === "" || first === ""
      ? [{ icb: first || second, validFrom: cells.valid_from ?? "", validTo: cells.valid_to ?? "" }]
      : [
          { icb: first, validFrom: cells.valid_from ?? "", validTo: lastDay2025 },
          { icb: second, validFrom: firstDay2026, validTo: cells.valid_to ?? "" },
        ];
  for (const { icb, validFrom, validTo } of parents) {
    const to = ids.icbs.get(icb);
    if (to !== undefined) {
      addEdge(draft, row, { type: "part-of", cells: { from: id, to, validFrom, validTo }, documents: sourceIds(row) });
    }
  }
}

/** The boards of 2022 gave way to those of 2026 on this day. */
const firstDay2026 = "2026-04-01";
const lastDay2025 = "2026-03-31";

const plainCouncil = / (?:County |City |Borough )?Council$/;

function addAuthority(england: England, row: FactRow): void {
  const { cells } = row;
  const official = cells.official_name ?? "";
  const id = addCodedBody(england, row, {
    kind: "local-authority",
    twinKinds: ["borough", "local-authority"],
    cells: {
      id: slug(official),
      name: official,
      aliases: official.replace(plainCouncil, "") === cells.name ? "" : (cells.name ?? ""),
    },
    codes: { dluhc: "dluhc_ecode", snac: "snac_code", "other-gss": "other_gss_codes", district: "district_gss_codes" },
  });
  england.ids.authorities.set(cells.gss_code ?? "", id);
  addMembership(england, row, [id, "local-authorities"]);
}

function boardName({ cells }: FactRow): string {
  return cells.health_and_wellbeing_board_name ?? "";
}

/** The names of the boards follow one pattern, and two boards can have one name, of which one has ended. */
function addBoard(england: England, row: FactRow, shared: boolean): void {
  const { cells } = row;
  const { draft, ids } = england;
  const place = slug(boardName(row).replace(/ Health and Wellbeing Board$/, ""));
  const [validFrom = "", validTo = ""] = [
    cells.health_and_wellbeing_board_valid_from,
    cells.health_and_wellbeing_board_valid_to,
  ];
  const authority = ids.authorities.get(cells.gss_code ?? "") ?? "";
  const own = `hwb-${authority.replace(/^borough-/, "")}`;
  const documents = sourceIds(row);
  const id = draft.bodies.has(own)
    ? own
    : addBody(draft, row, {
        kind: "health-and-wellbeing-board",
        twinKinds: ["health-and-wellbeing-board"],
        cells: {
          id: `hwb-${place}${shared && validTo !== "" ? `-until-${validTo.slice(0, 4)}` : ""}`,
          name: boardName(row),
          validFrom,
          validTo,
          note: "Each upper tier authority has a board by law. Its name follows one pattern and is not the council's own styling; whether it meets jointly with another was not looked for.",
        },
        documents,
      });
  ids.boards.set(cells.gss_code ?? "", id);
  addMembership(england, row, [id, "health-and-wellbeing-boards"]);
}

const trustForms: Readonly<Record<string, string>> = {
  nhs_foundation_trust: "NHS foundation trust",
  nhs_trust: "NHS trust",
  care_trust: "care trust",
};

function addTrust(england: England, row: FactRow): void {
  const { cells } = row;
  const { ids } = england;
  const id = addCodedBody(england, row, {
    kind: "trust",
    cells: {
      id: `trust-${cells.ods_code?.toLowerCase()}`,
      name: cells.name ?? "",
      aliases: cells.former_names ?? "",
      form: trustForms[cells.kind ?? ""] ?? (cells.kind ?? "").replaceAll("_", " "),
    },
    codes: { "nhs-region": "nhs_region", postcode: "postcode" },
  });
  ids.trusts.set(cells.ods_code ?? "", id);
  addPlacing(england, row, id);
}

/** The extracts of ODS that place a trust with a board. */
const placings = [
  { column: "icb_ods_code_2025", source: "ods-etr-2025" },
  { column: "icb_ods_code_2026", source: "ods-etr-2026" },
];

/** A trust that closed is still placed, with the board of its place; with no day on which that was so. */
function addPlacing(england: England, row: FactRow, from: string): void {
  const { cells } = row;
  const { draft, ids, dates, tables } = england;
  const placed = placings.filter(({ column }) => cells[column] !== "");
  for (const [icb, each] of groupItems(placed, ({ column }) => cells[column] ?? "")) {
    const to = ids.icbs.get(icb);
    const start = tables.icbs.find((board) => board.cells.ods_code === icb)?.cells.valid_from ?? "";
    const isOver = cells.valid_to !== "" && (cells.valid_to ?? "") < start;
    if (to !== undefined && !isOver) {
      const sources = each.map(({ source }) => source);
      const seenOn = sightings(
        sources.map((source) => dates.get(source) ?? ""),
        cells.valid_from ?? "",
        cells.valid_to ?? "",
      );
      addEdge(draft, row, {
        type: "part-of",
        cells: {
          from,
          to,
          seenOn,
          confidence: seenOn === "" ? "MEDIUM" : "HIGH",
          note: `ODS places the trust with this board; it is not a part of the board's organisation.${seenOn === "" ? " After the trust had closed." : ""}`,
        },
        documents: sources.filter((source) => dates.has(source)),
      });
    }
  }
}
