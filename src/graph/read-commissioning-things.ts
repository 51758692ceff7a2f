// Reads the things, besides bodies and edges, that an answer about who commissions draws on: in one statement.

import type { Thing } from "../model/dataset.ts";
import { commissioningThingsStatement } from "./question-queries.ts";
import type { Reader } from "./reader.ts";
import { storedThing } from "./records.ts";

/** A thing, with the ids of the things that it links to. */
export interface LinkedThing {
  readonly thing: Thing;
  readonly services: readonly string[];
  readonly bodies: readonly string[];
}

export interface CommissioningThings {
  readonly datasets: readonly Thing[];
  readonly instruments: readonly Thing[];
  readonly funds: readonly FundYears[];
  /** Each with the services that it is a part of. */
  readonly services: readonly LinkedThing[];
  /** Each with the services that it concerns. */
  readonly proposals: readonly LinkedThing[];
  /** The open questions about one of the financial years, or about none. */
  readonly questions: readonly LinkedThing[];
}

/** A fund, with the financial years for which a source gives an amount. */
export interface FundYears {
  readonly fund: Thing;
  readonly years: readonly string[];
}

interface StoredThing {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly services?: readonly string[];
  readonly bodies?: readonly string[];
  readonly years?: readonly string[];
}

export async function readCommissioningThings(
  reader: Reader,
  financialYears: readonly string[],
): Promise<CommissioningThings> {
  const { records } = await reader.run(commissioningThingsStatement, { financialYears });
  const rows = (name: string): readonly StoredThing[] => records.flatMap((record) => record.get(name));
  const things = (type: string, name: string) => rows(name).map(({ facts }) => storedThing(type, facts));
  const linked = (type: string, name: string) =>
    rows(name).map(({ facts, services, bodies }) => ({
      thing: storedThing(type, facts),
      services: services ?? [],
      bodies: bodies ?? [],
    }));
  return {
    datasets: things("Dataset", "datasets"),
    instruments: things("LegalInstrument", "instruments"),
    funds: rows("funds").map(({ facts, years }) => ({ fund: storedThing("Fund", facts), years: years ?? [] })),
    services: linked("Service", "services"),
    proposals: linked("Proposal", "proposals"),
    questions: linked("OpenQuestion", "questions"),
  };
}
