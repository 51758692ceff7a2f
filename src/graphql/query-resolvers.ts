// The questions of the API: each resolver hands its arguments over to a service.

import { nodeTypeName } from "../names/thing-names.ts";
import { readBodyCommissions } from "../service/body-commissions.ts";
import { readChangeDays } from "../service/change-days.ts";
import { compareMoments, type Moment } from "../service/compare.ts";
import { readCoverage } from "../service/coverage.ts";
import { findEdge, findEdges } from "../service/edge-by-id.ts";
import { readLineage } from "../service/lineage.ts";
import { readNetwork } from "../service/network.ts";
import { findPaths } from "../service/paths.ts";
import { searchNames } from "../service/search.ts";
import { readCommissioningAnswers, whoCommissions } from "../service/who-commissions.ts";
import type { MomentInput, QueryResolvers, Scalars } from "./generated.ts";
import { answerNetwork } from "./network-answer.ts";

export const queryResolvers: QueryResolvers = {
  search: (_parent, { types, kinds, on, ...question }, { source }) =>
    searchNames(source, { ...question, types: (types ?? []).map(nodeTypeName), kinds: kinds ?? [], on: dateText(on) }),
  whoCommissions: (_parent, { service, place, on }, { source }) =>
    whoCommissions(source, { service, place, on: String(on) }),
  commissioningAnswers: (_parent, { services, places, on }, { source }) =>
    readCommissioningAnswers(source, { services: services ?? null, places: places ?? null, on: String(on) }),
  commissionsOn: (_parent, { body, on }, { source }) => readBodyCommissions(source, { body, on: String(on) }),
  network: async (_parent, { focus, edgeTypes, kinds, services, on, metrics, ...rest }, { source }) => {
    const question = { focus: focus ?? [], edgeTypes: edgeTypes ?? [], kinds: kinds ?? [], services: services ?? [] };
    const day = dateText(on);
    const network = await readNetwork(source, { ...question, ...rest, on: day });
    return answerNetwork(network, day, metrics);
  },
  edge: (_parent, { id }, { source }) => findEdge(source, id),
  edges: (_parent, { ids }, { source }) => findEdges(source, ids),
  paths: (_parent, { edgeTypes, on, ...question }, { source }) =>
    findPaths(source, { ...question, edgeTypes: edgeTypes ?? [], on: dateText(on) }),
  compare: (_parent, { before, after, focus }, { source }) =>
    compareMoments(source, { before: readMoment(before), after: readMoment(after), focus: focus ?? [] }),
  changeDays: (_parent, { service, place, body, from, to }, { source }) =>
    readChangeDays(source, {
      service: service ?? null,
      place: place ?? null,
      body: body ?? null,
      from: dateText(from),
      to: dateText(to),
    }),
  replacement: (_parent, { id }, { source }) => source.replacements.get(id) ?? null,
  lineage: (_parent, { body }, { source }) => readLineage(source, body),
  coverage: (_parent, { on }, { source }) => readCoverage(source, dateText(on)),
};

function readMoment({ on, ...moment }: MomentInput): Moment {
  return { on: dateText(on), ...moment };
}

/** The driver's date prints as the day. */
function dateText(date: Scalars["Date"]["input"] | null | undefined): string | null {
  return date ? date.toString() : null;
}
