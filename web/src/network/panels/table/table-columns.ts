// The table of the links that are shown, and that of the bodies: their rows and their columns.

import { enumLabel, findEdgeType, kindLabel } from "../../../catalogue/labels.ts";
import { isProposed, statusLabel } from "../../../catalogue/statuses.ts";
import { type CertaintyBounds, dayCertainty, formatPossible } from "../../../dates/certainty.ts";
import { formatStatedDate, openEnd } from "../../../dates/stated-dates.ts";
import { countNames } from "../../record/count-names.ts";
import { edgeDoubt, edgeSubjects, formatAmount } from "../../record/edge-words.ts";
import { type Body, bodyLabel, type Edge, type NetworkRecord } from "../../record/record.ts";
import { type Mark, markCharacters, markLabels } from "../../view/marks.ts";
import type { ViewContents } from "../../view/view-contents.ts";
import type { Column } from "./rows.ts";

export interface EdgeRow {
  readonly id: string;
  readonly edge: Edge;
  readonly mark: Mark | null;
  readonly from: string;
  readonly to: string;
  /** The service with its arrangement, the subject, or the fund with its year. */
  readonly about: string;
  /** Whether it is certain on the day. */
  readonly certainty: string;
}

export interface BodyRow {
  readonly id: string;
  readonly body: Body;
  readonly mark: Mark | null;
  /** How many of the shown links are at it. */
  readonly edgeCount: number;
  /** Whether it is certain on the day. */
  readonly certainty: string;
}

export function edgeRows(record: NetworkRecord, contents: ViewContents): readonly EdgeRow[] {
  return contents.edges.map((edge) => ({
    id: edge.id,
    edge,
    mark: contents.marks.get(edge.id) ?? null,
    from: bodyLabel(record, edge.source),
    to: bodyLabel(record, edge.target),
    about: edgeSubjects(record, edge).join(", "),
    certainty: edgeDoubt(edge, contents.on) ?? certaintyText(edge, contents.on),
  }));
}

export function bodyRows(contents: ViewContents): readonly BodyRow[] {
  const edgeCounts = countNames(contents.edges.flatMap(({ source, target }) => [...new Set([source, target])]));
  return contents.bodies.map((body) => ({
    id: body.id,
    body,
    mark: contents.marks.get(body.id) ?? null,
    edgeCount: edgeCounts.get(body.id) ?? 0,
    certainty: formatPossible(body, contents.on) ?? certaintyText(body, contents.on),
  }));
}

/** What is selected, or came or went between two days, need not be there on the day. */
function certaintyText(bounds: CertaintyBounds, on: string): string {
  return dayCertainty(bounds, on) === null ? "not on this day" : "certain";
}

/** The column that is there only where two days are compared. */
export function markColumn(): Column<{ readonly mark: Mark | null }> {
  return {
    name: "change",
    label: "Change",
    text: ({ mark }) => (mark === null ? "" : `${markCharacters[mark]} ${markLabels[mark]}`),
    order: ({ mark }) => mark,
    file: ({ mark }) => mark ?? "",
  };
}

const certaintyColumn: Column<{ readonly certainty: string }> = {
  name: "certainty",
  label: "On this day",
  text: ({ certainty }) => certainty,
};

export const edgeColumns: readonly Column<EdgeRow>[] = [
  { name: "from", label: "From", text: ({ from }) => from },
  { name: "link", label: "Link", text: ({ edge }) => findEdgeType(edge.type)?.label ?? edge.type },
  { name: "to", label: "To", text: ({ to }) => to },
  { name: "about", label: "Service, subject or fund", text: ({ about }) => about, order: ({ about }) => about || null },
  { name: "status", label: "Status", text: ({ edge }) => statusLabel(edge.status) },
  certaintyColumn,
  startColumn(({ edge }: EdgeRow) => edge),
  endColumn(({ edge }: EdgeRow) => edge),
  {
    name: "amount",
    label: "Amount",
    text: ({ edge }) => (edge.amountGbp === null ? "" : formatAmount(edge.amountGbp)),
    order: ({ edge }) => edge.amountGbp,
    file: ({ edge }) => (edge.amountGbp === null ? "" : String(edge.amountGbp)),
  },
  { name: "confidence", label: "Confidence", text: ({ edge }) => enumLabel(edge.confidence) },
  {
    name: "documents",
    label: "Documents",
    text: ({ edge }) => String(edge.documentIds.length),
    order: ({ edge }) => edge.documentIds.length,
    file: ({ edge }) => edge.documentIds.join("; "),
  },
];

/** What a file has besides, so that its rows can be found again. */
export const edgeIdColumns: readonly Column<EdgeRow>[] = [
  { name: "id", label: "Id", text: ({ id }) => id },
  { name: "fromId", label: "Id of from", text: ({ edge }) => edge.source },
  { name: "toId", label: "Id of to", text: ({ edge }) => edge.target },
];

export const bodyColumns: readonly Column<BodyRow>[] = [
  { name: "name", label: "Name", text: ({ body }) => body.name },
  { name: "kind", label: "Kind", text: ({ body }) => kindLabel(body.kind) },
  certaintyColumn,
  startColumn(({ body }: BodyRow) => body),
  endColumn(({ body }: BodyRow) => body),
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
  {
    name: "links",
    label: "Links shown",
    text: ({ edgeCount }) => String(edgeCount),
    order: ({ edgeCount }) => edgeCount,
  },
];

export const bodyIdColumns: readonly Column<BodyRow>[] = [{ name: "id", label: "Id", text: ({ id }) => id }];

type RowPeriod = Pick<Edge, "validFrom" | "validTo" | "possibleTo" | "validFromStated" | "validToStated"> & {
  readonly status?: string;
};

function startColumn<Row>(of: (row: Row) => RowPeriod): Column<Row> {
  return {
    name: "start",
    label: "Since",
    text: (row) => startText(of(row), shortenDay),
    order: (row) => of(row).validFrom,
    file: (row) => startText(of(row), unchanged),
  };
}

function endColumn<Row>(of: (row: Row) => RowPeriod): Column<Row> {
  return {
    name: "end",
    label: "Until",
    text: (row) => endText(of(row), shortenDay),
    order: (row) => of(row).validTo,
    file: (row) => endText(of(row), unchanged),
  };
}

/** As the source gives it: a month stays a month, and a range stays a range. */
function startText({ status, validFromStated }: RowPeriod, format: (stated: string) => string): string {
  if (status !== undefined && isProposed({ status })) {
    return proposedText(validFromStated, format);
  }
  return validFromStated === null ? "not established" : format(validFromStated);
}

function endText({ status, validToStated, possibleTo }: RowPeriod, format: (stated: string) => string): string {
  if (status !== undefined && isProposed({ status })) {
    return proposedText(validToStated, format);
  }
  if (validToStated === openEnd) {
    return "goes on";
  }
  if (validToStated !== null) {
    return format(validToStated);
  }
  return possibleTo < "9999" ? "not established" : "no end on record";
}

/** What is not a fact has not begun: its dates are those that the proposal gives. */
function proposedText(stated: string | null, format: (stated: string) => string): string {
  return stated === null ? "not given" : `proposed ${format(stated)}`;
}

const unchanged = (stated: string) => stated;

/** 2015-04-01 → 1 Apr 2015. */
function shortenDay(stated: string): string {
  return formatStatedDate(stated).replaceAll(/\b([A-Z][a-z]{2})[a-z]+(?= \d{4}\b)/g, "$1");
}
