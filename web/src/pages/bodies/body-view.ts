// What the page of a body shows of its links and of its lives before and after: pure, from the record in short and the answer of the API.

import { bodyAddress, linkAddress } from "../../addresses/thing-address.ts";
import { capitalise, edgeLabel, kindLabel } from "../../catalogue/labels.ts";
import { isFact, statusLabel } from "../../catalogue/statuses.ts";
import type { CertaintyBounds } from "../../dates/certainty.ts";
import { formatDay } from "../../dates/days.ts";
import { formatPeriod, formatProposedPeriod, formatWhen } from "../../dates/stated-dates.ts";
import { catalogue } from "../../generated/catalogue.ts";
import type { BodyPageQuery, LineagePartFragment } from "../../generated/graphql.ts";
import { groupLinks, isEvent, isStructural, type LinkGroup, linkAbout, linkPeriod } from "../../record/link-words.ts";
import { type BodyEntry, bodyName, type LinkEntry, type RecordIndex } from "../../record/record-index.ts";
import type { LaneGroup } from "../../time-axis/lanes.tsx";

/** "A CCG (NHS Camden Clinical Commissioning Group), from 1 April 2013 to 31 March 2020." */
export function bodyLede(body: BodyEntry, form: string | null): string {
  const what = form ?? kindLabel(body.kind);
  const official = body.officialName && body.officialName !== body.name ? ` (${body.officialName})` : "";
  const codes = [body.odsCode && `ODS code ${body.odsCode}`, body.gssCode && `GSS code ${body.gssCode}`].filter(
    Boolean,
  );
  return `${capitalise(what)}${official}, ${bodyPeriod(body)}.${codes.length > 0 ? ` ${codes.join(", ")}.` : ""}`;
}

/** When it was there, or that it is only a name or was only proposed. */
export function bodyPeriod(body: BodyEntry): string {
  if (body.existence === "PROPOSED") {
    return `only ever proposed: ${formatProposedPeriod(body)}`;
  }
  if (body.existence === "GROUP" && body.validFromStated === null && body.validToStated === null) {
    return "a name for a group of bodies, not a body of its own";
  }
  return formatPeriod(body);
}

/** "It ended on 31 March 2020." Null for what has not ended. */
export function endSentence(body: BodyEntry, dataDate: string): string | null {
  if (body.possibleTo >= dataDate) {
    return null;
  }
  const end = body.validToStated;
  return end !== null && end !== ".."
    ? `It ended ${formatWhen(end)}.`
    : `It had ended by ${formatDay(body.possibleTo)}; no source gives the day.`;
}

type Lineage = BodyPageQuery["lineage"];
type Step = LineagePartFragment;

/** The bodies so many successions before or after; the body itself between them. */
export interface LifeColumn {
  readonly steps: number;
  readonly bodies: readonly Step[];
}

/** The nearest last, so that the columns read from left to right. */
export function lifeColumns(steps: readonly Step[], isBefore: boolean): readonly LifeColumn[] {
  const numbers = [...new Set(steps.map((step) => step.steps))].sort((a, b) => (isBefore ? b - a : a - b));
  return numbers.map((number) => ({ steps: number, bodies: onceEach(steps.filter((step) => step.steps === number)) }));
}

/** A body that is reached in two ways is shown once. */
function onceEach(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [step.body.id, step])).values()];
}

/** What took over at once, and those of its heirs that the record has today, where they are others. */
export function heirs(lineage: Lineage, record: RecordIndex, dataDate: string) {
  const direct = onceEach(lineage.descendants.filter(({ steps }) => steps === 1));
  const today = onceEach(lineage.descendants.filter(({ steps }) => steps > 1)).filter(
    ({ body }) => (record.bodies.get(body.id)?.possibleTo ?? "") >= dataDate,
  );
  return { direct, today };
}

export interface BodyLinks {
  /** What it did and took part in, in lanes. */
  readonly lanes: readonly LaneGroup[];
  /** How it is arranged: areas, parts, groups. */
  readonly structure: readonly LaneGroup[];
  readonly count: number;
}

export function sortBodyLinks(record: RecordIndex, id: string, on: string | undefined): BodyLinks {
  const links = (record.linksByBody.get(id) ?? []).filter((link) => !isEvent(link));
  const isArrangement = (link: LinkEntry) => isStructural(link) && !isSeat(record, link);
  const lanes = (some: readonly LinkEntry[]) =>
    groupLinks(record, some, id, catalogue.edgeTypes).map((group) => laneGroup(record, group, id, on));
  return {
    lanes: lanes(links.filter((link) => !isArrangement(link))),
    structure: lanes(links.filter(isArrangement)),
    count: links.length,
  };
}

/** When each of the links in lanes was so. */
export function listBounds(groups: readonly LaneGroup[]): readonly CertaintyBounds[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ items }) => items.map(({ bounds }) => bounds)));
}

/** A seat on a board is a part in what it decides. A place in a named group is only a name. */
function isSeat(record: RecordIndex, { type, target }: LinkEntry): boolean {
  return type === "MEMBER_OF" && !record.bodies.get(target)?.collective;
}

/** Providers that no source names one by one go by their service: "Providers of GP services" → "GP services". */
function laneName(record: RecordIndex, id: string): string {
  const name = bodyName(record, id);
  return record.bodies.get(id)?.kind === "PROVIDER_GROUP" ? capitalise(name.replace(/^Providers of /, "")) : name;
}

function laneGroup(record: RecordIndex, { title, rows }: LinkGroup, from: string, on: string | undefined): LaneGroup {
  return {
    title,
    rows: rows.map(({ body, links }) => ({
      id: body,
      name: laneName(record, body),
      path: bodyAddress(body, on),
      items: links.map((link) => ({
        id: link.id,
        path: linkAddress(link.id, on),
        words: capitalise(linkAbout(record, link).join(", ") || edgeLabel(link, from)),
        period: linkPeriod(link),
        status: isFact(link) ? null : statusLabel(link.status),
        bounds: {
          certainFrom: link.certainFrom,
          certainTo: link.certainTo,
          possibleFrom: link.possibleFrom,
          possibleTo: link.possibleTo,
        },
      })),
    })),
  };
}
