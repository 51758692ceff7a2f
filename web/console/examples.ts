// The example queries: some of queries/, one for each kind of question; /q lists them all.

export interface Example {
  readonly query: string;
  /** As JSON. */
  readonly variables?: string;
}

const files: Readonly<Record<string, string>> = import.meta.glob("../../queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

const contents = [
  "who-commissions",
  "neighbourhood-of-a-ccg",
  "boroughs-with-ccg-hwb-icb",
  "joint-committees-with-nhs-england",
  "pools-of-a-borough",
  "succession-of-a-place",
  "compare-two-days",
] as const;

/** Each file as it is, with the comment that opens it. */
export const examples: readonly Example[] = contents.flatMap((name) => {
  const query = files[`../../queries/${name}.graphql`];
  return query === undefined ? [] : [{ query }];
});
