// A text of the schema or of a query, whose names of code stand between backquotes.

import type { ReactElement } from "react";

export function DescriptionText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split("`").map((part, index) =>
        // Every second part stood between backquotes.
        index % 2 === 1 ? <code key={part}>{part}</code> : part,
      )}
    </>
  );
}
