// Checks a dataset against the list of rules about facts.

import type { Catalogue } from "./catalogue.ts";
import type { Dataset, Place, Problem } from "./dataset.ts";
import {
  allowedEdgesNameTheirLaw,
  decisionsSayWhatWasDecided,
  edgeReferencesExist,
  edgesDoNotOverlapTheirTwins,
  edgesHaveBothEnds,
  edgesHoldWhileTheirEndsLive,
  edgesJoinAllowedKinds,
  edgesJoinTwoBodies,
  edgesNameTheirDocuments,
  proposalsAreNotInForce,
  successorsFollowOnTheDay,
} from "./edge-rules.ts";
import { itemKey, type Rule } from "./rule.ts";
import { successorsTakeUpEdges } from "./succession-rule.ts";
import {
  bodiesLiveWhenTheirKindDid,
  documentsAreCited,
  groupsAreCollective,
  idsAreReadable,
  idsAreShort,
  itemsArePossibleOnSomeDay,
  linkTargetsExist,
  periodsRunForward,
  sightingsAreWithinThePeriod,
  sumsAreWholePounds,
  thingsNameTheirDocuments,
} from "./thing-rules.ts";

const rules: readonly Rule[] = [
  idsAreReadable,
  idsAreShort,
  periodsRunForward,
  bodiesLiveWhenTheirKindDid,
  linkTargetsExist,
  thingsNameTheirDocuments,
  documentsAreCited,
  edgesHaveBothEnds,
  edgesJoinTwoBodies,
  edgesJoinAllowedKinds,
  edgesNameTheirDocuments,
  edgeReferencesExist,
  edgesHoldWhileTheirEndsLive,
  edgesDoNotOverlapTheirTwins,
  successorsFollowOnTheDay,
  successorsTakeUpEdges,
  proposalsAreNotInForce,
  decisionsSayWhatWasDecided,
  allowedEdgesNameTheirLaw,
  groupsAreCollective,
  sightingsAreWithinThePeriod,
  itemsArePossibleOnSomeDay,
  sumsAreWholePounds,
];

/** Every problem in the dataset's facts. `places` has the place of each thing and edge. */
export function checkDataset(
  dataset: Dataset,
  catalogue: Catalogue,
  places: ReadonlyMap<string, Place>,
): readonly Problem[] {
  const things = new Map(dataset.things.map((thing) => [itemKey(thing.type, thing.id), thing]));
  const world = { dataset, catalogue, things };
  return rules.flatMap((rule) =>
    rule(world).map(({ on, sentence }) => ({
      ...(places.get(itemKey(on.type, on.id)) ?? { file: on.type, line: 0 }),
      sentence,
    })),
  );
}
