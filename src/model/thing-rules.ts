// The rules about bodies and other things, and about what things and edges have alike: each finds all that breaks it.

import type { BodyKindEntry } from "./catalogue.ts";
import { type Thing, textOf, textsOf } from "./dataset.ts";
import { isWritten } from "./derive.ts";
import { type Finding, firstDay, key, lastDay, type World } from "./rule.ts";

export function idsAreReadable({ dataset }: World): readonly Finding[] {
  return dataset.things
    .filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    .map((on) => ({ on, sentence: `The id "${on.id}" is not made of lower-case letters, digits and single hyphens.` }));
}

export function periodsRunForward({ dataset }: World): readonly Finding[] {
  return [...dataset.things, ...dataset.edges].flatMap((on) => {
    const from = textOf(on.facts, "validFrom");
    const to = textOf(on.facts, "validTo");
    return from !== null && to !== null && to < from
      ? [{ on, sentence: `validTo ${to} is before validFrom ${from}.` }]
      : [];
  });
}

export function bodiesLiveWhenTheirKindDid({ dataset, catalogue }: World): readonly Finding[] {
  return dataset.things.flatMap((on) => {
    const kind = catalogue.kinds.get(textOf(on.facts, "kind") ?? "");
    return on.type === "Body" && kind ? outsideKind(on, kind) : [];
  });
}

export function linksArrive({ dataset, things }: World): readonly Finding[] {
  return dataset.links.flatMap((link) => {
    const on = things.get(key(link.fromType, link.from));
    const missing = !things.has(key(link.toType, link.to));
    return on && missing ? [{ on, sentence: `It names "${link.to}", and no ${link.toType} has that id.` }] : [];
  });
}

/** No document, no row: only a document stands for itself, and that an edge mentions a body is not its own document. */
export function thingsNameTheirDocuments({ dataset }: World): readonly Finding[] {
  const named = dataset.links.filter((link) => link.toType === "Document" && isWritten(link));
  const citing = new Set(named.map((link) => key(link.fromType, link.from)));
  return dataset.things
    .filter((thing) => thing.type !== "Document" && !citing.has(key(thing.type, thing.id)))
    .map((on) => ({ on, sentence: "It names no document." }));
}

export function documentsAreCited({ dataset }: World): readonly Finding[] {
  const cited = new Set([
    ...dataset.links.filter((link) => link.toType === "Document").map((link) => link.to),
    ...dataset.edges.flatMap((edge) => textsOf(edge.facts, "documentIds")),
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

function outsideKind(on: Thing, kind: BodyKindEntry): readonly Finding[] {
  const from = textOf(on.facts, "validFrom");
  const to = textOf(on.facts, "validTo");
  const early = from !== null && kind.since !== null && lastDay(on.facts, from) < kind.since;
  const late = to !== null && kind.until !== null && firstDay(on.facts, to) > kind.until;
  return [
    ...(early ? [{ on, sentence: `validFrom ${from} is before ${kind.plural} began (${kind.since}).` }] : []),
    ...(late ? [{ on, sentence: `validTo ${to} is after ${kind.plural} ended (${kind.until}).` }] : []),
  ];
}
