// Questions put to the real record without a server: what the view shows for each.

import { placeBodies } from "../../src/network/record/place-bodies.ts";
import type { NetworkRecord } from "../../src/network/record/record.ts";
import { openingState, type State, type Subject } from "../../src/network/state/state.ts";
import type { Answer } from "../../src/network/view/answer.ts";
import { type ViewContents, viewContents } from "../../src/network/view/view-contents.ts";

export function askedState(subject: Subject, on: string, rest: Partial<State> = {}): State {
  return { ...openingState(on), subject, ...rest };
}

/** The answer of the server to a question about bodies, a place or a service. */
export function askedAnswer(record: NetworkRecord, subject: Subject, rest: Partial<Answer> = {}): Answer {
  const edges =
    subject.kind === "service"
      ? record.edges.filter(({ service }) => service === subject.id).map(({ id }) => id)
      : null;
  return { edges, focus: askedFocus(record, subject), marks: {}, title: null, ...rest };
}

function askedFocus(record: NetworkRecord, subject: Subject): readonly string[] {
  if (subject.kind === "place") {
    return placeBodies(record, subject.id);
  }
  return subject.kind === "bodies" ? subject.ids : [];
}

export function askedContents(
  record: NetworkRecord,
  subject: Subject,
  on: string,
  rest: Partial<State> = {},
): ViewContents {
  return viewContents(record, askedState(subject, on, rest), askedAnswer(record, subject));
}
