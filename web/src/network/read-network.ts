// What the view needs of the record for a question, asked of the public API: the bodies and the links, and the answer.

import { defaultEdgeTypes, drawableEdgeTypes, findEdgeType, isProvidersKind } from "../catalogue/labels.ts";
import { servicesWithin } from "../catalogue/services.ts";
import { allStatuses, factStatus, isFact } from "../catalogue/statuses.ts";
import {
  type Certainty,
  type EdgeType,
  LinkEndsDocument,
  LinksByIdDocument,
  NetworkChangesDocument,
  type NetworkChangesQuery,
  NetworkNamesDocument,
  type NetworkNamesQuery,
  NetworkPathsDocument,
  NetworkWhoDocument,
  ProposalTitleDocument,
  type Status,
  SubjectNetworkDocument,
  type SubjectNetworkQuery,
  type SubjectNetworkQueryVariables,
} from "../generated/graphql.ts";
import type { PageContext } from "../page-context.ts";
import { placeBodies } from "./record/place-bodies.ts";
import type { Edge, RecordPart } from "./record/record.ts";

import type { State, Subject } from "./state/state.ts";
import type { Answer } from "./view/answer.ts";
import type { Mark } from "./view/marks.ts";

type Ask = PageContext["ask"];

export interface NetworkData {
  readonly part: RecordPart;
  readonly answer: Answer;
}

/** Bodies and edges, each as often as they were found. */
type Network = Pick<RecordPart, "bodies" | "edges">;

interface Finding {
  readonly network: Network;
  readonly answer?: Partial<Answer>;
  /** The bodies whose changes count; all without it. */
  readonly focus?: readonly string[];
}

/** How many links a chain may have where the question does not say. */
export const defaultMaxHops = 6;

export async function readNetwork(ask: Ask, state: State, subject: Subject): Promise<NetworkData> {
  const asked = ask(NetworkNamesDocument);
  const [names, { network, answer = {}, focus }] = await Promise.all([
    asked,
    findNetwork({ ask, state, names: asked }, subject),
  ]);
  const isCompared = state.before !== null && subject.kind !== "changes";
  const changes = isCompared ? readMarks(await askChanges(ask, state, focus)) : {};
  return {
    part: {
      bodies: uniqueById(network.bodies),
      edges: uniqueById(network.edges),
      services: names.services,
      funds: names.funds.filter(({ id }) => network.edges.some(({ fund }) => fund === id)),
      dataset: names.datasets[0] ?? null,
    },
    answer: { edges: null, focus: [], marks: {}, title: null, ...answer, ...(isCompared ? { marks: changes } : {}) },
  };
}

interface Search {
  readonly ask: Ask;
  readonly state: State;
  readonly names: Promise<NetworkNamesQuery>;
}

function findNetwork(search: Search, subject: Subject): Promise<Finding> {
  switch (subject.kind) {
    case "bodies":
      return findBodies(search, subject.ids, subject.hops);
    case "place":
      return findPlace(search, subject.id);
    case "service":
      return findService(search, subject.id);
    case "who":
      return findWho(search, subject);
    case "paths":
      return findPaths(search, subject);
    case "edge":
      return findEdge(search, subject.id);
    case "proposal":
      return findProposal(search, subject.id);
    case "changes":
      return findChanges(search);
    case "all":
      return findAll(search);
  }
}

async function findBodies({ ask }: Search, ids: readonly string[], hops: number): Promise<Finding> {
  const near = await askNetwork(ask, { focus: ids, hops: 1 });
  // Further out, structure leads to all bodies of a kind, so it is not followed.
  const far = hops === 1 ? noNetwork : await askNetwork(ask, { focus: ids, hops, edgeTypes: defaultTypes });
  const network = join(near, far, await askGroups(ask, near, ids));
  return { network, answer: { focus: ids }, focus: ids };
}

/** The place, the local bodies that serve it, and all that they are linked to. */
async function findPlace({ ask }: Search, id: string): Promise<Finding> {
  const around = await askNetwork(ask, { focus: [id], hops: 1 });
  const local = placeBodies(around, id);
  const near = await askNetwork(ask, { focus: local, hops: 1 });
  // Of how these bodies are arranged, only what is at the place itself and the groups that they belong to are kept.
  const groups = new Set(near.bodies.filter(({ collective }) => collective).map((body) => body.id));
  const kept = keepEdges(
    near,
    ({ type, source, target }) =>
      !findEdgeType(type)?.structural || [source, target].includes(id) || groups.has(target),
  );
  const network = join(kept, await askGroups(ask, near, local));
  return { network, answer: { focus: local }, focus: local };
}

