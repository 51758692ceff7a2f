// The rules about facts: one function a rule, each finding all that breaks it.

import { dayAfter, isDay, spanOf } from "../base/period.ts";
import type { BodyKindEntry, Catalogue, EdgeTypeEntry } from "./catalogue.ts";
import {
  compare,
  type Dataset,
  type Edge,
  type Facts,
  type Place,
  type Problem,
  type Thing,
  textOf,
  textsOf,
} from "./dataset.ts";

/** What a rule found, and what it found it on. */
interface Finding {
  readonly on: Thing | Edge;
  readonly sentence: string;
}

interface World {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  /** By `<type>/<id>`. */
  readonly things: ReadonlyMap<string, Thing>;
}

type Rule = (world: World) => readonly Finding[];

const rules: readonly Rule[] = [
  idsAreReadable,
  periodsRunForward,
  bodiesLiveWhenTheirKindDid,
  linksArrive,
  thingsNameTheirDocuments,
  documentsAreCited,
  edgesJoinWhatExists,
  edgesJoinTwoBodies,
  edgesJoinWhatTheyMay,
  edgesNameTheirDocuments,
  edgesNameWhatExists,
  edgesHoldWhileTheirEndsLive,
  edgesDoNotOverlapTheirTwins,
  successorsFollowOnTheDay,
  wishesAreNoFacts,
  sumsAreWholePounds,
];

/** Every problem of fact in the dataset; `places` says where each thing and edge was read. */
export function check(dataset: Dataset, catalogue: Catalogue, places: ReadonlyMap<string, Place>): readonly Problem[] {
  const things = new Map(dataset.things.map((thing) => [key(thing.type, thing.id), thing]));
  const world = { dataset, catalogue, things };
  return rules.flatMap((rule) =>
    rule(world).map(({ on, sentence }) => ({
      ...(places.get(key(on.type, on.id)) ?? { file: on.type, line: 0 }),
      sentence,
    })),
  );
}

function key(type: string, id: string): string {
  return `${type}/${id}`;
}

function idsAreReadable({ dataset }: World): readonly Finding[] {
  return dataset.things
    .filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    .map((on) => ({ on, sentence: `The id "${on.id}" is not made of lower-case letters, digits and single hyphens.` }));
}

function periodsRunForward({ dataset }: World): readonly Finding[] {
  return [...dataset.things, ...dataset.edges].flatMap((on) => {
    const from = textOf(on.facts, "validFrom");
    const to = textOf(on.facts, "validTo");
    return from !== null && to !== null && to < from
      ? [{ on, sentence: `validTo ${to} is before validFrom ${from}.` }]
      : [];
  });
}

function bodiesLiveWhenTheirKindDid({ dataset, catalogue }: World): readonly Finding[] {
  return dataset.things.flatMap((on) => {
    const kind = catalogue.kinds.get(textOf(on.facts, "kind") ?? "");
    return on.type === "Body" && kind ? outsideKind(on, kind) : [];
  });
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

function linksArrive({ dataset, things }: World): readonly Finding[] {
  return dataset.links.flatMap((link) => {
    const on = things.get(key(link.fromType, link.from));
    const missing = !things.has(key(link.toType, link.to));
    return on && missing ? [{ on, sentence: `It names "${link.to}", and no ${link.toType} has that id.` }] : [];
  });
}

/** No document, no row: only a document stands for itself. */
function thingsNameTheirDocuments({ dataset }: World): readonly Finding[] {
  const citing = new Set(
    dataset.links.filter((link) => link.toType === "Document").map((link) => key(link.fromType, link.from)),
  );
  return dataset.things
    .filter((thing) => thing.type !== "Document" && !citing.has(key(thing.type, thing.id)))
    .map((on) => ({ on, sentence: "It names no document." }));
}

function documentsAreCited({ dataset }: World): readonly Finding[] {
  const cited = new Set([
    ...dataset.links.filter((link) => link.toType === "Document").map((link) => link.to),
    ...dataset.edges.flatMap((edge) => textsOf(edge.facts, "documentIds")),
  ]);
  return dataset.things
    .filter((thing) => thing.type === "Document" && !cited.has(thing.id))
    .map((on) => ({ on, sentence: "Nothing cites it." }));
}

function edgesJoinWhatExists({ dataset, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) =>
    ends(on)
      .filter((end) => !things.has(key(end.type, end.id)))
      .map((end) => ({ on, sentence: `No ${end.type} has the id "${end.id}".` })),
  );
}

function edgesJoinTwoBodies({ dataset }: World): readonly Finding[] {
  return dataset.edges
    .filter((edge) => edge.from === edge.to && edge.fromType === edge.toType)
    .map((on) => ({ on, sentence: `Both ends are ${on.from}.` }));
}

function edgesJoinWhatTheyMay({ dataset, catalogue, things }: World): readonly Finding[] {
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

function edgesNameTheirDocuments({ dataset, things }: World): readonly Finding[] {
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
const references = [
  ["service", "Service"],
  ["fund", "Fund"],
  ["proposal", "Proposal"],
  ["legalBasis", "LegalInstrument"],
] as const;

function edgesNameWhatExists({ dataset, things }: World): readonly Finding[] {
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
function edgesHoldWhileTheirEndsLive({ dataset, catalogue, things }: World): readonly Finding[] {
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

/** An end of `2020` may mean a day of that year on which the body still lived, and so may a range. */
function firstDay(facts: Facts, to: string): string {
  return spanOf(textOf(facts, "validToStated") ?? to)?.first ?? to;
}

/** `2013` may mean a day of that year on which the body had begun, and so may a range. */
function lastDay(facts: Facts, from: string): string {
  const stated = textOf(facts, "validFromStated") ?? textOf(facts, "seenOnStated") ?? from;
  return spanOf(stated)?.last ?? from;
}

function edgesDoNotOverlapTheirTwins({ dataset, catalogue }: World): readonly Finding[] {
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
function successorsFollowOnTheDay({ dataset, catalogue, things }: World): readonly Finding[] {
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

function wishesAreNoFacts({ dataset }: World): readonly Finding[] {
  return dataset.edges
    .filter((edge) => edge.facts.status === "IN_FORCE" && textOf(edge.facts, "proposal") !== null)
    .map((on) => ({ on, sentence: "It is IN_FORCE and names a proposal: what was only proposed is not in force." }));
}

function sumsAreWholePounds({ dataset }: World): readonly Finding[] {
  return [...dataset.things, ...dataset.edges]
    .filter(
      ({ facts }) => typeof facts.amountGbp === "number" && (!Number.isInteger(facts.amountGbp) || facts.amountGbp < 0),
    )
    .map((on) => ({ on, sentence: `amountGbp is ${on.facts.amountGbp}, not a whole number of pounds.` }));
}

function ends(edge: Edge): readonly { readonly type: string; readonly id: string }[] {
  return [
    { type: edge.fromType, id: edge.from },
    { type: edge.toType, id: edge.to },
  ];
}
