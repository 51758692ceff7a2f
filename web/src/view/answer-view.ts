// The answers to the question of the state, as the picture takes them.

import { useMemo } from "react";
import { type Answer, useAnswer } from "../api/use-answer.ts";
import { edgeTypeOf } from "../catalogue/labels.ts";
import { factStatus } from "../catalogue/statuses.ts";
import { CompareDocument, PathsDocument, type PathsQuery, WhoDocument, type WhoQuery } from "../generated/graphql.ts";
import { holdsOn, type WholeRecord } from "../record/record.ts";
import { compareAsked, pathsAsked, whoAsked } from "../requests/question-variables.ts";
import type { State } from "../state/state.ts";
import { useCalmDay } from "../state/use-settled-day.ts";
import { type Compared, differences } from "./comparison.ts";
import { markWords, wishedMarkWords } from "./marks.ts";
import { type Lit, noReply, type Reply } from "./view-contents.ts";

/** The same object as long as the answer is the same. */
export function useReply(record: WholeRecord, shown: State): Reply {
  const state = { ...shown, on: useCalmDay(shown) };
  const who = dataOf(useAnswer(WhoDocument, whoAsked(state)))?.whoCommissions;
  const paths = dataOf(useAnswer(PathsDocument, pathsAsked(state)))?.paths;
  const compared = dataOf(useAnswer(CompareDocument, compareAsked(state)))?.compare;
  const isWishes = state.question?.kind === "wishes";
  return useMemo(() => {
    if (who) {
      return { ...noReply, lit: litByWho(record, who) };
    }
    if (paths) {
      return { ...noReply, lit: litByPaths(paths) };
    }
    return compared
      ? { ...noReply, marks: marksOf(compared), markWords: isWishes ? wishedMarkWords : markWords }
      : noReply;
  }, [record, who, paths, compared, isWishes]);
}

/** Those who have a part, the edges that say so, and the arrangement by which it is their place: areas served and groups belonged to. */
export function litByWho(record: WholeRecord, { on, place, responsible, approvers, pools }: WhoSaid): Lit {
  const parts = [...responsible, ...approvers, ...pools];
  const saying = parts.flatMap(({ edge }) => record.edgesById.get(edge) ?? []);
  const placing = parts.flatMap(({ body, viaGroup }) => {
    const near = [place.id, viaGroup?.id];
    return (record.edgesAt.get(body.id) ?? []).filter(
      (edge) =>
        edge.source === body.id &&
        near.includes(edge.target) &&
        edge.status === factStatus &&
        edgeTypeOf(edge.type)?.structural &&
        holdsOn(edge, on),
    );
  });
  const edges = [...saying, ...placing];
  const groups = parts.flatMap(({ viaGroup }) => viaGroup?.id ?? []);
  const ends = edges.flatMap(({ source, target }) => [source, target]);
  return {
    bodies: new Set([place.id, ...parts.map(({ body }) => body.id), ...groups, ...ends]),
    edges: new Set(edges.map(({ id }) => id)),
  };
}

/** Every body and edge of every chain; nothing where there is no chain. */
export function litByPaths(paths: PathsQuery["paths"]): Lit | null {
  if (paths.length === 0) {
    return null;
  }
  return {
    bodies: new Set(paths.flatMap(({ bodies }) => bodies.map(({ id }) => id))),
    edges: new Set(paths.flatMap(({ edges }) => edges.map(({ id }) => id))),
  };
}

export function marksOf(compared: Compared): Reply["marks"] {
  const { bodies, ties } = differences(compared);
  return new Map([...bodies, ...ties].map(({ id, mark }) => [id, mark]));
}

function dataOf<Result>(answer: Answer<Result> | null): Result | undefined {
  return answer?.kind === "here" ? answer.data : undefined;
}

export type WhoSaid = WhoQuery["whoCommissions"];
