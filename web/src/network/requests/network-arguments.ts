// The arguments of the network that the state shows: for downloads and for the query behind the view.

import { addParameters } from "../../addresses/thing-address.ts";
import { type Edge, holdsOn, type NetworkRecord } from "../record/record.ts";
import { drawnEdgeTypes, type State } from "../state/state.ts";
import type { ViewContents } from "../view/view-contents.ts";

/** The arguments of the field `network`; null to leave one out. */
export interface NetworkArguments {
  readonly on: string | null;
  readonly focus: readonly string[] | null;
  readonly hops: number | null;
  readonly edgeTypes: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly services: readonly string[] | null;
  readonly statuses: readonly string[];
  readonly certainty: readonly string[] | null;
}

export function networkArguments(
  record: NetworkRecord,
  { on, filters, subject }: Pick<State, "on" | "filters" | "subject">,
  contents: Pick<ViewContents, "bodies">,
): NetworkArguments {
  const { types, kinds, statuses, certainties: certainty } = filters;
  const common = { on, edgeTypes: types, kinds, services: null, statuses, certainty };
  switch (subject?.kind) {
    case "bodies":
      return { ...common, focus: subject.ids, hops: subject.hops };
    case "place":
      return { ...common, focus: [subject.id], hops: 2 };
    case "service":
      return { ...common, focus: null, hops: null, services: [subject.id], edgeTypes: drawnEdgeTypes(filters) };
    case "edge": {
      const edge = record.edgesById.get(subject.id);
      return edge ? edgeArguments(edge, on) : { ...common, focus: null, hops: null };
    }
    case "all":
    case undefined:
      return { ...common, focus: null, hops: null, edgeTypes: drawnEdgeTypes(filters) };
    default:
      return { ...common, focus: contents.bodies.map(({ id }) => id), hops: 0 };
  }
}

/** A single edge is requested by its ends, its type and its status. */
function edgeArguments(edge: Edge, on: string): NetworkArguments {
  return {
    on: holdsOn(edge, on) ? on : null,
    focus: [...new Set([edge.source, edge.target])],
    hops: 0,
    edgeTypes: [edge.type],
    kinds: null,
    services: null,
    statuses: [edge.status],
    certainty: null,
  };
}

/** The address of the network as a file. Null where a filter lets nothing through: an address cannot say that. */
export function networkFileAddress(network: NetworkArguments, format: string): string | null {
  const given = Object.entries(network).filter(([, value]) => value !== null);
  if (given.some(([, value]) => Array.isArray(value) && value.length === 0)) {
    return null;
  }
  return addParameters(`/network.${format}`, Object.fromEntries(given.map(([name, value]) => [name, String(value)])));
}

/** Where Gephi Lite opens a file, by docs.gephi.org/lite/integration/embed; null where it could not fetch it. */
export function gephiLiteAddress(origin: string, file: string): string | null {
  const { protocol, hostname } = new URL(origin);
  const isReachable =
    protocol === "https:" && !/^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostname) && hostname.includes(".");
  return isReachable ? `https://lite.gephi.org/?file=${encodeURIComponent(origin + file)}` : null;
}
