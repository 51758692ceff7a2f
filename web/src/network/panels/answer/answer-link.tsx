// The way from a question to the page that answers it in words, with its documents.

import type { ReactElement } from "react";
import {
  bodyAddress,
  compareAddress,
  linkAddress,
  pathsAddress,
  placeAddress,
  proposalAddress,
  serviceAddress,
  whoAddress,
} from "../../../addresses/thing-address.ts";
import type { State } from "../../state/state.ts";

export function AnswerLink({ state }: { readonly state: State }): ReactElement | null {
  const answer = answerAddress(state);
  return answer && <a href={answer.address}>{answer.words}</a>;
}

function answerAddress({ subject, on, before }: State): { readonly words: string; readonly address: string } | null {
  switch (subject?.kind) {
    case "bodies": {
      const [id, ...others] = subject.ids;
      return id !== undefined && others.length === 0
        ? { words: "The page of this body", address: bodyAddress(id, on) }
        : null;
    }
    case "place":
      return { words: "The page of this place", address: placeAddress(subject.id, on) };
    case "service":
      return { words: "The page of this service", address: serviceAddress(subject.id, on) };
    case "who":
      return {
        words: "The answer in words, with its documents",
        address: whoAddress(subject.service, subject.place, on),
      };
    case "paths":
      return {
        words: "The chains in words, with their documents",
        address: pathsAddress(subject.from, subject.to, on),
      };
    case "edge":
      return { words: "The page of this link, with its documents", address: linkAddress(subject.id, on) };
    case "proposal":
      return { words: "The page of this proposal, with its documents", address: proposalAddress(subject.id) };
    case "changes":
      return before === null ? null : { words: "What happened, in words", address: compareAddress(before, on) };
    case "all":
    case undefined:
      return null;
  }
}
