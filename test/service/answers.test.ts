// Answers that must come out right, made by hand from the law and the sources: test/data/answers.csv.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/project.ts";
import type { Part } from "../../src/service/commissioning-parts.ts";
import { whoCommissions } from "../../src/service/who-commissions.ts";
import { realSource, type SeedSource } from "../support/real-source.ts";

interface Row {
  readonly service: string;
  readonly place: string;
  readonly on: string;
  /** Every certain commissioner, each with its mode where that is part of the answer. */
  readonly responsible: string;
  /** Those that remain accountable; not checked where it is empty. */
  readonly accountable: string;
  readonly must_not_name: string;
  readonly not_established: string;
  readonly why: string;
}

const rows: readonly Row[] = parse(readFileSync(join(root, "test/data/answers.csv"), "utf8"), { columns: true });

let real: SeedSource;
beforeAll(async () => {
  real = await realSource();
});
afterAll(() => real.close());

test.each(rows)("$service in $place on $on: $responsible", async (row) => {
  const { service, place, on } = row;
  const { responsible, possiblyResponsible, accountable, readGaps } = await whoCommissions(real.source, {
    service,
    place,
    on,
  });
  const wanted = items(row.responsible);
  const modes = new Map(wanted.map((item) => [item.split(":")[0], item.includes(":")]));
  expect(named(responsible, (body) => modes.get(body) ?? true)).toEqual(wanted);
  if (row.accountable !== "") {
    expect(named(accountable, () => false)).toEqual(items(row.accountable));
  }
  const all = [...responsible, ...possiblyResponsible].map(({ body }) => body);
  expect(items(row.must_not_name).filter((body) => all.includes(body))).toEqual([]);
  expect(row.not_established !== "yes" || readGaps().length > 0).toBe(true);
});

function items(cell: string): readonly string[] {
  return cell
    .split(";")
    .filter((item) => item !== "")
    .sort();
}

/** `body`, or `body:MODE` for the bodies whose mode is part of the answer. */
function named(parts: readonly Part[], hasMode: (body: string) => boolean): readonly string[] {
  const names = parts.map(({ body, facts }) => (hasMode(body) ? `${body}:${facts.mode}` : body));
  return [...new Set(names)].sort();
}
