// What happened between two moments, made from what is the cause: the successions first, each with the links that it
// began and ended, then bodies that began or ended by themselves, and only then the links that changed by themselves.

import { groupItems } from "../../catalogue/groups.ts";
import type { ChangeCause } from "../../generated/graphql.ts";

export interface StoryBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Whether it is a named group of bodies. */
  readonly collective: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface StoryEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly mode: string | null;
  readonly service: string | null;
}

export interface StorySuccession {
  readonly id: string;
  readonly from: StoryBody;
  readonly to: StoryBody;
  readonly on: string;
  /** The day, month or year, as the source gives it. */
  readonly onStated: string;
  /** How it happened, as the source has it. */
  readonly basis: string | null;
  /** The part of the predecessor's area that passed, in per cent. */
  readonly share: number | null;
  /** The service whose functions passed; null where the whole body did. */
  readonly service: string | null;
}

export interface StoryBodyChange<Body extends StoryBody = StoryBody> {
  readonly body: Body;
  readonly cause: string;
  readonly causeKind: ChangeCause;
}

export interface StoryEdgeChange<Edge extends StoryEdge = StoryEdge> {
  readonly edge: Edge;
  readonly cause: string;
  readonly causeKind: ChangeCause;
  readonly causedBy: { readonly id: string } | null;
}

/** What `compare` of the API answers, and the successions after the first day and up to the second. */
export interface ComparisonFacts<Edge extends StoryEdge = StoryEdge> {
  readonly bodiesAdded: readonly StoryBodyChange[];
  readonly bodiesRemoved: readonly StoryBodyChange[];
  readonly edgesAdded: readonly StoryEdgeChange<Edge>[];
  readonly edgesRemoved: readonly StoryEdgeChange<Edge>[];
  readonly edgesChanged: readonly StoryEdgeChange<Edge>[];
  readonly successions: readonly StorySuccession[];
}

export type ChangeMark = "began" | "ended" | "changed";

export interface MarkedEdge<Edge extends StoryEdge = StoryEdge> extends StoryEdgeChange<Edge> {
  readonly mark: ChangeMark;
}

/** How bodies gave way to others. */
export type SuccessionShape = "renamed" | "joined" | "split" | "became" | "transferred";

/** Successions of one day that are alike: each of its groups shares an end within itself. */
export interface SuccessionPassage<Edge extends StoryEdge = StoryEdge> {
  readonly on: string;
  readonly onStated: string;
  readonly shape: SuccessionShape;
  readonly groups: readonly SuccessionGroup[];
  readonly edges: readonly MarkedEdge<Edge>[];
}

/** Successions that share ends: one merger, one split, or one body after another. */
export interface SuccessionGroup {
  readonly from: readonly StoryBody[];
  readonly to: readonly StoryBody[];
  readonly successions: readonly StorySuccession[];
}

/** Bodies of a kind that began or ended, with nothing on record before or after them. */
export interface BodyPassage<Edge extends StoryEdge = StoryEdge> {
  readonly mark: "began" | "ended";
  readonly kind: string;
  /** Whether a source gives the day; if not, they are only possible from then, or up to then. */
  readonly dated: boolean;
  readonly changes: readonly StoryBodyChange[];
  readonly edges: readonly MarkedEdge<Edge>[];
}

/** Bodies whose arrangement for a service became another. */
export interface ArrangementShift<Edge extends StoryEdge = StoryEdge> {
  readonly service: string | null;
  readonly modeBefore: string;
  readonly modeAfter: string;
  readonly edges: readonly MarkedEdge<Edge>[];
  /** The ids of the bodies. */
  readonly bodies: readonly string[];
}

/** Links that began, ended or changed by themselves. */
export interface LinkPassage<Edge extends StoryEdge = StoryEdge> {
  readonly type: string;
  readonly mode: string | null;
  readonly edges: readonly MarkedEdge<Edge>[];
}

export interface ChangeStory<Edge extends StoryEdge = StoryEdge> {
  readonly successions: readonly SuccessionPassage<Edge>[];
  readonly shifts: readonly ArrangementShift<Edge>[];
  readonly bodies: readonly BodyPassage<Edge>[];
  readonly links: readonly LinkPassage<Edge>[];
}

