// The day that a page shows.

import type { LoaderFunctionArgs } from "react-router";
import { type ChosenDay, readDay } from "../dates/read-day.ts";
import { DataDateDocument } from "../generated/graphql.ts";

export interface PageDay extends ChosenDay {
  /** The day on which the record was last revised. */
  readonly dataDate: string;
}

/** The day that the address asks for: without one, the day of the data. */
export async function readPageDay({ request, context }: LoaderFunctionArgs): Promise<PageDay> {
  const { datasets } = await context.ask(DataDateDocument);
  const dataDate = datasets[0]?.dataDate ?? "9999-12-31";
  return { ...readDay(new URL(request.url), dataDate), dataDate };
}
