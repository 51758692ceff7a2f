// An answer of the server, or its state while there is none.

import type { ReactNode } from "react";
import type { Answer } from "../../api/use-answer.ts";

/** Shows the answer when it is there, and until then what is happening. */
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
      return <p className="state">Loading…</p>;
    case "refused":
      return (
        <p className="state" role="alert">
          {answer.message}
        </p>
      );
    case "offline":
      return (
        <p className="state" role="alert">
          The server is not responding. The page tries again every few seconds, and nothing in this view is lost.{" "}
          <button type="button" onClick={answer.retry}>
            Try again now
          </button>
        </p>
      );
    case undefined:
      return null;
  }
}
