// The example queries: one for each file of queries/, in the order of their names.

export interface Example {
  readonly query: string;
}

const files: Readonly<Record<string, string>> = import.meta.glob("../../queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const examples: readonly Example[] = inOrderOfName(files);

/** Keeps each file as it is, with the comment that opens it. */
export function inOrderOfName(textsByPath: Readonly<Record<string, string>>): readonly Example[] {
  return Object.keys(textsByPath)
    .sort()
    .map((path) => ({ query: textsByPath[path] ?? "" }));
}
