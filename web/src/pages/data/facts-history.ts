// What changed in the facts of the record, release by release, from the changelog of the repository.

import { Marked, type Token, type Tokens } from "marked";
import changelog from "../../../../CHANGELOG.md?raw";

export interface FactsRelease {
  readonly version: string;
  /** The day of the release. */
  readonly on: string;
  /** Each change, as HTML. */
  readonly changes: readonly string[];
}

const marked = new Marked({ async: false, renderer: { html: (): string => "" } });

/** Newest first. A release without a change of facts is left out. */
export function readFactsHistory(text: string): readonly FactsRelease[] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [, version, on] = /^(\S+) \((\d{4}-\d\d-\d\d)\)/.exec(part) ?? [];
      const [, facts] = /^### Facts\n(.*?)(?=^### )/ms.exec(`${part}\n### end`) ?? [];
      return version === undefined || on === undefined || facts === undefined
        ? []
        : [{ version, on, changes: listItems(facts) }];
    });
}

function listItems(text: string): readonly string[] {
  const isList = (token: Token): token is Tokens.List => token.type === "list";
  return marked
    .lexer(text)
    .filter(isList)
    .flatMap(({ items }) => items.map((item) => String(marked.parseInline(item.text.trim()))));
}

export const factsHistory: readonly FactsRelease[] = readFactsHistory(changelog);
