// The text of a search, as an address gives it.

/** The longest text that the API searches for. */
const longestText = 200;

export interface SearchText {
  /** As it was typed, without spaces around it. */
  readonly text: string;
  /** Why it cannot be searched for; null if it can, and for an empty text. */
  readonly problem: string | null;
}

export function readSearchText(url: URL): SearchText {
  const text = (url.searchParams.get("q") ?? "").trim();
  return { text, problem: text === "" ? null : findProblem(text) };
}

function findProblem(text: string): string | null {
  if (text.length > longestText) {
    return `That text has ${text.length} characters. Search for at most ${longestText}: a name, a code, or a question.`;
  }
  return /[\p{L}\p{N}]/u.test(text)
    ? null
    : "That text has no letter and no digit. Type a name, a code, or a question.";
}
