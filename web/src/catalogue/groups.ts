// Items in groups, and each item once.

/** The items by key, in the order in which the keys first come. */
export function groupItems<Item>(
  items: readonly Item[],
  readKey: (item: Item) => string,
): readonly (readonly [key: string, members: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = readKey(item);
    const members = groups.get(key) ?? [];
    members.push(item);
    groups.set(key, members);
  }
  return [...groups];
}

/** Each thing once, by its id, where it first comes. */
export function distinctThings<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
