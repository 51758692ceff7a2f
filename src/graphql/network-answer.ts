// A network as the API answers it: each body with its measures.

import type { Network } from "../model/network.ts";
import { type Measure, measureNetwork } from "../service/network.ts";

export interface NetworkAnswer extends Network {
  readonly on: string | null;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** A body in a network, by its id. */
export interface NetworkNode extends Measure {
  readonly body: string;
}

/** Measures betweenness and community only where `metrics` asks for them. */
export function answerNetwork(network: Network, on: string | null, metrics: boolean): NetworkAnswer {
  return { ...network, on, measures: measureNetwork(network, metrics) };
}

export function networkNodes({ bodies, measures }: NetworkAnswer): readonly NetworkNode[] {
  const alone: Measure = { degree: 0, betweenness: null, community: null };
  return bodies.map(({ id }) => ({ body: id, ...(measures.get(id) ?? alone) }));
}
