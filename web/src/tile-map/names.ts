// Names in a sentence, and lists in groups.

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1);
  return others.length === 0 ? last : `${others.join(", ")} and ${last}`;
}

/** The items by key, in the order in which the keys first come. */
export function keyedItems<Item>(items: readonly Item[], keyed: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyed(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
