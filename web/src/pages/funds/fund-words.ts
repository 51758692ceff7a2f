// A fund in a sentence.

export interface FundSummary {
  readonly area: string | null;
  readonly places?: readonly { readonly name: string }[];
  readonly amounts: readonly { readonly amountGbp: number | null; readonly financialYear: string | null }[];
}

/** "A fund for Camden. 5 figures from 2015/16 to 2025/26." */
export function fundLede({ area, places = [], amounts }: FundSummary): string {
  const figures = amounts.filter(({ amountGbp }) => amountGbp !== null);
  const [place] = places;
  const whose = place && places.length === 1 ? place.name : area;
  const where = whose === null ? "A fund" : `A fund for ${whose}`;
  if (figures.length === 0) {
    return `${where}. No source that was read gives an amount.`;
  }
  const years = fundYears({ area, amounts: figures });
  const when = years.length > 1 ? ` from ${years[0]} to ${years.at(-1)}` : years.map((year) => ` for ${year}`).join("");
  return `${where}. ${figures.length === 1 ? "One figure" : `${figures.length} figures`}${when}.`;
}

/** Its financial years, the earliest first. */
export function fundYears({ amounts }: FundSummary): readonly string[] {
  return [...new Set(amounts.flatMap(({ financialYear }) => financialYear ?? []))].sort();
}
