// A network as the API answers it: each body with its measures.

import { makeOnce } from "../base/once.ts";
import type { Network } from "../model/network.ts";
import { type Measure, measureNetwork } from "../service/network.ts";

export interface NetworkAnswer extends Network {
  readonly on: string | null;
  /** The measures of a body, by its id. They are worked out when they are first asked for. */
  readonly measure: (body: string) => Measure;
}

/** A body in a network, by its id. */
export interface NetworkNode extends Pick<NetworkAnswer, "measure"> {
  readonly body: string;
}

const alone: Measure = { degree: 0, betweenness: null, community: null };

/** Measures betweenness and community only where `metrics` asks for them. */
export function answerNetwork(network: Network, on: string | null, metrics: boolean): NetworkAnswer {
  const readMeasures = makeOnce(() => measureNetwork(network, metrics));
  return { ...network, on, measure: (body) => readMeasures().get(body) ?? alone };
}

export function networkNodes({ bodies, measure }: NetworkAnswer): readonly NetworkNode[] {
  return bodies.map(({ id }) => ({ body: id, measure }));
}
