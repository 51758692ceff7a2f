// The possible life of each body: what its own dates, its kind, its members and its whole leave, until nothing changes.

import { always, type Bounds, intersectBounds, isEmpty, sharedBounds, spanningBounds } from "./bounds.ts";
import { type BodyKindEntry, type Catalogue, isFact } from "./catalogue.ts";
import { type Dataset, type Edge, type Facts, factText, type Thing } from "./dataset.ts";
import { certainBounds, possibleBounds } from "./stated-bounds.ts";
import { type StatedDates, statedDates } from "./stated-dates.ts";

/** A body, with what bounds its life. */
interface Life {
  readonly id: string;
  readonly stated: StatedDates;
  /** What its own dates and its kind leave. */
  readonly own: Bounds;
  readonly kind: BodyKindEntry | undefined;
  readonly collective: boolean;
  readonly members: readonly Membership[];
  /** The bodies of which it is a part. */
  readonly wholes: readonly Membership[];
}

/** A body at the other end of a membership. */
interface Membership {
  readonly body: string;
  /** What the dates of the membership leave. */
  readonly stated: Bounds;
  /** Whether bodies of its kind act for a whole region or the country. */
  readonly wide: boolean;
  /** Whether it is a name for several members. */
  readonly group: boolean;
}

const memberTypes = new Set(["JOINT_COMMITTEE", "MEMBER_OF", "PART_OF"]);
const partType = "PART_OF";

/** By the id of a body. Each pass can only shorten a life, so the passes end. */
export function bodyLives({ things, edges }: Dataset, catalogue: Catalogue): Lives {
  const bodies = new Map(things.filter(({ type }) => type === "Body").map((body) => [body.id, body]));
  const memberships = edges.filter((edge) => memberTypes.has(edge.type) && isFact(edge, catalogue));
  const members = groupEdges(memberships, ({ to }) => to);
  const parts = groupEdges(
    memberships.filter(({ type }) => type === partType),
    ({ from }) => from,
  );
  const lives = [...bodies.values()].map(
    ({ id, facts }): Life => ({
      id,
      stated: statedDates(facts),
      own: intersectBounds([possibleBounds(statedDates(facts)), kindBounds(facts, catalogue)]),
      kind: catalogue.kinds.get(factText(facts, "kind") ?? ""),
      collective: facts.collective === true,
      members: (members.get(id) ?? []).map((edge) => makeMembership(edge, bodies.get(edge.from), catalogue)),
      wholes: (parts.get(id) ?? []).map((edge) => makeMembership(edge, bodies.get(edge.to), catalogue)),
    }),
  );
  let bounds: Lives = new Map(lives.map(({ id, own }) => [id, own]));
  for (let changed = true; changed; ) {
    const before = bounds;
    bounds = new Map(lives.map((life) => [life.id, shortenLife(life, before)]));
    changed = [...bounds].some(([id, { from, to }]) => before.get(id)?.from !== from || before.get(id)?.to !== to);
  }
  return bounds;
}

function kindBounds(facts: Facts, { kinds }: Catalogue): Bounds {
  const kind = kinds.get(factText(facts, "kind") ?? "");
  return { from: kind?.since ?? always.from, to: kind?.until ?? always.to };
}

function makeMembership({ facts }: Edge, body: Thing | undefined, { kinds }: Catalogue): Membership {
  const group = body?.facts.collective === true;
  return {
    body: body?.id ?? "",
    stated: possibleBounds(statedDates(facts)),
    wide: !group && kinds.get(factText(body?.facts ?? {}, "kind") ?? "")?.wide === true,
    group,
  };
}

function groupEdges(edges: readonly Edge[], readEnd: (edge: Edge) => string): ReadonlyMap<string, readonly Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const group = groups.get(readEnd(edge)) ?? [];
    group.push(edge);
    groups.set(readEnd(edge), group);
  }
  return groups;
}

/**
 * The life that the lives of others leave. A bound that a source gives is kept, and so is every day on which a source has the
 * body in being.
 */
function shortenLife(life: Life, bounds: Lives): Bounds {
  const { stated, own } = life;
  const before = bounds.get(life.id) ?? own;
  const limit = outerLimit(life, bounds);
  if (!limit) {
    return before;
  }
  const certain = certainBounds(stated);
  const shorter = intersectBounds([before, certain ? spanningBounds([limit, certain]) : limit]);
  return { from: stated.start ? before.from : shorter.from, to: stated.end || stated.open ? before.to : shorter.to };
}

type Lives = ReadonlyMap<string, Bounds>;

/** The period within which a group, a joint body or a part can live; null where nothing limits it. */
function outerLimit({ collective, kind, members, wholes }: Life, bounds: Lives): Bounds | null {
  if (collective) {
    return members.length < leastMembers ? null : spanningLife(members.map((each) => membershipBounds(each, bounds)));
  }
  if (kind?.joint) {
    const local = members.filter(({ wide }) => !wide);
    return sharedBounds(local.flatMap((each) => repeat(membershipBounds(each, bounds), each.group ? leastMembers : 1)));
  }
  return kind?.part ? spanningLife(wholes.map((each) => membershipBounds(each, bounds))) : null;
}

/** The members that a joint body needs, and the least that a group has. */
const leastMembers = 2;

/** The days on which the body lives that is a member or a whole, as far as the edge does not say otherwise. */
function membershipBounds({ body, stated }: Membership, bounds: Lives): Bounds {
  return intersectBounds([bounds.get(body) ?? always, stated]);
}

function spanningLife(lives: readonly Bounds[]): Bounds | null {
  const real = lives.filter((each) => !isEmpty(each));
  return real.length === 0 ? null : spanningBounds(real);
}

/** A group stands for several members. */
function repeat(bounds: Bounds, times: number): readonly Bounds[] {
  return Array.from({ length: times }, () => bounds);
}
