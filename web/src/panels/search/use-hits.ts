// The bodies that fit what somebody types, once they pause.

import { useEffect, useState } from "react";
import { useAnswer } from "../../api/use-answer.ts";
import { SearchDocument, type SearchQuery } from "../../generated/graphql.ts";
import type { Body, WholeRecord } from "../../record/record.ts";
import { type HitSaid, hitSaid } from "./hits.ts";

export interface Hit extends HitSaid {
  readonly body: Body;
}

/** Milliseconds without a key after which the server is asked. */
const typingPause = 150;
/** A single letter finds too much. */
const fewestSigns = 2;

/** The hits for the latest text that was answered, and whether that is the text of now. */
export function useHits(record: WholeRecord, on: string, text: string) {
  const [asked, ask] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => ask(text), typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAnswer(SearchDocument, asked.length >= fewestSigns ? { text: asked } : null);
  const [kept, keep] = useState<SearchQuery["search"]>([]);
  useEffect(() => {
    if (answer === null || answer.kind === "refused") {
      keep([]);
    }
    if (answer?.kind === "here") {
      keep(answer.data.search);
    }
  }, [answer]);
  const found = answer?.kind === "here" ? answer.data.search : kept;
  const hits: readonly Hit[] = found.flatMap(({ body: { id }, matchedOn }) => {
    const body = record.bodiesById.get(id);
    return body ? [{ body, ...hitSaid(body, matchedOn, on) }] : [];
  });
  return { hits, answer, isFresh: answer?.kind === "here" && asked === text };
}
