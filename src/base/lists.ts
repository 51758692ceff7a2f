// Lists: the items of a cell, and items in groups.

/** The items of a list in one text, which are separated by `;`. Empty items are dropped. */
export function splitList(text: string): readonly string[] {
  return text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** The items by their key, each group in the order of the items. */
export function groupItems<Key, Item>(
  items: readonly Item[],
  readKey: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(readKey(item)) ?? [];
    group.push(item);
    groups.set(readKey(item), group);
  }
  return groups;
}
