import { cursorAfter } from '@cme-elements/domain';
import { Occurrence, OccurrenceParameters } from '@cme-elements/schema';
import { listOccurrences } from '../store/occurrence-list.ts';
import { pageShape } from './page-shape.ts';
import { placeOf } from './paging.ts';
import { readRoute } from './read-route.ts';

export const occurrences = readRoute({
  name: 'listOccurrences',
  summary: 'Entries of a calendar between two days; `facets.day` counts them for each day.',
  path: '/occurrences',
  query: OccurrenceParameters,
  media: 'application/json',
  answer: { name: 'OccurrencePage', shape: pageShape(Occurrence) },
  async read({ scope, query: { cursor, limit, ...query }, now }) {
    const place = placeOf(cursor, now);
    const { items, total, days } = await listOccurrences(scope, query, { offset: place.offset, limit }, new Date(place.now));
    return { items, total, facets: { day: days }, nextCursor: cursorAfter(place, limit, total) };
  },
});
