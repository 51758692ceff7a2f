// Small worlds made by chance: bodies of several kinds, edges of several types and dates as sources give them.

import fc from "fast-check";
import { openEnd, parseDateList, parseDateSpan } from "../../src/base/period.ts";
import { kebabCase } from "../../src/model/catalogue.ts";
import type { Dataset, Edge, Facts, Thing } from "../../src/model/dataset.ts";
import { model } from "./model.ts";

const kinds = ["CCG", "ICB", "NATIONAL_BODY", "REGIONAL_OFFICE", "JOINT_COMMITTEE", "PARTNERSHIP", "COLLECTIVE"];
const types = [
  "COMMISSIONS",
  "APPROVES",
  "APPROVES",
  "POOLS_WITH",
  "JOINT_COMMITTEE",
  "JOINT_COMMITTEE",
  "MEMBER_OF",
  "PART_OF",
  "PART_OF",
  "SUCCEEDED_BY",
  "TAKES_POSITION",
  "TAKES_POSITION",
];
const statuses = ["IN_FORCE", "IN_FORCE", "IN_FORCE", "PROPOSED", "CALLED_FOR", "ALLOWED"];

const two = (value: number): string => String(value).padStart(2, "0");
const day = fc
  .tuple(fc.integer({ min: 2012, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const range = fc.tuple(day, day).map(([one, other]) => [one, other].sort().join("/"));
/** A day, a month, a year or a range. */
const written = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 2, arbitrary: day.map((text) => text.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((text) => text.slice(0, 4)) },
  { weight: 1, arbitrary: range },
);
const maybe = fc.option(written, { freq: 2 });
const sightings = fc.array(written, { maxLength: 2 }).map((dates) => (dates.length === 0 ? null : dates.join(";")));

/** The facts that the seed reader makes of the dates in three cells. */
export function dateFacts(cells: {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly seenOn: string | null;
}): Facts {
  return {
    validFrom: cells.validFrom === null ? null : (parseDateSpan(cells.validFrom)?.first ?? null),
    validFromStated: cells.validFrom,
    validTo: cells.validTo === null ? null : (parseDateSpan(cells.validTo)?.last ?? null),
    validToStated: cells.validTo,
    seenOn:
      parseDateList(cells.seenOn ?? "")
        ?.map(({ first }) => first)
        .sort()
        .at(-1) ?? null,
    seenOnStated: cells.seenOn,
  };
}

const dates = fc
  .record({
    one: maybe,
    other: fc.oneof({ weight: 5, arbitrary: maybe }, { weight: 1, arbitrary: fc.constant(openEnd) }),
    seenOn: sightings,
  })
  .map(({ one, other, seenOn }) => {
    const turned = one !== null && other !== null && other !== openEnd && other < one;
    return dateFacts({ validFrom: turned ? other : one, validTo: turned ? one : other, seenOn });
  });

const body = fc.record({ kind: fc.constantFrom(...kinds), collective: fc.boolean(), facts: dates });

const edge = fc.record({
  type: fc.constantFrom(...types),
  ends: fc.tuple(fc.nat(), fc.nat()),
  facts: dates,
  status: fc.constantFrom(...statuses),
  law: fc.option(fc.nat({ max: 1 })),
  proposal: fc.option(fc.nat({ max: 1 })),
  financialYear: fc.option(fc.constantFrom("2015/16", "2017/19"), { freq: 2 }),
  form: fc.constantFrom("POWER", "DECISION"),
  service: fc.constantFrom("gp-services", "dentistry"),
  mode: fc.constantFrom("SOLE", "JOINT", "DELEGATED"),
  day: maybe,
});

const law = fc.record({ inForceOn: maybe, checkedOn: fc.option(day), inForceTo: fc.option(day, { freq: 2 }) });
const proposal = fc.record({ madeOn: maybe, firstSeen: maybe, lastHeardOf: fc.option(day), outcomeOn: maybe });

/** Worlds of up to seven bodies and sixteen edges. */
export const chanceWorlds: fc.Arbitrary<Dataset> = fc
  .record({
    bodies: fc.array(body, { minLength: 3, maxLength: 7 }),
    edges: fc.array(edge, { minLength: 1, maxLength: 16 }),
    laws: fc.tuple(law, law),
    proposals: fc.tuple(proposal, proposal),
    dataDate: day.map((text) => `2024${text.slice(4)}`),
  })
  .map(({ bodies, edges, laws, proposals, dataDate }) => ({
    things: [
      { type: "Dataset", id: "record", facts: { dataDate } },
      ...laws.map((facts, at): Thing => ({ type: "LegalInstrument", id: `law-${at}`, facts: lawFacts(facts) })),
      ...proposals.map((facts, at): Thing => ({ type: "Proposal", id: `proposal-${at}`, facts: proposalFacts(facts) })),
      ...bodies.map(({ kind, collective, facts }, at): Thing => {
        const isGroup = kind === "COLLECTIVE" || (collective && kind === "JOINT_COMMITTEE");
        return { type: "Body", id: `body-${at}`, facts: { kind, collective: isGroup, ...facts } };
      }),
    ],
    links: [],
    edges: edges.flatMap((each, at) => chanceEdge(each, at, bodies.length)),
  }));

type Made<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

function lawFacts({ inForceOn, checkedOn, inForceTo }: Made<typeof law>): Facts {
  const first = inForceOn === null ? null : (parseDateSpan(inForceOn)?.first ?? null);
  return { inForceOn: first, inForceOnStated: inForceOn, checkedOn, inForceTo };
}

function proposalFacts({ madeOn, firstSeen, lastHeardOf, outcomeOn }: Made<typeof proposal>): Facts {
  const stated = { madeOn, firstSeen, outcomeOn };
  const facts = Object.entries(stated).flatMap(([name, text]) => [
    [name, text === null ? null : (parseDateSpan(text)?.first ?? null)],
    [`${name}Stated`, text],
  ]);
  return { ...Object.fromEntries(facts), lastHeardOf };
}

/** None where both ends are the same body. */
function chanceEdge(made: Made<typeof edge>, at: number, bodies: number): readonly Edge[] {
  const [from, to] = made.ends.map((end) => end % bodies);
  const type = model.catalogue.edgeTypes.get(made.type);
  const toType = type?.toType ?? "Body";
  const target = toType === "Proposal" ? `proposal-${made.proposal ?? 0}` : `body-${to}`;
  if (from === to && toType === "Body") {
    return [];
  }
  const statedOn = made.type === "TAKES_POSITION" ? made.day : null;
  const decidedOn = made.type === "APPROVES" && made.form === "DECISION" ? made.day : null;
  const facts: Facts = {
    status: made.status,
    ...made.facts,
    legalBasis: made.law === null ? null : `law-${made.law}`,
    proposal: made.status === "IN_FORCE" || made.proposal === null ? null : `proposal-${made.proposal}`,
    ...(made.type === "COMMISSIONS" ? { service: made.service, mode: made.mode } : {}),
    ...(made.type === "POOLS_WITH" ? { financialYear: made.financialYear } : {}),
    ...(made.type === "APPROVES" ? { form: made.form, decidedOn, decidedOnStated: decidedOn } : {}),
    ...(made.type === "TAKES_POSITION" ? { statedOn, statedOnStated: statedOn } : {}),
  };
  const id = `${kebabCase(made.type)}:${from}:${to}:${at}`;
  return [{ type: made.type, id, fromType: "Body", from: `body-${from}`, toType, to: target, facts: { id, ...facts } }];
}
