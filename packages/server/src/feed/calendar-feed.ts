import { calendarEntryOf, calendarText } from '@cme-elements/domain';
import { pageAddress } from '../page-address.ts';
import { findDated, timeOf, type DatedQuery } from '../store/occurrence-list.ts';
import type { ProviderScope } from '../store/scope.ts';
import { timeZoneBlocks } from './time-zone-blocks.ts';

/** A calendar that programs subscribe to: every dated activity and session that the query finds, cancelled ones included. Undefined where it finds none. */
export async function calendarFeed(scope: ProviderScope, query: DatedQuery, name: string | undefined, now: Date): Promise<string | undefined> {
  const { items } = await findDated(scope, query, { offset: 0, limit: null }, now);
  if (!items) return undefined;
  const entries = items.map((dated) => {
    const { activity, session } = dated;
    return { ...calendarEntryOf(activity, { time: timeOf(dated), session: session ?? undefined }, scope.id), url: pageAddress(scope, 'activity', activity.id, { absolute: true }) };
  });
  return calendarText({ name: name ?? items[0]?.activity.title ?? scope.program.name, entries, timeZones: timeZoneBlocks(entries.map(({ time }) => time.timeZone)) });
}
