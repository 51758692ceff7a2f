// Groups in the order in which they first occur.

export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): readonly (readonly [key: string, members: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const members = groups.get(name) ?? [];
    members.push(item);
    groups.set(name, members);
  }
  return [...groups];
}
