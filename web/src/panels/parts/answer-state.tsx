// An answer of the server, or what there is to say while it is not there.

import type { ReactNode } from "react";
import type { Answer } from "../../api/use-answer.ts";

/** Shows the answer when it is there, and says what is so while it isn't. */
export function AnswerState<Result>({
  answer,
  children,
}: {
  readonly answer: Answer<Result> | null;
  readonly children: (data: Result) => ReactNode;
}): ReactNode {
  switch (answer?.kind) {
    case "loaded":
      return children(answer.data);
    case "loading":
      return <p className="state">Asking the server…</p>;
    case "refused":
      return (
        <p className="state" role="alert">
          {answer.message}
        </p>
      );
    case "offline":
      return (
        <p className="state" role="alert">
          The server does not answer. It is asked again every few seconds; nothing of this view is lost.{" "}
          <button type="button" onClick={answer.retry}>
            Try again now
          </button>
        </p>
      );
    case undefined:
      return null;
  }
}
