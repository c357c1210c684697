import { calendarEntryOf, calendarText, type Catalog } from '@cme-elements/domain';
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
  const text = calendarText({ name: entry.activity.title, entries: entry.spans.map((span) => calendarEntryOf(entry.activity, span, origin)) });
  return { url: `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`, live: false };
}
