import { readCursor, type Place } from '@cme-elements/domain';
import { invalid } from '../problem.ts';

/** Where a page begins, and the moment for which its list was made. */
export function placeOf(cursor: string | undefined, now: Date): Place {
  if (cursor === undefined) return { offset: 0, now: now.getTime() };
  const place = readCursor(cursor);
  if (!place) throw invalid([{ field: 'cursor', message: 'is not a cursor of this list; leave it out to begin again' }]);
  return place;
}
