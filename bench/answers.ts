// For how many questions the record has a certain commissioner, only a possible one, or none: `tsx bench/answers.ts`.

import { join } from "node:path";
import process from "node:process";
import { readModel, readValidSeed, root } from "../src/cli/project.ts";
import { commissioningRecord, makeDay } from "../src/service/commissioning-day.ts";
import { placeBodies } from "../src/service/responsible-bodies.ts";
import { answerQuestion, isEstablished } from "../src/service/who-commissions.ts";

const days = [
  "2010-02-01",
  "2013-03-31",
  "2013-04-01",
  "2015-04-01",
  "2020-04-01",
  "2022-06-30",
  "2022-07-01",
  "2023-04-01",
  "2025-04-01",
  "2026-11-22",
];

const model = await readModel();
const record = commissioningRecord(await readValidSeed(join(root, "seed"), model), model.catalogue);
print(["day", "questions", "certain", "of these whole", "only possible", "nobody"]);
for (const on of days) {
  print([on, ...countAnswers(on).map(String)]);
}

function countAnswers(on: string): readonly number[] {
  const day = makeDay(record, on);
  const cells = [...day.places].flatMap((place) =>
    day.services.map((service) => {
      const { responsible, possiblyResponsible } = answerQuestion(day, { service: service.id, place, on });
      const isWhole = isEstablished(day, placeBodies(day, place), service.id);
      return { certain: responsible.length > 0, whole: isWhole, possible: possiblyResponsible.length > 0 };
    }),
  );
  const count = (test: (cell: (typeof cells)[number]) => boolean): number => cells.filter(test).length;
  return [
    cells.length,
    count(({ certain }) => certain),
    count(({ whole }) => whole),
    count(({ certain, possible }) => !certain && possible),
    count(({ certain, possible }) => !(certain || possible)),
  ];
}

function print(cells: readonly string[]): void {
  const [first = "", ...rest] = cells;
  process.stdout.write(`${[first.padEnd(12), ...rest.map((cell) => cell.padStart(15))].join("")}\n`);
}
