import { cursorAfter, summaryOf } from '@cme-elements/domain';
import { ActivitySummary, CatalogParameters } from '@cme-elements/schema';
import { listActivities } from '../store/activity-list.ts';
import { pageShape } from './page-shape.ts';
import { placeOf } from './paging.ts';
import { readRoute } from './read-route.ts';

export const activities = readRoute({
  name: 'listActivities',
  summary: 'The catalog: search, filters, counts for every facet, order and pages.',
  path: '/activities',
  query: CatalogParameters,
  media: 'application/json',
  answer: { name: 'ActivityPage', shape: pageShape(ActivitySummary) },
  async read({ scope, query: { cursor, limit, ...query }, now }) {
    const place = placeOf(cursor, now);
    const { items, total, facets } = await listActivities(scope, query, { offset: place.offset, limit }, new Date(place.now));
    return { items: items.map(summaryOf), total, facets, nextCursor: cursorAfter(place, limit, total) };
  },
});
