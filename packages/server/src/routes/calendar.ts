import { FeedParameters } from '@cme-elements/schema';
import { calendarText } from '@cme-elements/domain';
import { calendarFeed } from '../feed/calendar-feed.ts';
import { readRoute } from './read-route.ts';

export const calendar = readRoute({
  name: 'subscribeToActivities',
  summary: 'Dated activities and sessions that match the filters, as an iCalendar feed (RFC 5545). Without `when` it keeps what is over, so that nothing vanishes from a calendar.',
  path: '/activities.ics',
  query: FeedParameters,
  media: 'text/calendar',
  async read({ scope, query, now }) {
    return (await calendarFeed(scope, query, scope.program.name, now)) ?? calendarText({ name: scope.program.name, entries: [] });
  },
});
