// How the list of links is filtered and sorted.

import { capitalise, enumHeading, findEdgeType, kindLabel } from "../../catalogue/labels.ts";
import { statusHeading } from "../../catalogue/statuses.ts";
import { dayCertainty } from "../../dates/certainty.ts";
import type { ListSpec } from "../../parts/list-view.ts";
import { isEvent, linkSentence } from "../../record/link-words.ts";
import { bodyName, type LinkEntry, type RecordIndex } from "../../record/record-index.ts";

export function linkList(record: RecordIndex, on: string): ListSpec<LinkEntry> {
  return {
    path: "/links",
    facets: [
      { name: "type", label: "Type", values: ({ type }) => [type], words: linkTypeName },
      { name: "status", label: "Status", values: ({ status }) => [status], words: statusHeading },
      { name: "certainty", label: "On the day", values: (link) => [linkDayValue(link, on)], words: dayValueName },
      {
        name: "kind",
        label: "Sort of body",
        values: ({ source, target }) => [source, target].flatMap((id) => record.bodies.get(id)?.kind ?? []),
        words: (kind) => capitalise(kindLabel(kind)),
      },
      {
        name: "service",
        label: "Service",
        values: ({ service }) => (service === null ? [] : [service]),
        words: (id) => record.services.get(id) ?? id,
      },
      { name: "amount", label: "Amount", values: amountValue, words: (value) => amountNames.get(value) ?? value },
      { name: "confidence", label: "Confidence", values: ({ confidence }) => [confidence], words: enumHeading },
      {
        name: "body",
        label: "Body",
        values: ({ source, target }) => [source, target],
        words: (id) => bodyName(record, id),
        isLong: true,
      },
      {
        name: "law",
        label: "Law",
        values: ({ legalBasis }) => (legalBasis === null ? [] : [legalBasis]),
        words: (id) => record.laws.get(id)?.title ?? id,
        isLong: true,
      },
    ],
    text: (link) => linkSentence(record, link),
    sorts: {
      link: (link) => bodyName(record, link.source),
      type: ({ type }) => linkTypeName(type),
      start: ({ certainFrom, possibleFrom }) => (possibleFrom <= "0001-01-01" ? certainFrom : possibleFrom),
      confidence: ({ confidence }) => confidenceOrder.indexOf(confidence),
      documents: ({ documentIds }) => documentIds.length,
    },
    sort: "link",
  };
}

const confidenceOrder: readonly string[] = ["HIGH", "MEDIUM", "LOW"];

/** "Commissions", "Pools funds with" */
export function linkTypeName(type: string): string {
  return capitalise(findEdgeType(type)?.label ?? type);
}

/** How a link stands to a day: what happened on a day is before or after it. */
function linkDayValue(link: LinkEntry, on: string): string {
  if (isEvent(link)) {
    return "event";
  }
  return dayCertainty(link, on)?.toLowerCase() ?? "not";
}

function dayValueName(value: string): string {
  const names: ReadonlyMap<string, string> = new Map(
    Object.entries({
      certain: "Certain",
      possible: "Possible",
      not: "Does not hold",
      event: "Happened on one day",
    }),
  );
  return names.get(value) ?? value;
}

/** Only links that name a fund can have an amount that was looked for. */
function amountValue({ amountGbp, fund }: LinkEntry): readonly string[] {
  if (amountGbp !== null) {
    return ["found"];
  }
  return fund === null ? ["none"] : ["not-found"];
}

const amountNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    found: "On record",
    "not-found": "Fund without an amount",
    none: "No fund",
  }),
);
