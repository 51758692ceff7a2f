// Pages with their queries and answers filled in from the repository and from the running service.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../src/cli/project.ts";

/** A query that is kept in queries/. */
export interface KeptQuery {
  readonly name: string;
  readonly text: string;
}

export async function keptQueries(): Promise<readonly KeptQuery[]> {
  const files = (await readdir(join(root, "queries"))).filter((file) => file.endsWith(".graphql")).sort();
  const texts = files.map(async (file) => ({
    name: file.replace(/\.graphql$/, ""),
    text: await readFile(join(root, "queries", file), "utf8"),
  }));
  return Promise.all(texts);
}

/** Lines of an answer that a page shows if it names no other number; the whole is in docs/answers/. */
const usualLines = 20;

/** Between `<!-- answer NAME [LINES] -->` and `<!-- end -->` are the query of that name and the start of its answer. */
export function filled(page: string, queries: readonly KeptQuery[], answers: ReadonlyMap<string, string>): string {
  const block = /<!-- answer (\S+)( \d+)? -->[\s\S]*?<!-- end -->/g;
  return page.replaceAll(block, (_block, name: string, count = "") => {
    const query = queries.find((each) => each.name === name)?.text ?? "There is no such query.\n";
    const lines = (answers.get(name) ?? "").trimEnd().split("\n");
    const shown = count === "" ? usualLines : Number(count);
    const rest = lines.length > shown ? [`… ${lines.length - shown} more lines in docs/answers/${name}.json`] : [];
    const answer = [...lines.slice(0, shown), ...rest].join("\n");
    return `<!-- answer ${name}${count} -->\n\n\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\`\n\n<!-- end -->`;
  });
}
