// The rule of succession: what a body did on its last day, a successor does on the next, or an ending says why not.

import { groupItems } from "../base/lists.ts";
import { addDays, farFuture, parseDateSpan } from "../base/period.ts";
import { type EdgeTypeEntry, isFact } from "./catalogue.ts";
import { dayCertainty } from "./certainty.ts";
import { type Edge, factText } from "./dataset.ts";
import { type Finding, itemKey, type World } from "./rule.ts";

/** A body whose functions passed to others on one day. */
interface Succession {
  readonly predecessor: string;
  readonly successors: readonly string[];
  /** Whether more than the functions of single services passed. */
  readonly whole: boolean;
  /** The last day on which it was not yet succeeded. */
  readonly before: string;
  /** The first day on which it surely was. */
  readonly after: string;
}

/** What the rule looks up in the record. */
interface Lookup {
  readonly edgesFrom: ReadonlyMap<string, readonly Edge[]>;
  readonly edgesTo: ReadonlyMap<string, readonly Edge[]>;
  /** The types of edge that last, besides those of commissioning and serving. */
  readonly lastingTypes: ReadonlySet<string>;
  /** The broader service of each service. */
  readonly broader: ReadonlyMap<string, string>;
  readonly isGroup: (body: string) => boolean;
  /** Whether it is a part of a body without being a body by itself in law. */
  readonly isPart: (body: string) => boolean;
  /** The last day on which it can exist. */
  readonly lastDay: (body: string) => string;
  readonly name: (body: string) => string;
  /** How an edge of a type reads from each end. */
  readonly words: (type: string) => Pick<EdgeTypeEntry, "label" | "inverse">;
}

const memberType = "PART_OF";
const servingType = "COVERS";
const commissioningType = "COMMISSIONS";

/** Only facts count. A succession of the functions of one service says itself what passed, and an undated one is on no day. */
export function successorsTakeUpEdges(world: World): readonly Finding[] {
  const { dataset, catalogue } = world;
  const lookup = makeLookup(world);
  const explained = new Set(
    dataset.things.flatMap(({ type, facts }) => (type === "Ending" ? [factText(facts, "edgeId")] : [])),
  );
  const facts = dataset.edges.filter((edge) => isFact(edge, catalogue));
  const dropped = new Map<Edge, Succession[]>();
  for (const succession of listSuccessions(facts, world)) {
    const { predecessor, before } = succession;
    const uptake = makeUptake(succession, lookup);
    for (const edge of [...activeEdges(predecessor, before, lookup), ...knownEdges(predecessor, before, lookup)]) {
      if (!explained.has(edge.id) && !isTakenUp(edge, uptake, lookup)) {
        dropped.set(edge, [...(dropped.get(edge) ?? []), succession]);
      }
    }
  }
  return [...dropped].map(([on, successions]) => ({ on, sentence: droppedSentence(on, successions, lookup) }));
}

/** One for each predecessor and day. */
function listSuccessions(edges: readonly Edge[], { catalogue }: World): readonly Succession[] {
  const found = new Map<string, Succession>();
  for (const { type, from, to, facts } of edges) {
    const day = parseDateSpan(factText(facts, "validFromStated") ?? factText(facts, "validFrom") ?? "");
    if (catalogue.edgeTypes.get(type)?.event && day) {
      const key = `${from} ${day.first}`;
      const successors = [...(found.get(key)?.successors ?? []), to];
      const whole = found.get(key)?.whole === true || factText(facts, "service") === null;
      found.set(key, { predecessor: from, successors, whole, before: addDays(day.first, -1), after: day.last });
    }
  }
  return [...found.values()].filter(({ whole }) => whole);
}

/** The edges of commissioning and of serving a place that a body had on the day, by itself or as one of a group. */
function activeEdges(body: string, day: string, { edgesFrom, isGroup }: Lookup): readonly Edge[] {
  const own = (edgesFrom.get(body) ?? []).filter(({ facts }) => dayCertainty(facts, day) !== null);
  const ofGroups = own
    .filter(({ type, to }) => type === memberType && isGroup(to))
    .map(({ to }) => to)
    .flatMap((group) => edgesFrom.get(group) ?? [])
    .filter(({ type, facts }) => type === commissioningType && dayCertainty(facts, day) !== null);
  return [...own.filter(({ type }) => type === commissioningType || type === servingType), ...ofGroups];
}

/**
 * The other lasting edges at either end of a body that are certain on the day. Those that are only possible may have ended long
 * before, and those for a year or a plan end with it.
 */
function knownEdges(body: string, day: string, lookup: Lookup): readonly Edge[] {
  return lastingEdges(body, lookup).filter(
    ({ facts }) =>
      dayCertainty(facts, day) === "CERTAIN" && factText(facts, "financialYear") === null && facts.form !== "DECISION",
  );
}

function lastingEdges(body: string, { edgesFrom, edgesTo, lastingTypes }: Lookup): readonly Edge[] {
  const touching = [...(edgesFrom.get(body) ?? []), ...(edgesTo.get(body) ?? [])];
  return touching.filter(({ type }) => lastingTypes.has(type));
}

