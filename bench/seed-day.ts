// The part of the record that decides who commissions on a day, straight from a seed.

import { holdsOn } from "../src/base/period.ts";
import { type Catalogue, isFact } from "../src/model/catalogue.ts";
import { compareText, type Dataset, factText, possiblePeriod, type Thing } from "../src/model/dataset.ts";
import { commissioningTypes, type Day, financialYears, makeDay } from "../src/service/commissioning-day.ts";

/** The same day as the graph gives. */
export function seedDay(dataset: Dataset, catalogue: Catalogue, on: string): Day {
  const things = (type: string): readonly Thing[] =>
    dataset.things.filter((thing) => thing.type === type).sort((a, b) => compareText(a.id, b.id));
  const linked = (type: string) =>
    things(type).map((thing) => {
      const targets = (link: string) =>
        dataset.links.filter(({ type: each, from }) => each === link && from === thing.id).map(({ to }) => to);
      const services = ["NARROWER_THAN", "CONCERNS", "ASKS_ABOUT_SERVICE"].flatMap(targets);
      return { thing, services, bodies: targets("ASKS_ABOUT") };
    });
  const amounts = new Map(
    dataset.links.filter(({ type }) => type === "AMOUNT_OF").map(({ from, to }) => [from, to] as const),
  );
  const funds = things("Fund").map((fund) => ({
    fund,
    years: things("FundAmount")
      .filter(({ id, facts }) => amounts.get(id) === fund.id && typeof facts.amountGbp === "number")
      .flatMap(({ facts }) => factText(facts, "financialYear") ?? []),
  }));
  const bodies = things("Body").filter(({ facts }) => holdsOn(possiblePeriod(facts), on));
  const present = new Set(bodies.map(({ id }) => id));
  const edges = dataset.edges.filter(
    (edge) =>
      commissioningTypes.includes(edge.type) &&
      isFact(edge, catalogue) &&
      holdsOn(possiblePeriod(edge.facts), on) &&
      present.has(edge.from) &&
      present.has(edge.to),
  );
  return makeDay(
    {
      on,
      network: { bodies, edges: edges.sort((a, b) => compareText(a.id, b.id)), truncated: false },
      things: {
        datasets: things("Dataset"),
        instruments: things("LegalInstrument"),
        funds,
        services: linked("Service"),
        proposals: linked("Proposal"),
        questions: linked("OpenQuestion").filter(({ thing }) => {
          const year = factText(thing.facts, "financialYear");
          return year === null || financialYears(on).includes(year);
        }),
      },
    },
    catalogue,
  );
}
