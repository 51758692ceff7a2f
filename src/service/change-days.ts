// The days on which something in the record began or ended.

import { KnownError } from "../base/errors.ts";
import { groupItems } from "../base/lists.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { compareText } from "../model/dataset.ts";
import { bodyScope, type ChangeScope, placeScope, serviceScope } from "./change-scopes.ts";
import { type DatedChange, type DatedRecord, isEdge } from "./dated-record.ts";
import { requireBodies, requireThing } from "./known-ids.ts";
import { resolvePlaces } from "./places.ts";
import type { Source } from "./source.ts";

/** Only changes that concern the service, the place and the body; null for any. */
export interface ChangeDaysQuestion {
  readonly service: string | null;
  readonly place: string | null;
  readonly body: string | null;
  /** The first and the last day; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface EdgeTypeCount {
  readonly type: string;
  readonly edges: number;
}

export interface ChangeDay {
  readonly on: string;
  readonly bodiesBegun: readonly string[];
  readonly bodiesEnded: readonly string[];
  readonly edgesBegun: readonly EdgeTypeCount[];
  readonly edgesEnded: readonly EdgeTypeCount[];
  /** The ids of the documents that say so. */
  readonly evidence: readonly string[];
}

/** The most documents of a day. */
const mostDocuments = 20;

/** Oldest first. Throws `ID_UNKNOWN` or `BODY_UNKNOWN` for unknown ids, and `ARGUMENT_BAD` if the last day is before the first. */
export async function readChangeDays(source: Source, question: ChangeDaysQuestion): Promise<readonly ChangeDay[]> {
  const { service, place, body, from, to } = question;
  if (from !== null && to !== null && to < from) {
    throw new KnownError("ARGUMENT_BAD", `from is ${from} and to is ${to}: give the earlier day as from.`);
  }
  const record = await source.readDates();
  const [placeId = null] = place === null ? [] : await resolvePlaces(source, [place]);
  await requireBodies(source, body === null ? [] : [body]);
  if (service !== null) {
    requireThing(source, record.services, { id: service, what: "service" });
  }
  return findChangeDays(record, { ...question, place: placeId }, source.catalogue);
}

export function findChangeDays(
  record: DatedRecord,
  { service, place, body, from, to }: ChangeDaysQuestion,
  catalogue: Catalogue,
): readonly ChangeDay[] {
  const scopes: readonly ChangeScope[] = [
    ...(service === null ? [] : [serviceScope(record, service)]),
    ...(place === null ? [] : [placeScope(record, place, catalogue)]),
    ...(body === null ? [] : [bodyScope(body)]),
    ({ on }) => (from === null || from <= on) && (to === null || on <= to),
  ];
  const changes = record.changes.filter((change) => scopes.every((concerns) => concerns(change)));
  const byDay = groupItems(changes, ({ on }) => on);
  return [...byDay].sort(([a], [b]) => compareText(a, b)).map(([on, ofDay]) => describeDay(on, ofDay, catalogue));
}

function describeDay(on: string, changes: readonly DatedChange[], catalogue: Catalogue): ChangeDay {
  const [begun, ended] = [changes.filter(({ begins }) => begins), changes.filter(({ begins }) => !begins)];
  return {
    on,
    bodiesBegun: changedBodies(begun),
    bodiesEnded: changedBodies(ended),
    edgesBegun: countTypes(begun, catalogue),
    edgesEnded: countTypes(ended, catalogue),
    evidence: mostCited(changes),
  };
}

function changedBodies(changes: readonly DatedChange[]): readonly string[] {
  return changes
    .filter(({ subject }) => !isEdge(subject))
    .map(({ subject }) => subject.id)
    .sort(compareText);
}

/** In the order of the catalogue, without types of which there are none. */
function countTypes(changes: readonly DatedChange[], { edgeTypes }: Catalogue): readonly EdgeTypeCount[] {
  const types = changes.flatMap(({ subject }) => (isEdge(subject) ? [subject.type] : []));
  return [...edgeTypes.keys()]
    .map((type) => ({ type, edges: types.filter((each) => each === type).length }))
    .filter(({ edges }) => edges > 0);
}

/** Most cited first, and in the order of their ids where they are cited as often. */
function mostCited(changes: readonly DatedChange[]): readonly string[] {
  const cited = groupItems(
    changes.flatMap(({ documents }) => documents),
    (id) => id,
  );
  return [...cited]
    .sort(([a, as], [b, bs]) => bs.length - as.length || compareText(a, b))
    .slice(0, mostDocuments)
    .map(([id]) => id);
}
