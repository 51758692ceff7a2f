// The rules about facts: the list of them, and the run that finds all that breaks one.

import type { Catalogue } from "./catalogue.ts";
import type { Dataset, Place, Problem } from "./dataset.ts";
import { key, type Rule } from "./rule.ts";
import {
  edgesDoNotOverlapTheirTwins,
  edgesHoldWhileTheirEndsLive,
  edgesJoinTwoBodies,
  edgesJoinWhatExists,
  edgesJoinWhatTheyMay,
  edgesNameTheirDocuments,
  edgesNameWhatExists,
  successorsFollowOnTheDay,
  wishesAreNoFacts,
} from "./edge-rules.ts";
import {
  bodiesLiveWhenTheirKindDid,
  documentsAreCited,
  idsAreReadable,
  linksArrive,
  periodsRunForward,
  sumsAreWholePounds,
  thingsNameTheirDocuments,
} from "./thing-rules.ts";

const rules: readonly Rule[] = [
  idsAreReadable,
  periodsRunForward,
  bodiesLiveWhenTheirKindDid,
  linksArrive,
  thingsNameTheirDocuments,
  documentsAreCited,
  edgesJoinWhatExists,
  edgesJoinTwoBodies,
  edgesJoinWhatTheyMay,
  edgesNameTheirDocuments,
  edgesNameWhatExists,
  edgesHoldWhileTheirEndsLive,
  edgesDoNotOverlapTheirTwins,
  successorsFollowOnTheDay,
  wishesAreNoFacts,
  sumsAreWholePounds,
];

/** Every problem of fact in the dataset; `places` says where each thing and edge was read. */
export function check(dataset: Dataset, catalogue: Catalogue, places: ReadonlyMap<string, Place>): readonly Problem[] {
  const things = new Map(dataset.things.map((thing) => [key(thing.type, thing.id), thing]));
  const world = { dataset, catalogue, things };
  return rules.flatMap((rule) =>
    rule(world).map(({ on, sentence }) => ({
      ...(places.get(key(on.type, on.id)) ?? { file: on.type, line: 0 }),
      sentence,
    })),
  );
}
