// The rules about edges. Each returns all its violations.

import { groupItems } from "../base/lists.ts";
import { addDays, isDay } from "../base/period.ts";
import { type Catalogue, type EdgeTypeEntry, isFact } from "./catalogue.ts";
import { compareText, type Edge, type Facts, factList, factText, type Thing } from "./dataset.ts";
import { earliestEnd, type Finding, itemKey, latestStart, type World } from "./rule.ts";

export function edgesHaveBothEnds({ dataset, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) =>
    edgeEnds(on)
      .filter((end) => !things.has(itemKey(end.type, end.id)))
      .map((end) => ({ on, sentence: `No ${end.type} has the id "${end.id}".` })),
  );
}

export function edgesJoinTwoBodies({ dataset }: World): readonly Finding[] {
  return dataset.edges
    .filter((edge) => edge.from === edge.to && edge.fromType === edge.toType)
    .map((on) => ({ on, sentence: `Both ends are ${on.from}.` }));
}

export function edgesJoinAllowedKinds({ dataset, catalogue, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) => {
    const type = catalogue.edgeTypes.get(on.type);
    return type ? wrongEnds(on, type, things) : [];
  });
}

function wrongEnds(on: Edge, type: EdgeTypeEntry, things: World["things"]): readonly Finding[] {
  const [from, to] = edgeEnds(on).map((end) => thingKind(things.get(itemKey(end.type, end.id))));
  const wrong = [
    { is: from, may: type.from, side: "from" },
    { is: to, may: type.to, side: "to" },
  ].filter(({ is, may }) => is !== undefined && !may.includes(is.type) && !may.includes(is.kind));
  return wrong.map(({ is, may, side }) => ({
    on,
    sentence: `An edge that says "${type.label}" may not run ${side} ${is?.kind}: only ${side} ${may.join(", ")}.`,
  }));
}

function thingKind(thing: Thing | undefined): { readonly type: string; readonly kind: string } | undefined {
  return thing && { type: thing.type, kind: factText(thing.facts, "kind") ?? thing.type };
}

export function edgesNameTheirDocuments({ dataset, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) => {
    const ids = factList(on.facts, "documentIds");
    const missing = ids.filter((id) => !things.has(itemKey("Document", id)));
    return [
      ...(ids.length === 0 ? [{ on, sentence: "It names no document." }] : []),
      ...missing.map((id) => ({ on, sentence: `No document has the id "${id}".` })),
    ];
  });
}

/** The columns of edges that hold an id, and the type of thing that it identifies. */
export const references = [
  ["service", "Service"],
  ["fund", "Fund"],
  ["proposal", "Proposal"],
  ["legalBasis", "LegalInstrument"],
] as const;

export function edgeReferencesExist({ dataset, things }: World): readonly Finding[] {
  const edges = new Set(dataset.edges.map((edge) => edge.id));
  const claims = dataset.things.flatMap((on) =>
    ["edgeId", "outcomeEdge"].flatMap((column) => {
      const id = factText(on.facts, column);
      return id !== null && !edges.has(id) ? [{ on, sentence: `No edge has the id "${id}".` }] : [];
    }),
  );
  const named = dataset.edges.flatMap((on) =>
    references.flatMap(([column, type]) => {
      const id = factText(on.facts, column);
      return id !== null && !things.has(itemKey(type, id)) ? [{ on, sentence: `No ${type} has the id "${id}".` }] : [];
    }),
  );
  return [...named, ...claims];
}

/** Not for successions, whose bodies rarely exist on the same day, nor for proposals, which may never have been carried out. */
export function edgesHoldWhileTheirEndsLive({ dataset, catalogue, things }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) => {
    const event = catalogue.edgeTypes.get(on.type)?.event ?? true;
    if (event || !isFact(on, catalogue)) {
      return [];
    }
    return edgeEnds(on).flatMap((end, at) => {
      const body = things.get(itemKey(end.type, end.id));
      // The period of a decision is that of its plan, which the approver may not live to see.
      if (at === 0 && on.facts.form === "DECISION") {
        return [];
      }
      const mayPrecede = at === 1 && catalogue.edgeTypes.get(on.type)?.ahead === true;
      return body ? outsideLife(on, body).filter(({ early }) => !(early && mayPrecede)) : [];
    });
  });
}

function outsideLife(on: Edge, body: Thing): readonly (Finding & { readonly early: boolean })[] {
  const from = factText(on.facts, "validFrom") ?? factText(on.facts, "seenOn");
  const to = factText(on.facts, "validTo") ?? from;
  const born = factText(body.facts, "validFrom");
  const died = factText(body.facts, "validTo");
  const early = from !== null && born !== null && latestStart(on.facts, from) < born;
  const late = to !== null && died !== null && earliestEnd(on.facts, to) > died;
  return [
    ...(early ? [{ on, sentence: `It holds from ${from}, and ${body.id} began on ${born}.`, early }] : []),
    ...(late ? [{ on, sentence: `It holds until ${to}, and ${body.id} ended on ${died}.`, early: false }] : []),
  ];
}

