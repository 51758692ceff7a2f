// Rows as a table of Markdown.

/** The table with its header row; `|` and line ends in cells are escaped. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [columns, columns.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cellMarkdown(cell)).join(" | ")} |`).join("\n");
}

function cellMarkdown(cell: string | number): string {
  return String(cell).replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}