/** Every body and edge that changed is in one passage, and in one only. */
export function changeStory<Edge extends StoryEdge>(facts: ComparisonFacts<Edge>): ChangeStory<Edge> {
  const groups = groupSuccessions(facts.successions);
  const succeeded = new Set(groups.flatMap(groupBodies).map(({ id }) => id));
  const edges: readonly MarkedEdge<Edge>[] = [
    ...facts.edgesRemoved.map((change) => ({ ...change, mark: "ended" as const })),
    ...facts.edgesAdded.map((change) => ({ ...change, mark: "began" as const })),
    ...facts.edgesChanged.map((change) => ({ ...change, mark: "changed" as const })),
  ];
  const others = [
    ...facts.bodiesRemoved.map((change) => ({ ...change, mark: "ended" as const })),
    ...facts.bodiesAdded.map((change) => ({ ...change, mark: "began" as const })),
  ].filter(({ body }) => !succeeded.has(body.id));
  const left = new Set(edges);
  const take = (bodies: ReadonlySet<string>): readonly MarkedEdge<Edge>[] => {
    const taken = [...left].filter(({ causedBy }) => causedBy !== null && bodies.has(causedBy.id));
    for (const edge of taken) {
      left.delete(edge);
    }
    return taken;
  };
  const successions = successionPassages(groups).map((passage) => ({
    ...passage,
    edges: take(new Set(passage.groups.flatMap(groupBodies).map(({ id }) => id))),
  }));
  const bodies = bodyPassages(others).map((passage) => ({
    ...passage,
    edges: take(new Set(passage.changes.map(({ body }) => body.id))),
  }));
  const shifts = arrangementShifts([...left]);
  const shifted = new Set(shifts.flatMap((shift) => shift.edges));
  return { successions, shifts, bodies, links: linkPassages([...left].filter((edge) => !shifted.has(edge))) };
}

function groupBodies({ from, to }: SuccessionGroup): readonly StoryBody[] {
  return [...from, ...to];
}

/** Successions of a day that share an end are one group. Where the functions of services pass, each way from body to body is one. */
function groupSuccessions(successions: readonly StorySuccession[]): readonly SuccessionGroup[] {
  const [whole, functions] = [
    successions.filter(({ service }) => service === null),
    successions.filter(({ service }) => service !== null),
  ];
  return [
    ...groupItems(whole, ({ on }) => on).flatMap(([, ofDay]) => joinByEnds(ofDay)),
    ...groupItems(functions, ({ on, from, to }) => [on, from.id, to.id].join("|")).map(([, ofWay]) => ofWay),
  ].map((members) => ({
    from: distinctBodies(members.map(({ from }) => from)),
    to: distinctBodies(members.map(({ to }) => to)),
    successions: members,
  }));
}

function joinByEnds(successions: readonly StorySuccession[]): readonly (readonly StorySuccession[])[] {
  return successions.reduce<readonly (readonly StorySuccession[])[]>((groups, succession) => {
    const isNear = (group: readonly StorySuccession[]): boolean =>
      group.some(({ from, to }) => from.id === succession.from.id || to.id === succession.to.id);
    const near = groups.filter(isNear);
    return [...groups.filter((group) => !near.includes(group)), [...near.flat(), succession]];
  }, []);
}

function distinctBodies(bodies: readonly StoryBody[]): readonly StoryBody[] {
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}

function successionPassages(groups: readonly SuccessionGroup[]): readonly Omit<SuccessionPassage, "edges">[] {
  return groupItems(groups, (group) => [groupDay(group), groupWay(group), ...groupKinds(group)].join("|"))
    .flatMap(([, members]) => {
      const [first] = members;
      const onStated = first?.successions[0]?.onStated ?? "";
      return first ? [{ on: groupDay(first), onStated, shape: passageShape(members), groups: members }] : [];
    })
    .sort((a, b) => a.on.localeCompare(b.on) || passageRank(a) - passageRank(b));
}

function groupDay({ successions }: SuccessionGroup): string {
  return successions[0]?.on ?? "";
}

/** The kinds at each side. A named group among single bodies adds nothing to them. */
function groupKinds({ from, to }: SuccessionGroup): readonly string[] {
  return [from, to].map((side) => [...new Set(singleBodies(side).map(({ kind }) => kind))].sort().join("+"));
}

