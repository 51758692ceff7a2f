// The possible life of each body: what its own dates, its kind, its members and its whole leave, until nothing changes.

import { groupItems } from "../base/lists.ts";
import { always, type Bounds, hullBounds, intersectBounds, isEmpty, keepBounds, spanningBounds } from "./bounds.ts";
import { type BodyKindEntry, type Catalogue, isFact } from "./catalogue.ts";
import { type Dataset, type Edge, type Facts, factText, type Thing } from "./dataset.ts";
import { type EdgeEvidence, type EvidenceByEdge, isDecision, noEvidence } from "./edge-evidence.ts";
import { evidenceBounds, possibleBounds } from "./stated-bounds.ts";
import { statedDates } from "./stated-dates.ts";

/** A body, with what bounds its life. */
interface Life {
  readonly id: string;
  /** What its own dates leave. */
  readonly own: Bounds;
  /** The days on which a source has it in being, for itself or through an edge; null where none gives one. */
  readonly certain: Bounds | null;
  readonly kind: BodyKindEntry | undefined;
  readonly collective: boolean;
  readonly members: readonly Membership[];
  /** The bodies of which it is a part. */
  readonly wholes: readonly Membership[];
}

/** A body at the other end of a membership. */
interface Membership {
  readonly body: string;
  /** Days on which the membership can hold. */
  readonly bounds: Bounds;
  /** Whether bodies of its kind act for a whole region or the country. */
  readonly wide: boolean;
  /** Whether it is a name for several members. */
  readonly group: boolean;
}

const memberTypes = new Set(["JOINT_COMMITTEE", "MEMBER_OF", "PART_OF"]);
const partType = "PART_OF";

/** By the id of a body. Each pass can only shorten a life, so the passes end. */
export function bodyLives({ things, edges }: Dataset, evidence: EvidenceByEdge, catalogue: Catalogue): Lives {
  const bodies = new Map(things.filter(({ type }) => type === "Body").map((body) => [body.id, body]));
  const memberships = edges.filter((edge) => memberTypes.has(edge.type) && isFact(edge, catalogue));
  const members = groupItems(memberships, ({ to }) => to);
  const parts = groupItems(
    memberships.filter(({ type }) => type === partType),
    ({ from }) => from,
  );
  const attested = attestedBounds(
    edges.map((edge) => ({ edge, certain: evidence.get(edge)?.certain ?? null })),
    catalogue,
  );
  const lives = [...bodies.values()].map(
    ({ id, facts }): Life => ({
      id,
      own: possibleBounds(statedDates(facts)),
      certain: bodyCertainBounds(facts, attested.get(id)),
      kind: catalogue.kinds.get(factText(facts, "kind") ?? ""),
      collective: facts.collective === true,
      members: (members.get(id) ?? []).flatMap((edge) =>
        makeMemberships(bodies.get(edge.from), evidence.get(edge), catalogue),
      ),
      wholes: (parts.get(id) ?? [])
        .flatMap((edge) => makeMemberships(bodies.get(edge.to), evidence.get(edge), catalogue))
        .filter(({ group }) => !group),
    }),
  );
  let bounds: Lives = new Map(lives.map(({ id }) => [id, always]));
  for (let changed = true; changed; ) {
    const before = bounds;
    bounds = new Map(lives.map((life) => [life.id, shortenLife(life, before)]));
    changed = [...bounds].some(([id, { from, to }]) => before.get(id)?.from !== from || before.get(id)?.to !== to);
  }
  return bounds;
}

/** The days on which edges that are facts put each body in being. */
export function attestedBounds(
  edges: readonly { readonly edge: Edge; readonly certain: Bounds | null }[],
  catalogue: Catalogue,
): Lives {
  const found = new Map<string, Bounds>();
  for (const { edge, certain } of edges.filter((each) => isFact(each.edge, catalogue))) {
    for (const end of attestedEnds(edge, catalogue)) {
      found.set(
        end,
        hullBounds([...(certain ? [certain] : []), ...(found.has(end) ? [found.get(end) ?? always] : [])]),
      );
    }
  }
  return found;
}

/**
 * The two ends of an event need not live on its day, nor the body at the far end of an edge that can start before it, nor one
 * that decided on a plan during it.
 */
function attestedEnds(edge: Edge, { edgeTypes }: Catalogue): readonly string[] {
  const entry = edgeTypes.get(edge.type);
  const near = edge.fromType === "Body" && !isDecision(edge) ? [edge.from] : [];
  const far = edge.toType === "Body" && !entry?.ahead ? [edge.to] : [];
  return entry?.event ? [] : [...near, ...far];
}

/** From the first to the last day on which a source has a body in being, for itself or through an edge. */
export function bodyCertainBounds(facts: Facts, attested: Bounds | undefined): Bounds | null {
  const bounds = spanningBounds([evidenceBounds(statedDates(facts)), ...(attested ? [attested] : [])]);
  return isEmpty(bounds) ? null : bounds;
}

/** The days that the dates and the law of the membership leave, and those on which a source has it in being. */
function makeMemberships(
  body: Thing | undefined,
  evidence: EdgeEvidence | undefined,
  { kinds }: Catalogue,
): readonly Membership[] {
  const group = body?.facts.collective === true;
  const kind = kinds.get(factText(body?.facts ?? {}, "kind") ?? "");
  const { own, certain } = evidence ?? noEvidence;
  return [own, ...(certain ? [certain] : [])].map((bounds) => ({
    body: body?.id ?? "",
    bounds,
    wide: !group && kind?.wide === true,
    group,
  }));
}

/** What its own dates and the lives of others leave; a day on which a source has the body in being is kept. */
function shortenLife(life: Life, bounds: Lives): Bounds {
  return keepBounds(intersectBounds([life.own, ...outerLimits(life, bounds)]), life.certain);
}

type Lives = ReadonlyMap<string, Bounds>;

/** The periods within which a body of its kind, a group, a joint body or a part can live. */
function outerLimits({ collective, kind, members, wholes }: Life, bounds: Lives): readonly Bounds[] {
  const local = members.filter(({ wide }) => !wide);
  return [
    { from: kind?.since ?? always.from, to: kind?.until ?? always.to },
    ...(collective && countBodies(members) >= leastMembers
      ? [hullBounds(members.map((each) => membershipBounds(each, bounds)))]
      : []),
    ...(kind?.joint && countBodies(local, leastMembers) >= leastMembers ? [sharedBounds(local, bounds)] : []),
    ...(kind?.part && wholes.length > 0 ? [hullBounds(wholes.map((each) => membershipBounds(each, bounds)))] : []),
  ];
}

/** The members that a joint body needs, and the least that a group has. */
const leastMembers = 2;

/** How many bodies are members; each group among them can count for more. */
function countBodies(members: readonly Membership[], inGroup = 1): number {
  const counts = new Map(members.map(({ body, group }) => [body, group ? inGroup : 1]));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** The days on which the body lives that is a member or a whole, as far as the membership can hold. */
function membershipBounds(membership: Membership, bounds: Lives): Bounds {
  return intersectBounds([bounds.get(membership.body) ?? always, membership.bounds]);
}

/** From the first to the last day on which two bodies are members; a group stands for several. */
function sharedBounds(members: readonly Membership[], bounds: Lives): Bounds {
  const pairs = members.flatMap((one) =>
    members
      .filter((other) => (one.body === other.body ? one === other && one.group : true))
      .map((other) => [one, other]),
  );
  return hullBounds(pairs.map((pair) => intersectBounds(pair.map((each) => membershipBounds(each, bounds)))));
}
