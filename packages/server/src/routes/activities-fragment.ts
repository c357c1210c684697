import { CatalogParameters } from '@cme-elements/schema';
import { activityListTemplate } from '../fragment/activity-list.template.ts';
import { listActivities } from '../store/activity-list.ts';
import { placeOf } from './paging.ts';
import { readRoute } from './read-route.ts';

export const activitiesFragment = readRoute({
  name: 'includeActivities',
  summary: 'The same list as plain HTML with schema.org data, for a page that includes it on the server.',
  path: '/fragments/activities',
  query: CatalogParameters,
  media: 'text/html',
  async read({ scope, query: { cursor, limit, ...query }, now }) {
    const place = placeOf(cursor, now);
    const { items, total } = await listActivities(scope, query, { offset: place.offset, limit }, new Date(place.now));
    return activityListTemplate(scope, items, total);
  },
});
