// A story from its Markdown: what its head says, and its text as HTML. Raw HTML is shown as text, so a story can only be prose and links.

import { Marked, type Tokens } from "marked";

export interface Story {
  /** The name of its file. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  /** The days that it tells of. */
  readonly from: string;
  readonly to: string;
  readonly html: string;
}

const marked = new Marked({
  async: false,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag): string => escapeText(text),
    image: (): string => "",
  },
});

/** Throws if the head lacks a line. */
export function readStory(name: string, text: string): Story {
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const line = (key: string): string => {
    const [, value] = new RegExp(`^${key}: "?(.*?)"?$`, "m").exec(head) ?? [];
    if (value === undefined) {
      throw new Error(`The story ${name} has no line "${key}:" in its head.`);
    }
    return value;
  };
  return {
    name,
    title: line("title"),
    summary: line("summary"),
    from: line("from"),
    to: line("to"),
    html: String(marked.parse(body)),
  };
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
