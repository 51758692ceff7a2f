// What is said of what differs between two moments.

export type Mark = "added" | "removed" | "changed";
export type MarkLabels = Readonly<Record<Mark, string>>;

export const markLabels: MarkLabels = { added: "came", removed: "went", changed: "changed" };

/** Where wishes are set against facts, nothing has come or gone. */
export const proposedMarkLabels: MarkLabels = { added: "would come", removed: "would go", changed: "would change" };

/** The same as a sign in a text. */
export const markCharacters: MarkLabels = { added: "+", removed: "−", changed: "~" };
