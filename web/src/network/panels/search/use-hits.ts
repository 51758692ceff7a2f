// The things that fit what somebody types, once they pause.

import { useEffect, useState } from "react";
import { SearchDocument, type SearchQuery, type ThingType } from "../../../generated/graphql.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { WholeRecord } from "../../record/record.ts";
import { describeHits } from "./hits.ts";

/** Milliseconds without a key after which the search is sent. */
const typingPause = 150;
/** A single letter finds too much. */
const minTextLength = 2;
/** Below what Enter opens, so that a text that names nothing has something near it. */
const suggestionFloor = 0.15;

/** The hits for the latest text that was answered, and whether that is the text of now. */
export function useHits(record: WholeRecord, on: string, text: string, types: readonly ThingType[] | null) {
  const [query, setQuery] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQuery(text), typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  const variables = query.length >= minTextLength ? { text: query, types, floor: suggestionFloor } : null;
  const answer = useAnswer(SearchDocument, variables);
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
  return { hits: describeHits(found, record, on), answer, isFresh: answer?.kind === "loaded" && query === text };
}
