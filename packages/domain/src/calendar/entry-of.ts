import type { Activity, Place, Session, Time } from '@cme-elements/schema';
import type { CalendarEntry } from './write.ts';

/** What a calendar entry is made from. */
export type Dated = Pick<Activity, 'id' | 'title' | 'status' | 'place' | 'updatedAt' | 'sequence'>;

/**
 * A dated activity, or one session of a series, as an entry of a calendar.
 * @param origin makes the ids of the entries unlike those of other catalogs
 */
export function calendarEntryOf(activity: Dated, { time, session }: { time: Time; session?: Session | undefined }, origin: string): CalendarEntry {
  return {
    uid: `${activity.id}${session ? `/${session.id}` : ''}@${origin}`,
    title: session && session.title !== activity.title ? `${activity.title}: ${session.title}` : activity.title,
    time,
    changedAt: activity.updatedAt,
    // Both only grow, so the sum moves on when either changes: also when a whole series is cancelled.
    sequence: activity.sequence + (session?.sequence ?? 0),
    cancelled: activity.status === 'cancelled' || session?.status === 'cancelled',
    location: locationOf(session?.place ?? activity.place),
  };
}

function locationOf(place: Place | undefined): string | undefined {
  return place && ([place.room, place.venue, place.address, place.city].filter(Boolean).join(', ') || undefined);
}
