/** Keeps the first few of many in an order, without sorting the others. */
export function firstOf<Item>(most: number, compare: (a: Item, b: Item) => number) {
  const items: Item[] = [];
  let of = 0;
  return {
    add(item: Item): void {
      of += 1;
      const last = items[most - 1];
      if (last !== undefined && compare(item, last) >= 0) return;
      const place = items.findIndex((other) => compare(item, other) < 0);
      items.splice(place < 0 ? items.length : place, 0, item);
      items.length = Math.min(items.length, most);
    },
    /** Those few, in order. */
    items: (): readonly Item[] => items,
    /** How many there were. */
    of: () => of,
  };
}
