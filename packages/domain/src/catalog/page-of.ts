/** Where the next page begins, and the moment for which the whole list was made. */
export interface Place {
  offset: number;
  now: number;
}

export interface Slice<Item> {
  items: Item[];
  nextCursor: string | null;
}

/**
 * One page of a list. The cursor keeps the moment of the first page: a list that moves on while somebody reads it would
 * lose an entry or show it twice.
 */
export function pageOf<Item>(items: readonly Item[], limit: number, place: Place): Slice<Item> {
  return { items: items.slice(place.offset, place.offset + limit), nextCursor: cursorAfter(place, limit, items.length) };
}

/** Cursor of the page that follows; `null` after the last one of `total` items. */
export function cursorAfter({ offset, now }: Place, limit: number, total: number): string | null {
  const next = offset + limit;
  return limit > 0 && next < total ? `${next.toString(36)}.${now.toString(36)}` : null;
}

/** The place a cursor names; `undefined` for anything that {@link pageOf} did not write. */
export function readCursor(cursor: string): Place | undefined {
  const [, offset, now] = /^([0-9a-z]{1,8})\.([0-9a-z]{1,9})$/.exec(cursor) ?? [];
  if (offset === undefined || now === undefined) return undefined;
  const place = { offset: parseInt(offset, 36), now: parseInt(now, 36) };
  return Math.abs(place.now) <= 8.64e15 ? place : undefined;
}
