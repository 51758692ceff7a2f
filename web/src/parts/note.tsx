// A note of the record, with the names of the things that it mentions.

import { Fragment, type ReactNode } from "react";
import type { NotePart } from "../record/note-parts.ts";

export function Note({ parts }: { readonly parts: readonly NotePart[] }): ReactNode {
  return parts.length === 0
    ? null
    : parts.map(({ words, path }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a note never change their order
        <Fragment key={place}>{path === undefined ? words : <a href={path}>{words}</a>}</Fragment>
      ));
}
