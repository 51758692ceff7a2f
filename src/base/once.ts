// Makes values when they are first asked for.

/** Returns the value that `make` made at the first call. */
export function makeOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same with a value for each field of each type. */
export function makeOnceByField<T>(make: (type: string, field: string) => T): (type: string, field: string) => T {
  const made = new Map<string, { readonly value: T }>();
  return (type, field) => {
    const key = `${type}.${field}`;
    const known = made.get(key) ?? { value: make(type, field) };
    made.set(key, known);
    return known.value;
  };
}

/** The same with a value for each id. What is not there is not kept: an id may come from anyone. */
export function makeOnceById<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const found = made.get(id) ?? make(id);
    if (found !== undefined) {
      made.set(id, found);
    }
    return found;
  };
}
