// The rules about things, and those that things and edges share. Each returns all its violations.

import type { BodyKindEntry } from "./catalogue.ts";
import { factList, factText, type Thing } from "./dataset.ts";
import { isWrittenLink } from "./derive.ts";
import { earliestEnd, type Finding, itemKey, latestStart, type World } from "./rule.ts";

export function idsAreReadable({ dataset }: World): readonly Finding[] {
  return dataset.things
    .filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    .map((on) => ({ on, sentence: `The id "${on.id}" is not made of lower-case letters, digits and single hyphens.` }));
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
