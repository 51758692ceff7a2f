// A word or an abbreviation that leads to what it means.

import type { ReactElement, ReactNode } from "react";
import { wordAddress } from "../addresses/thing-address.ts";

export interface TermProps {
  /** The anchor of the word: `ccg`, `delegated`, `possible`. */
  readonly word: string;
  readonly children: ReactNode;
}

export function Term({ word, children }: TermProps): ReactElement {
  return (
    <a className="term" href={wordAddress(word)}>
      {children}
    </a>
  );
}
