import { addDays, occurrenceOf } from '@cme-elements/domain';
import type { Activity, FacetCount, Occurrence, Session } from '@cme-elements/schema';
import { sql } from 'kysely';
import { activityFilter, onDays, type Filters } from './activity-filter.ts';
import type { Slice } from './activity-list.ts';
import { choicesMet, chosenColumns } from './facet-counts.ts';
import type { ProviderScope } from './scope.ts';

export interface OccurrencePage {
  items: Occurrence[];
  total: number;
  /** How many entries touch each day between the two asked for, by day. */
  days: FacetCount[];
}

interface Found {
  total: number;
  stretches: { first: string; last: string; count: number }[] | null;
  items: { document: Activity; session: Session | null }[] | null;
}

/** Entries of a calendar: dated activities and the sessions of series, cancelled ones included, as `occurrencesOf` of the domain finds them. */
export async function listOccurrences(scope: ProviderScope, query: Filters & { from: string; to: string }, { offset, limit }: Slice, now: Date): Promise<OccurrencePage> {
  const { from, to, when = 'all', ...filters } = query;
  const { common, chosen } = await activityFilter(scope, { ...filters, when: 'all' }, now);
  const inPeriod = when === 'all' ? sql`true` : sql`ends_at ${when === 'upcoming' ? sql`>=` : sql`<`} ${now.toISOString()}::timestamptz`;
  const [row] = await scope.rows<Found>(sql`
    , candidate as (select ${sql.join([sql.raw('id, kind, starts_at, open_until, first_day, last_day'), ...chosenColumns(chosen)])} from activity where ${common}),
    stretch as (
      select id as activity_id, '' as session_id, starts_at, open_until as ends_at, first_day, last_day from candidate where kind = 'live' and starts_at is not null and ${choicesMet(chosen)}
      union all
      select activity_id, session.id, session.starts_at, ends_at, session.first_day, session.last_day from candidate join session on session.activity_id = candidate.id where kind = 'series' and ${choicesMet(chosen)}
    ),
    found as materialized (select * from stretch where ${onDays(from, to)} and ${inPeriod}),
    page as (
      select * from found order by starts_at, (activity_id || ' ' || session_id) collate "C" limit ${limit} offset ${offset}
    )
    select
      (select count(*)::integer from found) as total,
      (select jsonb_agg(to_jsonb(per_stretch)) from (select first_day as first, last_day as last, count(*)::integer as count from found group by first_day, last_day) as per_stretch) as stretches,
      (select jsonb_agg(jsonb_build_object('document', activity.document, 'session', session.document) order by page.starts_at, (page.activity_id || ' ' || page.session_id) collate "C")
        from page join activity on activity.id = page.activity_id left join session on session.activity_id = page.activity_id and session.id = page.session_id) as items`);
  return {
    items: (row?.items ?? []).flatMap(({ document: activity, session }) => {
      const time = session?.time ?? activity.time;
      return time ? [occurrenceOf({ entry: { activity }, span: { session: session ?? undefined, time } })] : [];
    }),
    total: row?.total ?? 0,
    days: perDay(row?.stretches ?? [], from, to),
  };
}

function perDay(stretches: readonly { first: string; last: string; count: number }[], from: string, to: string): FacetCount[] {
  const days = new Map<string, number>();
  for (const { first, last, count } of stretches) {
    for (let day = first > from ? first : from; day <= last && day <= to; day = addDays(day, 1)) days.set(day, (days.get(day) ?? 0) + count);
  }
  return [...days].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
