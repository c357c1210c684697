import { calendarText, type Catalog, type CalendarEntry, type CatalogEntry } from '@cme-elements/domain';
import type { Place } from '@cme-elements/schema';
import type { CalendarLink, CalendarTarget } from '../backend.ts';

/**
 * One activity as a file inside the link itself, for sources without a server that could answer. Nothing for material
 * without a date, and nothing for a list: a copy of it would be out of date the next day.
 *
 * @param origin makes the ids of the entries unlike those of other catalogs
 */
export function calendarFileOf(catalog: Catalog, target: CalendarTarget, origin: string): CalendarLink | undefined {
  const entry = 'activityId' in target ? catalog.byId.get(target.activityId) : undefined;
  if (!entry || entry.spans.length === 0) return undefined;
  const text = calendarText({ name: entry.activity.title, entries: entriesOf(entry, origin) });
  return { url: `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`, live: false };
}

function entriesOf({ activity, spans }: CatalogEntry, origin: string): CalendarEntry[] {
  return spans.map(({ time, session }) => ({
    uid: `${activity.id}${session ? `/${session.id}` : ''}@${origin}`,
    title: session && session.title !== activity.title ? `${activity.title}: ${session.title}` : activity.title,
    time,
    changedAt: activity.updatedAt,
    sequence: session?.sequence ?? activity.sequence,
    cancelled: activity.status === 'cancelled' || session?.status === 'cancelled',
    location: locationOf(session?.place ?? activity.place),
  }));
}

function locationOf(place: Place | undefined): string | undefined {
  return place && ([place.room, place.venue, place.address, place.city].filter(Boolean).join(', ') || undefined);
}
