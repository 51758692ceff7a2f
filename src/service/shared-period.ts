// The dates of an edge, as far as another thing leaves them: the life of a member of the group that the edge names, or another edge.

import { farFuture, farPast } from "../base/period.ts";
import { type Bounds, intersectBounds, isEmpty } from "../model/bounds.ts";
import { type Facts, factText, possiblePeriod } from "../model/dataset.ts";

/** The facts of an edge, from the later of both starts to the earlier of both ends. */
export function factsWithin(facts: Facts, outer: Facts): Facts {
  const possible = intersectBounds([readPossible(facts), readPossible(outer)]);
  const certain = readCertain(facts);
  return {
    ...facts,
    ...laterStart(facts, outer),
    ...earlierEnd(facts, outer),
    ...sharedPeriodFacts(possible, certain),
  };
}

/** As `factsWithin`, and certain only where both are. */
export function factsWithBoth(facts: Facts, other: Facts): Facts {
  const within = factsWithin(facts, other);
  const [one, two] = [readCertain(within), readCertain(other)];
  return { ...within, ...sharedPeriodFacts(readPossible(within), one && two && intersectBounds([one, two])) };
}

function readPossible(facts: Facts): Bounds {
  const { possibleFrom, possibleTo } = possiblePeriod(facts);
  return { from: possibleFrom, to: possibleTo };
}

function readCertain(facts: Facts): Bounds | null {
  const [from, to] = [factText(facts, "certainFrom"), factText(facts, "certainTo")];
  return from === null || to === null ? null : { from, to };
}

function sharedPeriodFacts(possible: Bounds, stated: Bounds | null): Facts {
  const both = stated && intersectBounds([stated, possible]);
  const certain = both && !isEmpty(both) ? both : null;
  return {
    certainFrom: certain?.from ?? null,
    certainTo: certain?.to ?? null,
    lastSeen: certain?.to ?? null,
    possibleFrom: possible.from,
    possibleTo: possible.to,
  };
}

function laterStart(facts: Facts, outer: Facts): Facts {
  const [own, other] = [factText(facts, "validFrom"), factText(outer, "validFrom")];
  if (own === null) {
    return {};
  }
  if (other === null) {
    return own < (factText(outer, "possibleFrom") ?? farPast) ? unknownStart : {};
  }
  return own < other ? startFacts(outer) : {};
}

const unknownStart: Facts = { validFrom: null, validFromStated: null, startKnown: false };

function startFacts({ validFrom = null, validFromStated = null, startKnown = false }: Facts): Facts {
  return { validFrom, validFromStated, startKnown };
}

function earlierEnd(facts: Facts, outer: Facts): Facts {
  const [own, other] = [factText(facts, "validTo"), factText(outer, "validTo")];
  if (other !== null) {
    return own === null || other < own ? endFacts(outer) : {};
  }
  return own !== null && (factText(outer, "possibleTo") ?? farFuture) < own ? unknownEnd : {};
}

const unknownEnd: Facts = { validTo: null, validToStated: null, endKnown: false };

function endFacts({ validTo = null, validToStated = null, endKnown = false }: Facts): Facts {
  return { validTo, validToStated, endKnown };
}
