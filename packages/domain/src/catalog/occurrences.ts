import type { Activity, FacetCount, Occurrence } from '@cme-elements/schema';
import { addDays } from '../days.ts';
import { ask, matched, missing, onDays, type Filters } from './asked.ts';
import type { Catalog, CatalogEntry, Span } from './catalog.ts';

export interface OccurrencesFound {
  /** By start, then by the ids of activity and session. */
  occurrences: Occurrence[];
  /** How many of them touch each day, by day; days without any are left out. */
  days: FacetCount[];
}

/**
 * Entries of a calendar from one day to another, both inclusive, in each activity's own zone. Every session of a series
 * is one, the cancelled ones too, because a reader must see that it does not take place.
 */
export function occurrencesOf(catalog: Catalog, { from, to, when = 'all', ...filters }: Filters & { from: string; to: string }, now: Date): OccurrencesFound {
  // The days are asked of each stretch, not of the activity: a day on which only a cancelled session was to be still shows it.
  const wanted = ask(catalog, { ...filters, when: 'all' }, now);
  const asked = ask(catalog, { from, to }, now);
  const perDay = new Map<string, number>();
  const found: { entry: CatalogEntry; span: Span }[] = [];
  for (const entry of catalog.entries) {
    if (entry.spans.length === 0 || missing(entry, wanted) !== matched) continue;
    for (const span of entry.spans) {
      if (!onDays(span, asked) || (when !== 'all' && (span.end >= now.getTime()) !== (when === 'upcoming'))) continue;
      found.push({ entry, span });
      countDays(perDay, span, from, to);
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || (idOf(a) < idOf(b) ? -1 : 1));
  const days = [...perDay].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
  return { occurrences: found.map(occurrenceOf), days };
}

function countDays(perDay: Map<string, number>, { days: [first, last] }: Span, from: string, to: string): void {
  for (let day = first > from ? first : from; day <= last && day <= to; day = addDays(day, 1)) perDay.set(day, (perDay.get(day) ?? 0) + 1);
}

function idOf({ entry, span }: { entry: CatalogEntry; span: Span }): string {
  return `${entry.activity.id} ${span.session?.id ?? ''}`;
}

/** What an occurrence takes from its activity. */
export type Scheduled = Pick<Activity, 'id' | 'kind' | 'title' | 'status' | 'place' | 'credits'>;

/** One entry of a calendar: a dated activity, or one session of a series. */
export function occurrenceOf({ entry: { activity }, span: { session, time } }: { entry: { activity: Scheduled }; span: Pick<Span, 'session' | 'time'> }): Occurrence {
  const { id: activityId, kind, title } = activity;
  if (!session) return { activityId, kind, status: activity.status, title, time, ...(activity.place && { place: activity.place }), credits: activity.credits };
  const place = session.place ?? activity.place;
  const status = activity.status === 'cancelled' || session.status === 'cancelled' ? 'cancelled' : 'published';
  return {
    activityId, sessionId: session.id, kind, status, title: session.title, seriesTitle: title, time, ...(place && { place }), credits: session.credits,
  };
}
