// The bodies that fit what somebody types, once they pause.

import { useEffect, useState } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { SearchDocument, type SearchQuery } from "../../generated/graphql.ts";
import type { Body, WholeRecord } from "../../record/record.ts";
import { describeHit, type HitDescription } from "./hits.ts";

export interface Hit extends HitDescription {
  readonly body: Body;
}

/** Milliseconds without a key after which the search is sent. */
const typingPause = 150;
/** A single letter finds too much. */
const minTextLength = 2;

/** The hits for the latest text that was answered, and whether that is the text of now. */
export function useHits(record: WholeRecord, on: string, text: string) {
  const [query, setQuery] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text), typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAnswer(SearchDocument, query.length >= minTextLength ? { text: query } : null);
  const [lastHits, setLastHits] = useState<SearchQuery["search"]>([]);
  useEffect(() => {
    if (answer === null || answer.kind === "refused") {
      setLastHits([]);
    }
    if (answer?.kind === "loaded") {
      setLastHits(answer.data.search);
    }
  }, [answer]);
  const found = answer?.kind === "loaded" ? answer.data.search : lastHits;
  const hits: readonly Hit[] = found.flatMap(({ body: { id }, matchedOn }) => {
    const body = record.bodiesById.get(id);
    return body ? [{ body, ...describeHit(body, matchedOn, on) }] : [];
  });
  return { hits, answer, isFresh: answer?.kind === "loaded" && query === text };
}
