import { cursorAfter } from '@cme-elements/domain';
import { Session, SessionParameters } from '@cme-elements/schema';
import { notFound } from '../problem.ts';
import { listSessions } from '../store/session-list.ts';
import { pageShape } from './page-shape.ts';
import { placeOf } from './paging.ts';
import { readRoute } from './read-route.ts';

export const sessions = readRoute({
  name: 'listSessions',
  summary: 'Sessions of one regularly scheduled series by start, cancelled ones included.',
  path: '/series/{id}/sessions',
  query: SessionParameters,
  media: 'application/json',
  answer: { name: 'SessionPage', shape: pageShape(Session) },
  async read({ scope, id, query: { cursor, limit, ...query }, now }) {
    const place = placeOf(cursor, now);
    const found = await listSessions(scope, id, query, { offset: place.offset, limit });
    if (!found) throw notFound('There is no such series.');
    return { ...found, facets: {}, nextCursor: cursorAfter(place, limit, found.total) };
  },
});
