// The words for what differs between two moments.

export type Mark = "added" | "removed" | "changed";
export type MarkLabels = Readonly<Record<Mark, string>>;

export const markLabels: MarkLabels = { added: "began", removed: "ended", changed: "changed" };

/** Where proposals are compared with facts, nothing has begun or ended. */
export const proposedMarkLabels: MarkLabels = { added: "would begin", removed: "would end", changed: "would change" };

/** The same as a sign in a text. */
export const markCharacters: MarkLabels = { added: "+", removed: "−", changed: "~" };