/** Who has a link about the service or one within it, and the places that they serve. */
async function findService({ ask, names }: Search, id: string): Promise<Finding> {
  const { services } = await names;
  const within = [id, ...servicesWithin(services, id)];
  const found = await askNetwork(ask, { services: within, edgeTypes: defaultTypes });
  const about = found.edges.filter(({ service }) => service !== null && within.includes(service));
  const sources = [...new Set(about.map(({ source }) => source))];
  const around =
    sources.length === 0 ? noNetwork : await askNetwork(ask, { focus: sources, hops: 1, edgeTypes: structuralTypes });
  const places = new Set(around.bodies.filter(({ tileColumn }) => tileColumn !== null).map((body) => body.id));
  const served = keepEdges(around, ({ source, target }) => sources.includes(source) && places.has(target));
  return {
    network: join(
      keepEdges(found, (edge) => about.includes(edge)),
      served,
    ),
    answer: { edges: about.map(({ id: each }) => each) },
  };
}

async function findWho(
  { ask, state }: Search,
  { service, place }: Extract<Subject, { kind: "who" }>,
): Promise<Finding> {
  const { whoCommissions } = await ask(NetworkWhoDocument, { service, place, on: state.on });
  const { responsible, possiblyResponsible, accountable, approvers, pools } = whoCommissions;
  const parts = [...responsible, ...possiblyResponsible, ...accountable, ...approvers, ...pools];
  const named = [...new Set(parts.map(({ edge }) => edge))];
  const ends = named.length === 0 ? [] : (await ask(LinksByIdDocument, { ids: named })).edges;
  const groups = parts.flatMap(({ viaGroup }) => viaGroup?.id ?? []);
  const bodies = parts.map(({ body }) => body.id);
  const focus = [...new Set([place, ...bodies, ...groups, ...ends.flatMap(({ source, target }) => [source, target])])];
  const network = await askNetwork(ask, { focus, hops: 0 });
  // The arrangement by which it is their place: the areas that they serve, and the groups that they belong to.
  const placing = network.edges.filter(
    (edge) =>
      isFact(edge) &&
      findEdgeType(edge.type)?.structural &&
      bodies.includes(edge.source) &&
      [place, ...groups].includes(edge.target),
  );
  return { network, answer: { edges: [...named, ...placing.map(({ id }) => id)], focus: [place] } };
}

async function findPaths({ ask, state }: Search, subject: Extract<Subject, { kind: "paths" }>): Promise<Finding> {
  const { types, statuses, certainties } = state.filters;
  const { paths } = await ask(NetworkPathsDocument, {
    from: subject.from,
    to: subject.to,
    on: state.on,
    edgeTypes: types && types.length > 0 ? (types as readonly EdgeType[]) : null, // the catalogue's names are the API's
    statuses: apiStatuses(statuses),
    certainty: (certainties as readonly Certainty[] | null) ?? ["CERTAIN", "POSSIBLE"],
    maxHops: subject.most ?? defaultMaxHops,
  });
  const focus = [...new Set([subject.from, subject.to, ...paths.flatMap(({ bodies }) => bodies.map(({ id }) => id))])];
  const edges = [...new Set(paths.flatMap((path) => path.edges.map(({ id }) => id)))];
  return { network: await askNetwork(ask, { focus, hops: 0 }), answer: { edges, focus: [subject.from, subject.to] } };
}

async function findEdge({ ask }: Search, id: string): Promise<Finding> {
  const { edge } = await ask(LinkEndsDocument, { id });
  if (!edge) {
    throw missingAnswer(`No link has the id "${id}".`);
  }
  return {
    network: await askNetwork(ask, { focus: [...new Set([edge.source, edge.target])], hops: 0 }),
    answer: { edges: [id] },
  };
}

async function findProposal({ ask }: Search, id: string): Promise<Finding> {
  const { proposals } = await ask(ProposalTitleDocument, { id });
  const title = proposals[0]?.title;
  if (title === undefined) {
    throw missingAnswer(`No proposal has the id "${id}".`);
  }
  const network = await askNetwork(ask, {
    statuses: apiStatuses(allStatuses.filter((status) => status !== factStatus)),
  });
  const edges = network.edges.filter(({ proposal }) => proposal === id);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return {
    network: { bodies: network.bodies.filter((body) => ends.has(body.id)), edges },
    answer: { edges: edges.map(({ id: each }) => each), title },
  };
}

