// The arguments of the network that the state shows: for downloads and for the query behind the view.

import { type Edge, holdsOn, type WholeRecord } from "../record/record.ts";
import { drawnEdgeTypes, type State } from "../state/state.ts";

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

export function networkArguments(record: WholeRecord, { on, filters, selection }: State): NetworkArguments {
  const { types, kinds, services, statuses, certainties: certainty } = filters;
  if (selection?.kind === "bodies") {
    return { on, focus: selection.ids, hops: selection.hops, edgeTypes: types, kinds, services, statuses, certainty };
  }
  const edge = selection?.kind === "edge" ? record.edgesById.get(selection.id) : undefined;
  if (edge) {
    return edgeArguments(edge, on);
  }
  return { on, focus: null, hops: null, edgeTypes: drawnEdgeTypes(filters), kinds, services, statuses, certainty };
}

/** No address returns a single edge: it is requested by its ends, its type and its status. */
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
export function networkAddress(network: NetworkArguments, format: string): string | null {
  const given = Object.entries(network).filter(([, value]) => value !== null);
  if (given.some(([, value]) => Array.isArray(value) && value.length === 0)) {
    return null;
  }
  const query = given.map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll("%2C", ",")}`);
  return `/network.${format}?${query.join("&")}`;
}