/** What the successors have on the day after. */
interface Uptake extends Succession {
  /** Their edges of commissioning and of serving a place. */
  readonly active: readonly Edge[];
  /** The other lasting edges, of their parts too: the type, the end and the body that is there. */
  readonly lasting: ReadonlySet<string>;
}

function makeUptake(succession: Succession, lookup: Lookup): Uptake {
  const { successors, after } = succession;
  const parts = successors.flatMap((successor) => partsWithin(successor, after, lookup));
  const holding = [...successors, ...parts]
    .flatMap((body) => lastingEdges(body, lookup))
    .filter(({ facts }) => dayCertainty(facts, after) !== null);
  return {
    ...succession,
    active: successors.flatMap((successor) => activeEdges(successor, after, lookup)),
    lasting: new Set(holding.flatMap(({ type, from, to }) => [`${type} from ${from}`, `${type} to ${to}`])),
  };
}

/** The parts of a body that are no bodies by themselves, such as the places under which it reports. */
function partsWithin(body: string, day: string, { edgesTo, isPart }: Lookup): readonly string[] {
  return (edgesTo.get(body) ?? [])
    .filter(({ type, from, facts }) => type === memberType && isPart(from) && dayCertainty(facts, day) !== null)
    .map(({ from }) => from);
}

/** What ends with the body at its other end passes to nobody. */
function isTakenUp(edge: Edge, { predecessor, active, lasting, after }: Uptake, lookup: Lookup): boolean {
  const far = edge.from === predecessor ? "to" : "from";
  if (lookup.lastDay(edge[far]) < after) {
    return true;
  }
  return lookup.lastingTypes.has(edge.type)
    ? lasting.has(`${edge.type} ${far} ${edge[far]}`)
    : active.some((other) => other.type === edge.type && isAboutTheSame(edge, other, lookup));
}

/** The same place, or the same service or a broader or narrower one. */
function isAboutTheSame(edge: Edge, other: Edge, { broader }: Lookup): boolean {
  if (edge.type === servingType) {
    return edge.to === other.to;
  }
  const [one, two] = [edge, other].map(({ facts }) => factText(facts, "service") ?? "");
  return isWithin(one ?? "", two ?? "", broader) || isWithin(two ?? "", one ?? "", broader);
}

function isWithin(service: string, outer: string, broader: Lookup["broader"]): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = service; at !== undefined && !seen.has(at); at = broader.get(at)) {
    if (at === outer) {
      return true;
    }
    seen.add(at);
  }
  return false;
}

/** The edge of a group can have been that of many predecessors. */
function droppedSentence(edge: Edge, successions: readonly Succession[], lookup: Lookup): string {
  const { name } = lookup;
  const [first] = successions;
  const others = new Set(successions.map(({ predecessor }) => predecessor)).size - 1;
  const predecessors = `${name(first?.predecessor ?? "")}${others > 0 ? `, like ${others} more,` : ""}`;
  const successors = [...new Set(first?.successors)].map(name).join(", ");
  const what = doneText(edge, first?.predecessor ?? "", lookup);
  return (
    `${predecessors} was succeeded by ${successors} on ${first?.after}, and no successor then ${what}: ` +
    "add the edge of a successor, or a row of endings.csv that says why there is none."
  );
}

function doneText({ type, from, to, facts }: Edge, predecessor: string, { words }: Lookup): string {
  if (type === servingType) {
    return `serves ${to}`;
  }
  if (type === commissioningType) {
    return `commissions ${factText(facts, "service")}`;
  }
  const { label, inverse } = words(type);
  return from === predecessor ? `${label} ${to}` : `${inverse} ${from}`;
}

function makeLookup({ dataset, catalogue, things }: World): Lookup {
  const facts = dataset.edges.filter((each) => isFact(each, catalogue));
  const narrower = dataset.links.filter(({ type }) => type === "NARROWER_THAN");
  const lasting = [...catalogue.edgeTypes.values()].filter(
    ({ name, event, fromType, toType }) =>
      !event && fromType === "Body" && toType === "Body" && name !== commissioningType && name !== servingType,
  );
  return {
    edgesFrom: groupItems(facts, ({ from }) => from),
    edgesTo: groupItems(facts, ({ to }) => to),
    lastingTypes: new Set(lasting.map(({ name }) => name)),
    words: (type) => catalogue.edgeTypes.get(type) ?? { label: type, inverse: type },
    broader: new Map(narrower.map(({ from, to }) => [from, to])),
    isPart: (body) =>
      catalogue.kinds.get(factText(things.get(itemKey("Body", body))?.facts ?? {}, "kind") ?? "")?.part === true,
    lastDay: (body) => factText(things.get(itemKey("Body", body))?.facts ?? {}, "possibleTo") ?? farFuture,
    isGroup: (body) => things.get(itemKey("Body", body))?.facts.collective === true,
    name: (body) => factText(things.get(itemKey("Body", body))?.facts ?? {}, "name") ?? body,
  };
}
