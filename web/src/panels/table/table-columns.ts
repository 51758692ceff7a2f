// The table of the ties that are shown, and that of the bodies: their rows and their columns.

import { edgeTypeOf, kindLabel, words } from "../../catalogue/labels.ts";
import { isFact } from "../../catalogue/statuses.ts";
import { statedWords } from "../../dates/stated-dates.ts";
import { countsOf } from "../../record/counts.ts";
import { pounds, subjectWords } from "../../record/edge-words.ts";
import { type Body, type Edge, nameOf, type WholeRecord } from "../../record/record.ts";
import { type Mark, type MarkWords, markSignsInText } from "../../view/marks.ts";
import type { Shown } from "../../view/view-contents.ts";
import type { Column } from "./rows.ts";

export interface TieRow {
  readonly id: string;
  readonly edge: Edge;
  readonly mark: Mark | null;
  readonly from: string;
  readonly to: string;
  /** The service with its arrangement, the subject, or the fund with its year. */
  readonly about: string;
}

export interface BodyRow {
  readonly id: string;
  readonly body: Body;
  readonly mark: Mark | null;
  /** How many of the shown ties are at it. */
  readonly ties: number;
}

/** Only what is lit where something is. The names of funds come from the server, by their ids. */
export function tieRows(record: WholeRecord, shown: Shown, funds: ReadonlyMap<string, string>): readonly TieRow[] {
  return shown.edges
    .filter(({ id }) => shown.lit?.edges.has(id) ?? true)
    .map((edge) => ({
      id: edge.id,
      edge,
      mark: shown.marks.get(edge.id) ?? null,
      from: nameOf(record, edge.source),
      to: nameOf(record, edge.target),
      about: subjectWords(record, edge, edge.fund && (funds.get(edge.fund) ?? edge.fund)).join(", "),
    }));
}

export function bodyRows(shown: Shown): readonly BodyRow[] {
  const ties = countsOf(shown.edges.flatMap(({ source, target }) => [...new Set([source, target])]));
  return shown.bodies
    .filter(({ id }) => shown.lit?.bodies.has(id) ?? true)
    .map((body) => ({ id: body.id, body, mark: shown.marks.get(body.id) ?? null, ties: ties.get(body.id) ?? 0 }));
}

/** The column that is there only where two moments are compared. */
export function markColumn(said: MarkWords): Column<{ readonly mark: Mark | null }> {
  return {
    name: "change",
    label: "Change",
    text: ({ mark }) => (mark === null ? "" : `${markSignsInText[mark]} ${said[mark]}`),
    order: ({ mark }) => mark,
    file: ({ mark }) => mark ?? "",
  };
}

export const tieColumns: readonly Column<TieRow>[] = [
  { name: "from", label: "From", text: ({ from }) => from },
  { name: "tie", label: "Tie", text: ({ edge }) => edgeTypeOf(edge.type)?.label ?? edge.type },
  { name: "to", label: "To", text: ({ to }) => to },
  { name: "about", label: "Service, subject or fund", text: ({ about }) => about, order: ({ about }) => about || null },
  { name: "status", label: "Status", text: ({ edge }) => words(edge.status) },
  firstDay(({ edge }: TieRow) => edge),
  lastDay(({ edge }: TieRow) => edge),
  {
    name: "amount",
    label: "Amount",
    text: ({ edge }) => (edge.amountGbp === null ? "" : pounds(edge.amountGbp)),
    order: ({ edge }) => edge.amountGbp,
    file: ({ edge }) => (edge.amountGbp === null ? "" : String(edge.amountGbp)),
  },
  { name: "confidence", label: "Confidence", text: ({ edge }) => words(edge.confidence) },
  {
    name: "documents",
    label: "Documents",
    text: ({ edge }) => String(edge.documentIds.length),
    order: ({ edge }) => edge.documentIds.length,
    file: ({ edge }) => edge.documentIds.join("; "),
  },
];

/** What a file has besides, so that its rows can be found again. */
export const tieIds: readonly Column<TieRow>[] = [
  { name: "id", label: "Id", text: ({ id }) => id },
  { name: "fromId", label: "Id of from", text: ({ edge }) => edge.source },
  { name: "toId", label: "Id of to", text: ({ edge }) => edge.target },
];

export const bodyColumns: readonly Column<BodyRow>[] = [
  { name: "name", label: "Name", text: ({ body }) => body.name },
  { name: "kind", label: "Kind", text: ({ body }) => kindLabel(body.kind) },
  firstDay(({ body }: BodyRow) => body),
  lastDay(({ body }: BodyRow) => body),
  {
    name: "ods",
    label: "ODS code",
    text: ({ body }) => body.odsCode ?? "",
    order: ({ body }) => body.odsCode,
  },
  {
    name: "gss",
    label: "GSS code",
    text: ({ body }) => body.gssCode ?? "",
    order: ({ body }) => body.gssCode,
  },
  { name: "ties", label: "Drawn ties", text: ({ ties }) => String(ties), order: ({ ties }) => ties },
];

export const bodyIds: readonly Column<BodyRow>[] = [{ name: "id", label: "Id", text: ({ id }) => id }];

type Lasting = Pick<Edge, "validFrom" | "validTo" | "effectiveTo" | "validFromStated" | "validToStated"> & {
  readonly status?: string;
};

function firstDay<Row>(of: (row: Row) => Lasting): Column<Row> {
  return {
    name: "start",
    label: "Since",
    text: (row) => startWords(of(row), shortDay),
    order: (row) => of(row).validFrom,
    file: (row) => startWords(of(row), asItIs),
  };
}

function lastDay<Row>(of: (row: Row) => Lasting): Column<Row> {
  return {
    name: "end",
    label: "Until",
    text: (row) => endWords(of(row), shortDay),
    order: (row) => of(row).validTo,
    file: (row) => endWords(of(row), asItIs),
  };
}

/** As the source gives it: a month stays a month, and a range stays a range. */
function startWords({ status, validFromStated }: Lasting, say: (stated: string) => string): string {
  if (isWish(status)) {
    return wishedWords(validFromStated, say);
  }
  return validFromStated === null ? "not established" : say(validFromStated);
}

function endWords({ status, validToStated, effectiveTo }: Lasting, say: (stated: string) => string): string {
  if (isWish(status)) {
    return wishedWords(validToStated, say);
  }
  if (validToStated !== null) {
    return say(validToStated);
  }
  return effectiveTo < "9999" ? "not established" : "no end on record";
}

/** What is no fact never began: its days are those that the wish names. */
function wishedWords(stated: string | null, say: (stated: string) => string): string {
  return stated === null ? "none named" : `as wished ${say(stated)}`;
}

function isWish(status: string | undefined): boolean {
  return status !== undefined && !isFact({ status });
}

const asItIs = (stated: string) => stated;

/** 2015-04-01 → 1 Apr 2015. */
function shortDay(stated: string): string {
  return statedWords(stated).replaceAll(/\b([A-Z][a-z]{2})[a-z]+(?= \d{4}\b)/g, "$1");
}
