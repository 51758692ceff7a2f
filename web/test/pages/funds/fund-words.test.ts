// A fund in a sentence: how many figures there are, and of which years. They are never added up.

import { expect, test } from "vitest";
import { fundLede } from "../../../src/pages/funds/fund-words.ts";

const amount = (amountGbp: number | null, financialYear: string | null) => ({ amountGbp, financialYear });

test.each([
  ["A fund for Camden. No source that was read gives an amount.", [amount(null, "2015/16")]],
  ["A fund for Camden. One figure for 2015/16.", [amount(1, "2015/16"), amount(null, "2016/17")]],
  ["A fund for Camden. 2 figures from 2015/16 to 2020/21.", [amount(1, "2020/21"), amount(2, "2015/16")]],
  ["A fund for Camden. One figure.", [amount(1, null)]],
])("%s", (sentence, amounts) => {
  expect(fundLede({ area: "Camden", amounts })).toBe(sentence);
});
