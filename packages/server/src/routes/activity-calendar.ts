import { calendarFeed } from '../feed/calendar-feed.ts';
import { notFound } from '../problem.ts';
import { noParameters, readRoute } from './read-route.ts';

export const activityCalendar = readRoute({
  name: 'subscribeToActivity',
  summary: 'One dated activity, or all sessions of one series, as an iCalendar feed.',
  path: '/activities/{id}.ics',
  query: noParameters,
  media: 'text/calendar',
  async read({ scope, id, now }) {
    const feed = await calendarFeed(scope, { id }, undefined, now);
    if (feed === undefined) throw notFound('There is no such activity, or it has no date.');
    return feed;
  },
});
