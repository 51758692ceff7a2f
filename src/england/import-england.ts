// Adds the bodies of all England to a record: its own rows stay, and each fact keeps its source.

import type { DataModel } from "../model/catalogue.ts";
import { kebabCase } from "../model/catalogue.ts";
import { type Problem, printProblems } from "../model/dataset.ts";
import { addAreaEdges } from "./area-edges.ts";
import { addBodies, type England, makeEngland } from "./body-rows.ts";
import { type FactFile, readFactTables } from "./fact-files.ts";
import { addPharmacies, addPractices } from "./practice-rows.ts";
import { addRow, type DraftFile, draftFiles, type RecordDraft, readRecordDraft } from "./record-draft.ts";
import { documentRow } from "./source-documents.ts";
import { addSuccessionEdges } from "./succession-edges.ts";

/** What can be left out. */
export const leavable = { practices: "gp_practices", pharmacies: "pharmacies" } as const satisfies Record<
  string,
  FactFile
>;

export interface EnglandImport {
  /** The folder of the facts. */
  readonly facts: string;
  /** The folder of the record to which they are added. */
  readonly record: string;
  readonly without: readonly (keyof typeof leavable)[];
}

export interface ImportContent {
  /** The files of the new data folder. */
  readonly files: readonly DraftFile[];
  /** The rows that were added, by file. */
  readonly added: ReadonlyMap<string, number>;
  /** What keeps the facts from being used. */
  readonly problems: readonly Problem[];
  /** Where the facts and the record differ, and what was left out. */
  readonly differences: readonly Problem[];
}

/** The name of the file, beside the tables, that says where the facts and the record differ. */
export const reportFile = "import-report.txt";

/** Throws `SOURCE_UNREADABLE` if the folder of the record cannot be read. Anything else becomes a problem. */
export async function importEngland(
  { facts, record, without }: EnglandImport,
  model: DataModel,
): Promise<ImportContent> {
  const { tables, problems } = await readFactTables(
    facts,
    without.map((name) => leavable[name]),
  );
  const draft = await readRecordDraft(record);
  const found = [...problems, ...draft.problems];
  if (found.length > 0) {
    return { files: [], added: new Map(), problems: found, differences: [] };
  }
  const england = makeEngland(tables, draft, model.catalogue);
  addBodies(england);
  addSuccessionEdges(england, addAreaEdges(england));
  addPractices(england);
  addPharmacies(england);
  addDocuments(england);
  renameRecord(draft);
  const added = [...draft.added].map(([file, rows]) => [file, rows.length] as const);
  return {
    files: [
      ...draftFiles(draft, fileColumns(model)),
      { file: reportFile, text: `${printProblems(draft.differences)}\n` },
    ],
    added: new Map(added),
    problems: draft.problems,
    differences: draft.differences,
  };
}

/** The documents that something cites; those that the record has stay as they are. */
function addDocuments({ tables, draft }: England): void {
  const known = new Set(draft.tables.get("documents.csv")?.rows.map(({ cells }) => cells.id));
  for (const row of tables.sources) {
    const id = row.cells.source_id ?? "";
    if (draft.documents.has(id) && !known.has(id)) {
      addRow(draft, "documents.csv", documentRow(row));
    }
  }
}

const wholeName = "Who commissions what in England: London since 2002, and the bodies of all England since 2013";
const wholeNote =
  "The record of London with the bodies of all England. Outside London it has the bodies, their areas, successions and seats by law; funds, decisions and proposals were researched for London alone.";
const wholeLicence =
  "Outside London, official names and starts of councils are from mySociety (MIT), the ODS codes of councils and the successions of 2022 and later from the Royal College of Paediatrics and Child Health (MIT), and some codes of 2026 from public code whose licence was not seen.";

/** What a reader needs to cite it: no longer that of London alone. */
function renameRecord({ tables }: RecordDraft): void {
  for (const { cells } of tables.get("datasets.csv")?.rows ?? []) {
    // The rows of the draft are its own copy.
    Object.assign(cells, {
      name: wholeName,
      licence: `${cells.licence ?? ""} ${wholeLicence}`.trim(),
      attribution: (cells.attribution ?? "").replace("(London)", "(England)"),
      note: [wholeNote, cells.note ?? ""].filter((text) => text !== "").join(" "),
    });
  }
  for (const { cells } of tables.get("bodies/collective.csv")?.rows ?? []) {
    if (completeGroups.has(cells.id ?? "")) {
      const note = (cells.note ?? "").replace(
        /; only [^;.]* are in the record/,
        ", whose bodies since 2013 are in the record",
      );
      Object.assign(cells, { note });
    }
  }
}

/** The groups of which the record of London has only some members. */
const completeGroups = new Set([
  "clinical-commissioning-groups",
  "health-and-wellbeing-boards",
  "integrated-care-boards",
  "local-authorities",
]);

/** The columns of each file of a data folder. */
function fileColumns({ sdl, catalogue }: DataModel): ReadonlyMap<string, readonly string[]> {
  const names = (columns: readonly { readonly name: string }[]): readonly string[] => columns.map(({ name }) => name);
  const body = names(sdl.nodeTypes.get("Body")?.columns ?? []).filter((name) => name !== "kind");
  const kinds = [...catalogue.kinds.keys()].map((kind) => [`bodies/${kebabCase(kind)}.csv`, body] as const);
  const tables = [...sdl.nodeTypes.values()].flatMap(({ table, columns }) =>
    table === null ? [] : [[`${table}.csv`, names(columns)] as const],
  );
  const edges = [...catalogue.edgeTypes.values()].map(
    (type) => [`edges/${kebabCase(type.name)}.csv`, ["from", "to", ...names(type.shape.columns)]] as const,
  );
  return new Map([...kinds, ...tables, ...edges]);
}
