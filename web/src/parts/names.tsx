// The names of several things in a sentence or a cell, each a link to its page.

import { Fragment, type ReactElement, type ReactNode } from "react";

export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

export interface NamesProps {
  readonly things: readonly NamedThing[];
  /** The address of one of them. */
  readonly address: (id: string) => string;
  /** How many are named before the rest is folded away. */
  readonly short?: number;
}

export function Names({ things, address, short = 5 }: NamesProps): ReactElement {
  const isLong = things.length > short + 1;
  const shown = isLong ? things.slice(0, short) : things;
  return (
    <>
      {nameLinks(shown, address)}
      {isLong && (
        <details className="inline">
          <summary>and {things.length - short} more</summary>
          {nameLinks(things.slice(short), address)}
        </details>
      )}
    </>
  );
}

/** The things where the record knows them, else its words for them. */
export function NamesOrWords({ things, words, ...names }: NamesProps & { readonly words: string | null }): ReactNode {
  return things.length === 0 ? (words ?? "not on record") : <Names things={things} {...names} />;
}

function nameLinks(things: readonly NamedThing[], address: NamesProps["address"]): ReactNode {
  return things.map(({ id, name }, place) => (
    <Fragment key={id}>
      {place > 0 && ", "}
      <a href={address(id)}>{name}</a>
    </Fragment>
  ));
}
