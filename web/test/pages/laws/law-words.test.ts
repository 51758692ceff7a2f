// When a law was in force, in words.

import { expect, test } from "vitest";
import { lawPeriodSentence } from "../../../src/pages/laws/law-words.ts";

test.each([
  [
    "It came into force on 1 April 2013; it was found to be in force on 22 November 2026.",
    { inForceOnStated: "2013-04-01", inForceTo: null, checkedOn: "2026-11-22" },
  ],
  [
    "It came into force in 2006, and was in force to 30 June 2022.",
    { inForceOnStated: "2006", inForceTo: "2022-06-30", checkedOn: "2026-11-22" },
  ],
  [
    "The day on which it came into force is not on record; no source that was read gives an end.",
    { inForceOnStated: null, inForceTo: null, checkedOn: null },
  ],
])("%s", (sentence, law) => {
  expect(lawPeriodSentence(law)).toBe(sentence);
});
