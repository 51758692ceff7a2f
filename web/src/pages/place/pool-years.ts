// The money that a place pools, by fund and year.

export interface PoolEdge {
  readonly node: { readonly id: string; readonly name: string };
  readonly properties: {
    readonly id: string;
    readonly financialYear: string | null;
    readonly amountGbp: number | null;
    readonly possibleFrom: string;
    readonly possibleTo: string;
    readonly ofFund: { readonly id: string; readonly name: string } | null;
  };
}

export interface PooledFund {
  /** Null where the record does not name the fund. */
  readonly id: string | null;
  readonly name: string;
  readonly years: readonly PoolYear[];
}

export interface PoolYear {
  readonly edge: string;
  /** `2015/16`; null where no source names a year. */
  readonly year: string | null;
  readonly partner: { readonly id: string; readonly name: string };
  /** In pounds; null where no source gives it. Amounts are parts and totals side by side, and are never added up. */
  readonly amount: string | null;
  /** Whether it can have been pooled on the day. */
  readonly isCurrent: boolean;
}

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", maximumFractionDigits: 0 });

/** By the name of the fund, and the earliest year first. */
export function pooledFunds(edges: readonly PoolEdge[], on: string): readonly PooledFund[] {
  const funds = new Map<string, PooledFund>();
  for (const { node, properties } of edges.toSorted((one, other) => poolKey(one).localeCompare(poolKey(other), "en"))) {
    const { id, financialYear, amountGbp, ofFund, possibleFrom, possibleTo } = properties;
    const fund = funds.get(ofFund?.id ?? "") ?? {
      id: ofFund?.id ?? null,
      name: ofFund?.name ?? "Pool without a name",
      years: [],
    };
    const year = {
      edge: id,
      year: financialYear,
      partner: node,
      amount: amountGbp === null ? null : pounds.format(amountGbp),
      isCurrent: possibleFrom <= on && on <= possibleTo,
    };
    funds.set(ofFund?.id ?? "", { ...fund, years: [...fund.years, year] });
  }
  return [...funds.values()];
}

function poolKey({ node, properties: { ofFund, financialYear } }: PoolEdge): string {
  return `${ofFund?.name ?? "~"} ${financialYear ?? "~"} ${node.name}`;
}