/** All that changed between two days, and the links among those to whom it happened. */
async function findChanges({ ask, state }: Search): Promise<Finding> {
  const changes = await askChanges(ask, state);
  const { bodiesAdded, bodiesRemoved, edgesAdded, edgesRemoved, edgesChanged } = changes;
  const bodies = [...bodiesAdded, ...bodiesRemoved].map(({ body }) => body.id);
  const edges = [...edgesAdded, ...edgesRemoved, ...edgesChanged].map(({ edge }) => edge);
  const focus = [...new Set([...bodies, ...edges.flatMap(({ source, target }) => [source, target])])];
  const network = focus.length === 0 ? noNetwork : await askNetwork(ask, { focus, hops: 0 });
  return { network, answer: { marks: readMarks(changes), focus: [] } };
}

async function findAll({ ask, state }: Search): Promise<Finding> {
  return { network: await askNetwork(ask, { on: state.on }) };
}

async function askChanges(ask: Ask, state: State, focus?: readonly string[]): Promise<NetworkChangesQuery["compare"]> {
  const moment = { statuses: apiStatuses(state.filters.statuses) };
  const { compare } = await ask(NetworkChangesDocument, {
    before: { on: state.before ?? state.on, ...moment },
    after: { on: state.on, ...moment },
    focus: focus ?? null,
  });
  return compare;
}

function readMarks(changes: NetworkChangesQuery["compare"]): Readonly<Record<string, Mark>> {
  const marked = (mark: Mark, ids: readonly string[]) => ids.map((id) => [id, mark] as const);
  return Object.fromEntries([
    ...marked("added", [
      ...changes.bodiesAdded.map(({ body }) => body.id),
      ...changes.edgesAdded.map(({ edge }) => edge.id),
    ]),
    ...marked("removed", [
      ...changes.bodiesRemoved.map(({ body }) => body.id),
      ...changes.edgesRemoved.map(({ edge }) => edge.id),
    ]),
    ...marked(
      "changed",
      changes.edgesChanged.map(({ edge }) => edge.id),
    ),
  ]);
}

/** What the groups of these bodies commission: a source that speaks of a group speaks of them. */
async function askGroups(ask: Ask, near: Network, ids: readonly string[]): Promise<Network> {
  const collective = new Set(near.bodies.filter((body) => body.collective).map(({ id }) => id));
  const groups = near.edges
    .filter(
      ({ type, source, target }) => findEdgeType(type)?.structural && ids.includes(source) && collective.has(target),
    )
    .map(({ target }) => target);
  if (groups.length === 0) {
    return noNetwork;
  }
  const around = await askNetwork(ask, { focus: [...new Set(groups)], hops: 1, edgeTypes: defaultTypes });
  const kinds = new Map(around.bodies.map(({ id, kind }) => [id, kind]));
  return keepEdges(around, ({ source, target }) => groups.includes(source) && isProvidersKind(kinds.get(target) ?? ""));
}

/** Those edges alone, with the bodies at their ends. */
function keepEdges({ bodies, edges }: Network, isKept: (edge: Edge) => boolean): Network {
  const kept = edges.filter(isKept);
  const ends = new Set(kept.flatMap(({ source, target }) => [source, target]));
  return { bodies: bodies.filter(({ id }) => ends.has(id)), edges: kept };
}

const noNetwork: Network = { bodies: [], edges: [] };

// The catalogue's names are the API's.
const defaultTypes = defaultEdgeTypes as readonly EdgeType[];
const structuralTypes = drawableEdgeTypes
  .filter(({ structural }) => structural)
  .map(({ name }) => name) as readonly EdgeType[];

async function askNetwork(ask: Ask, variables: Partial<SubjectNetworkQueryVariables>): Promise<Network> {
  const all = { focus: null, hops: 1, edgeTypes: null, services: null, on: null, statuses: apiStatuses(allStatuses) };
  const { network }: SubjectNetworkQuery = await ask(SubjectNetworkDocument, { ...all, ...variables });
  return { bodies: network.nodes.map(({ body }) => body), edges: network.edges };
}

function join(...networks: readonly Network[]): Network {
  return {
    bodies: networks.flatMap(({ bodies }) => bodies),
    edges: networks.flatMap(({ edges }) => edges),
  };
}

function uniqueById<Item extends Pick<Edge, "id">>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function apiStatuses(names: readonly string[]): readonly Status[] {
  return names as readonly Status[]; // the catalogue's names are the API's
}

/** As the service answers for an id that nothing has. */
function missingAnswer(message: string): Response {
  return Response.json({ errors: [{ message, extensions: { code: "ID_UNKNOWN" } }] }, { status: 404 });
}
