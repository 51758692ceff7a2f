// Searches that a reader can start from.

export const exampleSearches: readonly string[] = [
  "who commissions maternity in Brent in 2019",
  "Camden 1 April 2015",
  "London Councils",
  "Better Care Fund",
  "section 75",
];
