// Makes a value when it is first asked for.

/** Returns the value that `make` made at the first call. */
export function makeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
