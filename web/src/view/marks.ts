// What is said of what differs between two moments.

export type Mark = "added" | "removed" | "changed";
export type MarkWords = Readonly<Record<Mark, string>>;

export const markWords: MarkWords = { added: "came", removed: "went", changed: "changed" };

/** Where wishes are set against facts, nothing has come or gone. */
export const wishedMarkWords: MarkWords = { added: "would come", removed: "would go", changed: "would change" };

/** The same as a sign in a text. */
export const markSignsInText: MarkWords = { added: "+", removed: "−", changed: "~" };
