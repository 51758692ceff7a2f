// Pages with parts that are derived: between `<!-- NAME -->` and `<!-- end -->` is what has that name.

/** Writes a part from the words after the first one of its name. */
export type BlockWriter = (words: string) => string | Promise<string>;

/** Writers by the first word of the parts that they write. */
export type BlockWriters = Readonly<Record<string, BlockWriter>>;

const block = /<!-- (?!end -->)((?:(?!-->).)+) -->[\s\S]*?<!-- end -->/g;

/** The page with each of its parts written anew, one after the other. A part that nobody writes is an error. */
export async function fillBlocks(page: string, writers: BlockWriters): Promise<string> {
  let text = "";
  let end = 0;
  for (const { 0: found, 1: name = "", index } of page.matchAll(block)) {
    const [first = "", ...rest] = name.split(" ");
    const writer = writers[first];
    if (!writer) {
      throw new Error(`A page has a part "${name}": the first word is one of ${Object.keys(writers).join(", ")}.`);
    }
    text += `${page.slice(end, index)}<!-- ${name} -->\n\n${await writer(rest.join(" "))}\n\n<!-- end -->`;
    end = index + found.length;
  }
  return text + page.slice(end);
}

export function codeBlock(language: string, lines: readonly string[]): string {
  return `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
}