export function edgesDoNotOverlapTheirTwins({ dataset, catalogue }: World): readonly Finding[] {
  const facts = dataset.edges.filter((each) => isFact(each, catalogue));
  const twins = groupItems(facts, (edge) => twinKey(edge, catalogue));
  return [...twins.values()].flatMap((edges) => overlapFindings([...edges].sort(compareStart)));
}

function twinKey(edge: Edge, catalogue: Catalogue): string {
  const keys = catalogue.edgeTypes.get(edge.type)?.key ?? [];
  return [edge.type, edge.from, edge.to, ...keys.map((name) => factText(edge.facts, name) ?? "")].join("|");
}

function compareStart(a: Edge, b: Edge): number {
  return compareText(factText(a.facts, "possibleFrom") ?? "", factText(b.facts, "possibleFrom") ?? "");
}

function overlapFindings(edges: readonly Edge[]): readonly Finding[] {
  return edges.flatMap((on, at) => {
    const from = factText(on.facts, "possibleFrom") ?? "";
    const before = edges.slice(0, at).find((edge) => (factText(edge.facts, "possibleTo") ?? "") >= from);
    return before ? [{ on, sentence: `It overlaps ${before.id}, which has the same type, ends and key.` }] : [];
  });
}

/** A succession happens on the day after the predecessor's last day, when the successor exists. A note can explain a gap. */
export function successorsFollowOnTheDay({ dataset, catalogue, things }: World): readonly Finding[] {
  const events = dataset.edges.filter(
    ({ type, facts }) => catalogue.edgeTypes.get(type)?.event && factText(facts, "note") === null,
  );
  return events.flatMap((on) => {
    const day = exactDay(on.facts, "validFrom");
    const end = exactDay(things.get(itemKey(on.fromType, on.from))?.facts ?? {}, "validTo");
    const start = exactDay(things.get(itemKey(on.toType, on.to))?.facts ?? {}, "validFrom");
    return [
      ...(day !== null && end !== null && addDays(end) !== day
        ? [
            {
              on,
              sentence: `It is dated ${day}, and ${on.from} ended on ${end}: correct one of them, or explain the gap in note.`,
            },
          ]
        : []),
      ...(day !== null && start !== null && start > day
        ? [
            {
              on,
              sentence: `It is dated ${day}, and ${on.to} began on ${start}: correct one of them, or explain the gap in note.`,
            },
          ]
        : []),
    ];
  });
}

/** The date, if it is written to the day. */
function exactDay(facts: Facts, name: string): string | null {
  const stated = factText(facts, `${name}Stated`) ?? factText(facts, name);
  return stated !== null && isDay(stated) ? stated : null;
}

export function proposalsAreNotInForce({ dataset, catalogue }: World): readonly Finding[] {
  return dataset.edges
    .filter((edge) => isFact(edge, catalogue) && factText(edge.facts, "proposal") !== null)
    .map((on) => ({ on, sentence: "It is IN_FORCE and names a proposal: a proposal is not in force." }));
}

/** What was decided, and when, belongs to a decision, and a decision says what was decided. */
export function decisionsSayWhatWasDecided({ dataset }: World): readonly Finding[] {
  return dataset.edges.flatMap((on) => {
    const isDecision = on.facts.form === "DECISION";
    const [decided, decidedOn] = [factText(on.facts, "decided"), factText(on.facts, "decidedOn")];
    return [
      ...(isDecision && decided === null
        ? [{ on, sentence: "It is a DECISION and does not say in decided what was decided." }]
        : []),
      ...(!isDecision && decided !== null
        ? [{ on, sentence: `decided is ${decided}, and it is not a DECISION: a power decides nothing.` }]
        : []),
      ...(!isDecision && decidedOn !== null
        ? [{ on, sentence: `decidedOn is ${decidedOn}, and it is not a DECISION: a power has a period and no day.` }]
        : []),
    ];
  });
}

/** What the law allows is allowed by some law. */
export function allowedEdgesNameTheirLaw({ dataset }: World): readonly Finding[] {
  return dataset.edges
    .filter(({ facts }) => facts.status === "ALLOWED")
    .filter(({ facts }) => factText(facts, "legalBasis") === null && factText(facts, "legalBasisStated") === null)
    .map((on) => ({ on, sentence: "It is ALLOWED and names no law in legalBasis or legalBasisStated." }));
}

function edgeEnds(edge: Edge): readonly { readonly type: string; readonly id: string }[] {
  return [
    { type: edge.fromType, id: edge.from },
    { type: edge.toType, id: edge.to },
  ];
}
