// The variables of the question of the state. Panels and the picture use the same, so the server is asked once.

import { factStatus, proposalStatuses } from "../../catalogue/statuses.ts";
import type {
  Certainty,
  CompareQueryVariables,
  EdgeType,
  PathsQueryVariables,
  Status,
  WhoQueryVariables,
} from "../../generated/graphql.ts";
import type { State } from "../state/state.ts";

/** How many edges a chain may have where the question does not say. */
export const defaultMaxHops = 6;

type QuestionState = Pick<State, "on" | "filters" | "question">;

export function whoVariables({ on, question }: QuestionState): WhoQueryVariables | null {
  return question?.kind === "who" ? { service: question.service, place: question.place, on } : null;
}

/** Every type of edge, unless the filter names some; of the statuses that the filter lets through. */
export function pathsVariables({ on, filters, question }: QuestionState): PathsQueryVariables | null {
  if (question?.kind !== "paths") {
    return null;
  }
  return {
    from: question.from,
    to: question.to,
    on,
    edgeTypes: filters.types && filters.types.length > 0 ? (filters.types as readonly EdgeType[]) : null, // the catalogue's names are the API's
    statuses: apiStatuses(filters.statuses),
    ...certaintyArgument(filters),
    maxHops: question.most ?? defaultMaxHops,
  };
}

/** Facts of one day against those of another, or the facts of a day against these and the proposals of that day. A day is not compared with itself. */
export function compareVariables({ on, filters, question }: QuestionState): CompareQueryVariables | null {
  const facts = { statuses: apiStatuses([factStatus]), ...certaintyArgument(filters) };
  const both = { ...facts, statuses: apiStatuses([factStatus, ...proposalStatuses]) };
  switch (question?.kind) {
    case "compare":
      return question.before === on ? null : { before: { on: question.before, ...facts }, after: { on, ...facts } };
    case "proposals":
      return { before: { on, ...facts }, after: { on, ...both } };
    default:
      return null;
  }
}

/** Nothing where both count, which is the API's default. */
function certaintyArgument({ certainties }: QuestionState["filters"]): { readonly certainty?: readonly Certainty[] } {
  return certainties === null ? {} : { certainty: certainties };
}

function apiStatuses(names: readonly string[]): readonly Status[] {
  return names as readonly Status[]; // the catalogue's names are the API's
}
