// The answers to the question of the state, as the picture takes them.

import { useMemo } from "react";
import { findEdgeType } from "../../catalogue/labels.ts";
import { factStatus } from "../../catalogue/statuses.ts";
import {
  CompareDocument,
  PathsDocument,
  type PathsQuery,
  WhoDocument,
  type WhoQuery,
} from "../../generated/graphql.ts";
import { type Answer, useAnswer } from "../api/use-answer.ts";
import { holdsOn, type WholeRecord } from "../record/record.ts";
import { compareVariables, pathsVariables, whoVariables } from "../requests/question-variables.ts";
import type { State } from "../state/state.ts";
import { useSettledDay } from "../state/use-settled-day.ts";
import { type CompareResult, listDifferences } from "./comparison.ts";
import { markLabels, proposedMarkLabels } from "./marks.ts";
import { type AnswerView, type Highlight, noAnswerView } from "./view-contents.ts";

/** The same object as long as the answer is the same. */
export function useAnswerView(record: WholeRecord, current: State): AnswerView {
  const state = { ...current, on: useSettledDay(current) };
  const who = answerData(useAnswer(WhoDocument, whoVariables(state)))?.whoCommissions;
  const paths = answerData(useAnswer(PathsDocument, pathsVariables(state)))?.paths;
  const comparison = answerData(useAnswer(CompareDocument, compareVariables(state)))?.compare;
  const isProposals = state.question?.kind === "proposals";
  return useMemo(() => {
    if (who) {
      return { ...noAnswerView, highlight: highlightWho(record, who) };
    }
    if (paths) {
      return { ...noAnswerView, highlight: highlightPaths(paths) };
    }
    return comparison
      ? {
          ...noAnswerView,
          marks: comparisonMarks(comparison),
          markLabels: isProposals ? proposedMarkLabels : markLabels,
        }
      : noAnswerView;
  }, [record, who, paths, comparison, isProposals]);
}

/** Those who have a part, the edges that say so, and the arrangement by which it is their place: areas served and groups belonged to. */
export function highlightWho(record: WholeRecord, { on, place, ...answer }: WhoResult): Highlight {
  const { responsible, possiblyResponsible, accountable, approvers, pools } = answer;
  const parts = [...responsible, ...possiblyResponsible, ...accountable, ...approvers, ...pools];
  const named = parts.flatMap(({ edge }) => record.edgesById.get(edge) ?? []);
  const placing = parts.flatMap(({ body, viaGroup }) => {
    const near = [place.id, viaGroup?.id];
    return (record.edgesByBody.get(body.id) ?? []).filter(
      (edge) =>
        edge.source === body.id &&
        near.includes(edge.target) &&
        edge.status === factStatus &&
        findEdgeType(edge.type)?.structural &&
        holdsOn(edge, on),
    );
  });
  const edges = [...named, ...placing];
  const groups = parts.flatMap(({ viaGroup }) => viaGroup?.id ?? []);
  const ends = edges.flatMap(({ source, target }) => [source, target]);
  return {
    bodies: new Set([place.id, ...parts.map(({ body }) => body.id), ...groups, ...ends]),
    edges: new Set(edges.map(({ id }) => id)),
  };
}

/** Every body and edge of every chain; nothing where there is no chain. */
export function highlightPaths(paths: PathsQuery["paths"]): Highlight | null {
  if (paths.length === 0) {
    return null;
  }
  return {
    bodies: new Set(paths.flatMap(({ bodies }) => bodies.map(({ id }) => id))),
    edges: new Set(paths.flatMap(({ edges }) => edges.map(({ id }) => id))),
  };
}

export function comparisonMarks(comparison: CompareResult): AnswerView["marks"] {
  const { bodies, edges } = listDifferences(comparison);
  return new Map([...bodies, ...edges].map(({ id, mark }) => [id, mark]));
}

function answerData<Result>(answer: Answer<Result> | null): Result | undefined {
  return answer?.kind === "loaded" ? answer.data : undefined;
}

export type WhoResult = WhoQuery["whoCommissions"];