/** Without the named groups, unless there is nothing else. */
export function singleBodies(bodies: readonly StoryBody[]): readonly StoryBody[] {
  const single = bodies.filter(({ collective }) => !collective);
  return single.length === 0 ? bodies : single;
}

/** What passed, and whether to bodies that came of it. Who was there before has been joined. */
function groupWay(group: SuccessionGroup): "transferred" | "renamed" | "joined" | "became" {
  const { to, successions } = group;
  if (successions.some(({ service }) => service !== null)) {
    return "transferred";
  }
  if (successions.every(({ basis }) => /^change of name\b/i.test(basis ?? ""))) {
    return "renamed";
  }
  return to.every(({ validFrom }) => validFrom !== null && validFrom < groupDay(group)) ? "joined" : "became";
}

/** A split among many groups that are alike is described with them. */
function passageShape(groups: readonly SuccessionGroup[]): SuccessionShape {
  const [group, ...others] = groups;
  if (!group) {
    return "became";
  }
  return others.length === 0 && group.from.length === 1 && group.to.length > 1 ? "split" : groupWay(group);
}

/** The largest first; named groups last, since their members say it already. */
function passageRank({ groups }: Omit<SuccessionPassage, "edges">): number {
  const bodies = groups.flatMap(groupBodies);
  return (bodies.every(({ collective }) => collective) ? 10_000 : 0) - bodies.length;
}

interface MarkedBody extends StoryBodyChange {
  readonly mark: "began" | "ended";
}

function bodyPassages(changes: readonly MarkedBody[]): readonly Omit<BodyPassage, "edges">[] {
  return groupItems(changes, (change) => [isDated(change), change.mark, change.body.kind].join("|"))
    .flatMap(([, members]) => {
      const [first] = members;
      return first ? [{ mark: first.mark, kind: first.body.kind, dated: isDated(first), changes: members }] : [];
    })
    .sort((a, b) => Number(b.dated) - Number(a.dated) || b.changes.length - a.changes.length);
}

function isDated({ body, mark }: MarkedBody): boolean {
  return (mark === "began" ? body.validFrom : body.validTo) !== null;
}

/** Pairs an arrangement that ended with one that began, of the same body for the same service. */
function arrangementShifts<Edge extends StoryEdge>(
  edges: readonly MarkedEdge<Edge>[],
): readonly ArrangementShift<Edge>[] {
  const arrangements = edges.filter(({ edge }) => edge.mode !== null);
  const pairs = groupItems(arrangements, ({ edge }) => [edge.type, edge.source, edge.service].join("|")).flatMap(
    ([, members]) => {
      const [ended, ...moreEnded] = members.filter(({ mark }) => mark === "ended");
      const [began, ...moreBegan] = members.filter(({ mark }) => mark === "began");
      const isPair = ended && began && moreEnded.length + moreBegan.length === 0;
      return isPair && ended.edge.mode !== began.edge.mode ? [{ ended, began }] : [];
    },
  );
  return groupItems(pairs, ({ ended, began }) =>
    [ended.edge.type, ended.edge.service, ended.edge.mode, began.edge.mode].join("|"),
  ).flatMap(([, members]) => {
    const [first] = members;
    return first
      ? [
          {
            service: first.ended.edge.service,
            modeBefore: first.ended.edge.mode ?? "",
            modeAfter: first.began.edge.mode ?? "",
            edges: members.flatMap(({ ended, began }) => [ended, began]),
            bodies: members.map(({ ended }) => ended.edge.source),
          },
        ]
      : [];
  });
}

/** Links of one type and arrangement are described together, whatever became of them, unless they are arrangements. */
function linkPassages<Edge extends StoryEdge>(edges: readonly MarkedEdge<Edge>[]): readonly LinkPassage<Edge>[] {
  return groupItems(edges, ({ mark, edge }) => [edge.mode === null ? "" : mark, edge.type, edge.mode].join("|"))
    .flatMap(([, members]) => {
      const [first] = members;
      return first ? [{ type: first.edge.type, mode: first.edge.mode, edges: members }] : [];
    })
    .sort((a, b) => Number(b.mode !== null) - Number(a.mode !== null) || b.edges.length - a.edges.length);
}
