// The words and signs for what differs between two days.

export type Mark = "added" | "removed" | "changed";
export type MarkLabels = Readonly<Record<Mark, string>>;

export const marks: readonly Mark[] = ["added", "removed", "changed"];

export const markLabels: MarkLabels = { added: "began", removed: "ended", changed: "changed" };

/** The same as a sign in a text. */
export const markCharacters: MarkLabels = { added: "+", removed: "−", changed: "~" };
