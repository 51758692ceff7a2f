// The rules about edges: each finds all that breaks it.

import { dayAfter, isDay } from "../base/period.ts";
import type { Catalogue, EdgeTypeEntry } from "./catalogue.ts";
import { compare, type Edge, type Facts, type Thing, textOf, textsOf } from "./dataset.ts";
import { type Finding, firstDay, key, lastDay, type World } from "./rule.ts";

export function edgesJoinWhatExists({ dataset, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) =>
    ends(on)
      .filter((end) => !things.has(key(end.type, end.id)))
      .map((end) => ({ on, sentence: `No ${end.type} has the id "${end.id}".` })),
  );
}

export function edgesJoinTwoBodies({ dataset }: World): readonly Finding[] {
  return dataset.edges
    .filter((edge) => edge.from === edge.to && edge.fromType === edge.toType)
    .map((on) => ({ on, sentence: `Both ends are ${on.from}.` }));
}

export function edgesJoinWhatTheyMay({ dataset, catalogue, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) => {
    const type = catalogue.edgeTypes.get(on.type);
    return type ? wrongEnds(on, type, things) : [];
  });
}

function wrongEnds(on: Edge, type: EdgeTypeEntry, things: World["things"]): readonly Finding[] {
  const [from, to] = ends(on).map((end) => kindOf(things.get(key(end.type, end.id))));
  const wrong = [
    { is: from, may: type.from, side: "from" },
    { is: to, may: type.to, side: "to" },
  ].filter(({ is, may }) => is !== undefined && !may.includes(is.type) && !may.includes(is.kind));
  return wrong.map(({ is, may, side }) => ({
    on,
    sentence: `An edge that says "${type.label}" may not run ${side} ${is?.kind}: only ${side} ${may.join(", ")}.`,
  }));
}

function kindOf(thing: Thing | undefined): { readonly type: string; readonly kind: string } | undefined {
  return thing && { type: thing.type, kind: textOf(thing.facts, "kind") ?? thing.type };
}

export function edgesNameTheirDocuments({ dataset, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) => {
    const ids = textsOf(on.facts, "documentIds");
    const missing = ids.filter((id) => !things.has(key("Document", id)));
    return [
      ...(ids.length === 0 ? [{ on, sentence: "It names no document." }] : []),
      ...missing.map((id) => ({ on, sentence: `No document has the id "${id}".` })),
    ];
  });
}

/** The columns of edges that hold the id of something else, and what it is the id of. */
export const references = [
  ["service", "Service"],
  ["fund", "Fund"],
  ["proposal", "Proposal"],
  ["legalBasis", "LegalInstrument"],
] as const;

export function edgesNameWhatExists({ dataset, things }: World): readonly Finding[] {
  const edges = new Set(dataset.edges.map((edge) => edge.id));
  const claims = dataset.things.flatMap((on) => {
    const id = textOf(on.facts, "edgeId");
    return id !== null && !edges.has(id) ? [{ on, sentence: `No edge has the id "${id}".` }] : [];
  });
  const named = dataset.edges.flatMap((on) =>
    references.flatMap(([column, type]) => {
      const id = textOf(on.facts, column);
      return id !== null && !things.has(key(type, id)) ? [{ on, sentence: `No ${type} has the id "${id}".` }] : [];
    }),
  );
  return [...named, ...claims];
}

/** A succession joins bodies that seldom live on one day, and a wish need not have come true. */
export function edgesHoldWhileTheirEndsLive({ dataset, catalogue, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) => {
    const event = catalogue.edgeTypes.get(on.type)?.event ?? true;
    if (event || on.facts.status !== "IN_FORCE") {
      return [];
    }
    return ends(on).flatMap((end, at) => {
      const body = things.get(key(end.type, end.id));
      const mayPrecede = at === 1 && catalogue.edgeTypes.get(on.type)?.ahead === true;
      return body ? outsideLife(on, body).filter(({ early }) => !(early && mayPrecede)) : [];
    });
  });
}

