// The table of links and of bodies: its rows, their order, the filter, and the file.

import { describe, expect, test } from "vitest";
import { type Column, fileRows, filterRows, sortTableRows } from "../../../../src/network/panels/table/rows.ts";
import { bodyColumns, bodyRows, edgeColumns, edgeRows } from "../../../../src/network/panels/table/table-columns.ts";
import type { ViewContents } from "../../../../src/network/view/view-contents.ts";
import { makeBody, makeEdge, makeRecord } from "../../../support/small-record.ts";

const camden = makeBody({ id: "camden", name: "Camden" });
const ccg = makeBody({ id: "ccg", name: "NHS Camden CCG", kind: "CCG", odsCode: "07R", validFrom: "2013-04-01" });
const pool = makeEdge({
  source: "camden",
  target: "ccg",
  type: "POOLS_WITH",
  fund: "bcf",
  financialYear: "2015/16",
  amountGbp: 44_000_000,
  validFrom: "2015-04-01",
  validTo: "2016-03-31",
  documentIds: ["one", "two"],
});
const buys = makeEdge({
  source: "ccg",
  target: "camden",
  service: "gp-services",
  mode: "DELEGATED",
  validFrom: "2015-05-15",
  validFromStated: "2015-05-15/2015-07",
  possibleTo: "2020-03-31",
});
const proposal = makeEdge({ source: "camden", target: "ccg", status: "PROPOSED", validFrom: "2016-04-01" });
const record = makeRecord([camden, ccg], [pool, buys], {
  services: [{ id: "gp-services", name: "GP services", parent: null }],
  funds: [{ id: "bcf", name: "Better Care Fund, Camden" }],
});
const contents: ViewContents = {
  on: "2015-06-01",
  bodies: [camden, ccg],
  edges: [pool, buys],
  focus: new Set(),
  service: null,
  marks: new Map([[buys.id, "added"]]),
  isComparison: true,
};
const rows = edgeRows(record, contents);
const sortedIds = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

function texts<Row>(row: Row, columns: readonly Column<Row>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((column) => [column.name, column.text(row)]));
}

describe("a row says what the record knows about a link, and what it does not", () => {
  test("of a pool: the fund, its year and the amount", () => {
    expect(rows[0] && texts(rows[0], edgeColumns)).toEqual({
      from: "Camden",
      link: "pools funds with",
      to: "NHS Camden CCG",
      about: "Better Care Fund, Camden, 2015/16",
      status: "in force",
      certainty: "certain",
      start: "1 Apr 2015",
      end: "31 Mar 2016",
      amount: "£44,000,000",
      confidence: "high",
      documents: "2",
    });
  });

  test("a range stays a range, and an end that is only known to lie behind us is not established", () => {
    expect(rows[1] && texts(rows[1], edgeColumns)).toMatchObject({
      about: "GP services, delegated",
      certainty: "Possible: last seen on 15 May 2015",
      start: "some time between 15 May 2015 and Jul 2015",
      end: "not established",
      amount: "",
    });
  });

  test("a proposal has not begun: its dates are those that it gives", () => {
    const [row] = edgeRows(record, { ...contents, edges: [proposal] });
    const found = row && texts(row, edgeColumns);
    expect(found).toMatchObject({ status: "proposed", start: "proposed 1 Apr 2016", end: "not given" });
  });

  test("that the source says goes on, and that was not seen on the day", () => {
    const edge = { ...buys, validToStated: "..", possibleFrom: "2015-04-01", possibleTo: "9999-12-31" };
    const [row] = edgeRows(record, { ...contents, on: "2015-05-01", edges: [edge] });
    expect(row && texts(row, edgeColumns)).toMatchObject({
      certainty: "Possible: certain only from 15 May 2015",
      end: "goes on",
    });
  });

  test("that was selected on a day on which it is ruled out", () => {
    const [row] = edgeRows(record, { ...contents, on: "2000-01-01", edges: [pool] });
    expect(row && texts(row, edgeColumns)).toMatchObject({ certainty: "not on this day" });
  });

  test("of a body: its codes, its days, and how many shown links are at it", () => {
    const [, row] = bodyRows(contents);
    expect(row && texts(row, bodyColumns)).toEqual({
      name: "NHS Camden CCG",
      kind: "CCG",
      certainty: "Possible: last seen on 1 April 2013",
      start: "1 Apr 2013",
      end: "no end on record",
      ods: "07R",
      gss: "",
      links: "2",
    });
  });
});

test("a row stays in the filter when every word occurs in it somewhere", () => {
  expect(sortedIds(filterRows(rows, edgeColumns, "camden POOLS"))).toEqual([pool.id]);
  expect(sortedIds(filterRows(rows, edgeColumns, " "))).toEqual([pool.id, buys.id]);
  expect(filterRows(rows, edgeColumns, "pools delegated")).toEqual([]);
});

describe("sorted", () => {
  const by = (sort: string | null, descending = false) =>
    sortedIds(sortTableRows(rows, edgeColumns, { sort, descending }));

  test("by days and by amounts, not by their words", () => {
    expect(by("start")).toEqual([pool.id, buys.id]);
    expect(by("start", true)).toEqual([buys.id, pool.id]);
  });

  test("what is not known comes last either way", () => {
    expect(by("amount")).toEqual([pool.id, buys.id]);
    expect(by("amount", true)).toEqual([pool.id, buys.id]);
  });

  test("by nothing, or by a column that is not there, the rows stay as they are", () => {
    expect(by(null)).toEqual(by("colour"));
  });
});

test("a file has days and amounts that a program can read, and the ids of the documents", () => {
  const chosen = edgeColumns.filter(({ name }) => ["start", "end", "amount", "documents"].includes(name));
  expect(fileRows(rows, chosen)).toEqual([
    ["Since", "Until", "Amount", "Documents"],
    ["2015-04-01", "2016-03-31", "44000000", "one; two"],
    ["2015-05-15/2015-07", "not established", "", "a-document"],
  ]);
});
