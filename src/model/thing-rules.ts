// The rules about things, and those that things and edges share. Each returns all its violations.

import { parseDateList, parseDateSpan } from "../base/period.ts";
import { type BodyKindEntry, isFact } from "./catalogue.ts";
import { type Edge, factList, factText, type Thing } from "./dataset.ts";
import { isWrittenLink } from "./derive.ts";
import { earliestEnd, type Finding, itemKey, latestStart, type World } from "./rule.ts";
import { statedText } from "./stated-dates.ts";

export function idsAreReadable({ dataset }: World): readonly Finding[] {
  return dataset.things
    .filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    .map((on) => ({ on, sentence: `The id "${on.id}" is not made of lower-case letters, digits and single hyphens.` }));
}

/** Characters of the longest id. An index of Neo4j holds some 8,000 bytes, and an address of a page about as many. */
const longestId = { thing: 250, edge: 1_500 } as const;

/** The id of an edge is made of its type, its ends and its key columns. */
export function idsAreShort({ dataset }: World): readonly Finding[] {
  const long = (items: readonly (Thing | Edge)[], most: number) =>
    items
      .filter(({ id }) => id.length > most)
      .map((on) => ({ on, sentence: `Its id has ${on.id.length} characters, and an id has at most ${most}.` }));
  return [...long(dataset.things, longestId.thing), ...long(dataset.edges, longestId.edge)];
}

export function periodsRunForward({ dataset }: World): readonly Finding[] {
  return [...dataset.things, ...dataset.edges].flatMap((on) => {
    const from = factText(on.facts, "validFrom");
    const to = factText(on.facts, "validTo");
    return from !== null && to !== null && to < from
      ? [{ on, sentence: `validTo ${to} is before validFrom ${from}.` }]
      : [];
  });
}

export function bodiesLiveWhenTheirKindDid({ dataset, catalogue }: World): readonly Finding[] {
  return dataset.things.flatMap((on) => {
    const kind = catalogue.kinds.get(factText(on.facts, "kind") ?? "");
    return on.type === "Body" && kind ? outsideKindFindings(on, kind) : [];
  });
}

export function linkTargetsExist({ dataset, things }: World): readonly Finding[] {
  return dataset.links.flatMap((link) => {
    const on = things.get(itemKey(link.fromType, link.from));
    const missing = !things.has(itemKey(link.toType, link.to));
    return on && missing ? [{ on, sentence: `It names "${link.to}", and no ${link.toType} has that id.` }] : [];
  });
}

/** Everything but a document must cite a document. Derived links do not count. */
export function thingsNameTheirDocuments({ dataset }: World): readonly Finding[] {
  const named = dataset.links.filter((link) => link.toType === "Document" && isWrittenLink(link));
  const citing = new Set(named.map((link) => itemKey(link.fromType, link.from)));
  return dataset.things
    .filter((thing) => thing.type !== "Document" && !citing.has(itemKey(thing.type, thing.id)))
    .map((on) => ({ on, sentence: "It names no document." }));
}

export function documentsAreCited({ dataset }: World): readonly Finding[] {
  const cited = new Set([
    ...dataset.links.filter((link) => link.toType === "Document").map((link) => link.to),
    ...dataset.edges.flatMap((edge) => factList(edge.facts, "documentIds")),
  ]);
  return dataset.things
    .filter((thing) => thing.type === "Document" && !cited.has(thing.id))
    .map((on) => ({ on, sentence: "Nothing cites it." }));
}

/** `existence` and `collective` say the same of a group; a group that was only ever proposed is PROPOSED. */
export function groupsAreCollective({ dataset }: World): readonly Finding[] {
  return dataset.things.flatMap((on) => {
    const { existence, collective } = on.facts;
    return [
      ...(existence === "GROUP" && collective !== true
        ? [{ on, sentence: "existence is GROUP and collective is not true: a name for a group is collective." }]
        : []),
      ...(existence === "REAL" && collective === true
        ? [{ on, sentence: "collective is true and existence is REAL: the existence of a group is GROUP." }]
        : []),
    ];
  });
}

/** Dates that contradict each other can leave no day. A period that runs backward has a rule of its own. */
export function itemsArePossibleOnSomeDay(world: World): readonly Finding[] {
  const backward = new Set(periodsRunForward(world).map(({ on }) => on));
  return [...world.dataset.things, ...world.dataset.edges]
    .filter((on) => !backward.has(on))
    .filter(({ facts }) => (factText(facts, "possibleFrom") ?? "") > (factText(facts, "possibleTo") ?? ""))
    .map((on) => ({
      on,
      sentence: "It is possible on no day: its dates, its law, its year and the bodies that it needs share none.",
    }));
}

/** Not for what was only proposed, which is seen before the start that is proposed for it. */
export function sightingsAreWithinThePeriod({ dataset, catalogue }: World): readonly Finding[] {
  const edges = dataset.edges.filter((edge) => isFact(edge, catalogue));
  return [...dataset.things, ...edges].flatMap((on) => {
    const from = parseDateSpan(statedText(on.facts, "validFrom"));
    const to = parseDateSpan(statedText(on.facts, "validTo"));
    const seen = parseDateList(statedText(on.facts, "seenOn")) ?? [];
    const early = seen.find(({ last }) => from !== null && last < from.first);
    const late = seen.find(({ first }) => to !== null && first > to.last);
    return [
      ...(early ? [{ on, sentence: `It was seen on ${early.first}, before it began on ${from?.first}.` }] : []),
      ...(late ? [{ on, sentence: `It was seen on ${late.first}, after it ended on ${to?.last}.` }] : []),
    ];
  });
}

export function sumsAreWholePounds({ dataset }: World): readonly Finding[] {
  return [...dataset.things, ...dataset.edges]
    .filter(
      ({ facts }) => typeof facts.amountGbp === "number" && (!Number.isInteger(facts.amountGbp) || facts.amountGbp < 0),
    )
    .map((on) => ({ on, sentence: `amountGbp is ${on.facts.amountGbp}, not a whole number of pounds.` }));
}

function outsideKindFindings(on: Thing, kind: BodyKindEntry): readonly Finding[] {
  const from = factText(on.facts, "validFrom");
  const to = factText(on.facts, "validTo");
  const early = from !== null && kind.since !== null && latestStart(on.facts, from) < kind.since;
  const late = to !== null && kind.until !== null && earliestEnd(on.facts, to) > kind.until;
  return [
    ...(early ? [{ on, sentence: `validFrom ${from} is before ${kind.plural} began (${kind.since}).` }] : []),
    ...(late ? [{ on, sentence: `validTo ${to} is after ${kind.plural} ended (${kind.until}).` }] : []),
  ];
}