function outsideLife(on: Edge, body: Thing): readonly (Finding & { readonly early: boolean })[] {
  const from = textOf(on.facts, "validFrom") ?? textOf(on.facts, "seenOn");
  const to = textOf(on.facts, "validTo") ?? from;
  const born = textOf(body.facts, "validFrom");
  const died = textOf(body.facts, "validTo");
  const early = from !== null && born !== null && lastDay(on.facts, from) < born;
  const late = to !== null && died !== null && firstDay(on.facts, to) > died;
  return [
    ...(early ? [{ on, sentence: `It holds from ${from}, and ${body.id} began on ${born}.`, early }] : []),
    ...(late ? [{ on, sentence: `It holds until ${to}, and ${body.id} ended on ${died}.`, early: false }] : []),
  ];
}

export function edgesDoNotOverlapTheirTwins({ dataset, catalogue }: World): readonly Finding[] {
  const twins = new Map<string, Edge[]>();
  for (const edge of dataset.edges.filter(({ facts }) => facts.status === "IN_FORCE")) {
    const name = twinKey(edge, catalogue);
    twins.set(name, [...(twins.get(name) ?? []), edge]);
  }
  return [...twins.values()].flatMap((edges) => overlaps(edges.sort(byStart)));
}

function twinKey(edge: Edge, catalogue: Catalogue): string {
  const keys = catalogue.edgeTypes.get(edge.type)?.key ?? [];
  return [edge.type, edge.from, edge.to, ...keys.map((name) => textOf(edge.facts, name) ?? "")].join("|");
}

function byStart(a: Edge, b: Edge): number {
  return compare(textOf(a.facts, "effectiveFrom") ?? "", textOf(b.facts, "effectiveFrom") ?? "");
}

function overlaps(edges: readonly Edge[]): readonly Finding[] {
  return edges.flatMap((on, at) => {
    const from = textOf(on.facts, "effectiveFrom") ?? "";
    const before = edges.slice(0, at).find((edge) => (textOf(edge.facts, "effectiveTo") ?? "") >= from);
    return before ? [{ on, sentence: `It overlaps ${before.id}, which says the same of the same bodies.` }] : [];
  });
}

/** The day of a succession follows the predecessor's last; the successor is there by then. A note may explain a gap. */
export function successorsFollowOnTheDay({ dataset, catalogue, things }: World): readonly Finding[] {
  const events = dataset.edges.filter(
    ({ type, facts }) => catalogue.edgeTypes.get(type)?.event && textOf(facts, "note") === null,
  );
  return events.flatMap((on) => {
    const day = dayOf(on.facts, "validFrom");
    const end = dayOf(things.get(key(on.fromType, on.from))?.facts ?? {}, "validTo");
    const start = dayOf(things.get(key(on.toType, on.to))?.facts ?? {}, "validFrom");
    return [
      ...(day !== null && end !== null && dayAfter(end) !== day
        ? [
            {
              on,
              sentence: `It is dated ${day}, and ${on.from} ended on ${end}: mend one, or explain the gap in note.`,
            },
          ]
        : []),
      ...(day !== null && start !== null && start > day
        ? [
            {
              on,
              sentence: `It is dated ${day}, and ${on.to} began on ${start}: mend one, or explain the gap in note.`,
            },
          ]
        : []),
    ];
  });
}

/** A date that is written to the day. */
function dayOf(facts: Facts, name: string): string | null {
  const stated = textOf(facts, `${name}Stated`) ?? textOf(facts, name);
  return stated !== null && isDay(stated) ? stated : null;
}

export function wishesAreNoFacts({ dataset }: World): readonly Finding[] {
  return dataset.edges
    .filter((edge) => edge.facts.status === "IN_FORCE" && textOf(edge.facts, "proposal") !== null)
    .map((on) => ({ on, sentence: "It is IN_FORCE and names a proposal: what was only proposed is not in force." }));
}

function ends(edge: Edge): readonly { readonly type: string; readonly id: string }[] {
  return [
    { type: edge.fromType, id: edge.from },
    { type: edge.toType, id: edge.to },
  ];
}
