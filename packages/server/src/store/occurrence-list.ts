import { addDays, occurrenceOf } from '@cme-elements/domain';
import type { Activity, FacetCount, Occurrence, Session, Time } from '@cme-elements/schema';
import { sql } from 'kysely';
import { activityFilter, onDays, type Filters } from './activity-filter.ts';
import type { Slice } from './activity-list.ts';
import { choicesMet, chosenColumns } from './facet-counts.ts';
import type { ProviderScope } from './scope.ts';

/** A dated activity, or one session of a series, with what a calendar needs of both. */
export interface Dated {
  activity: Pick<Activity, 'id' | 'kind' | 'title' | 'status' | 'place' | 'credits' | 'updatedAt' | 'sequence' | 'time'>;
  session: Session | null;
}

export interface DatedQuery extends Filters {
  /** Only of this activity. */
  id?: string;
}

interface Found {
  total: number;
  stretches: { first: string; last: string; count: number }[] | null;
  items: Dated[] | null;
}

/**
 * Entries of a calendar: dated activities and the sessions of series, cancelled ones included, by start, as
 * `occurrencesOf` of the domain finds them.
 */
export async function findDated(scope: ProviderScope, { from, to, when = 'all', ...filters }: DatedQuery, { offset, limit }: { offset: number; limit: number | null }, now: Date): Promise<Found> {
  const { common, chosen } = await activityFilter(scope, { ...filters, when: 'all' }, now);
  const inPeriod = when === 'all' ? sql`true` : sql`ends_at ${when === 'upcoming' ? sql`>=` : sql`<`} ${now.toISOString()}::timestamptz`;
  const order = sql`page.starts_at, (page.activity_id || ' ' || page.session_id) collate "C"`;
  const [row] = await scope.rows<Found>(sql`
    , candidate as (select ${sql.join([sql.raw('id, kind, starts_at, open_until, first_day, last_day'), ...chosenColumns(chosen)])} from activity where ${common}),
    stretch as (
      select id as activity_id, '' as session_id, starts_at, open_until as ends_at, first_day, last_day from candidate where kind = 'live' and starts_at is not null and ${choicesMet(chosen)}
      union all
      select activity_id, session.id, session.starts_at, ends_at, session.first_day, session.last_day from candidate join session on session.activity_id = candidate.id where kind = 'series' and ${choicesMet(chosen)}
    ),
    found as materialized (select * from stretch where ${onDays(from, to)} and ${inPeriod}),
    page as (select * from found as page order by ${order} limit ${limit}::bigint offset ${offset})
    select
      (select count(*)::integer from found) as total,
      (select jsonb_agg(to_jsonb(per_stretch)) from (select first_day as first, last_day as last, count(*)::integer as count from found group by first_day, last_day) as per_stretch) as stretches,
      (select jsonb_agg(jsonb_build_object('activity', dated.activity, 'session', session.document) order by ${order})
        from page
        join (select id, jsonb_strip_nulls(jsonb_build_object(${sql.join(['id', 'kind', 'title', 'status', 'place', 'credits', 'updatedAt', 'sequence', 'time'].map((name) => sql`${name}::text, document -> ${name}::text`))})) as activity from activity) as dated on dated.id = page.activity_id
        left join session on session.activity_id = page.activity_id and session.id = page.session_id) as items`);
  if (!row) throw new Error('a query of aggregates gave no row');
  return row;
}

export interface OccurrencePage {
  items: Occurrence[];
  total: number;
  /** How many entries touch each day between the two asked for, by day. */
  days: FacetCount[];
}

export async function listOccurrences(scope: ProviderScope, query: Filters & { from: string; to: string }, slice: Slice, now: Date): Promise<OccurrencePage> {
  const { items, total, stretches } = await findDated(scope, query, slice, now);
  return { items: (items ?? []).map(asOccurrence), total, days: perDay(stretches ?? [], query.from, query.to) };
}

/** When the session takes place, or the activity itself. */
export function timeOf({ activity, session }: Dated): Time {
  const time = session?.time ?? activity.time;
  if (!time) throw new Error('an entry of a calendar without a time');
  return time;
}

function asOccurrence(dated: Dated): Occurrence {
  return occurrenceOf({ entry: dated, span: { session: dated.session ?? undefined, time: timeOf(dated) } });
}

function perDay(stretches: readonly { first: string; last: string; count: number }[], from: string, to: string): FacetCount[] {
  const days = new Map<string, number>();
  for (const { first, last, count } of stretches) {
    for (let day = first > from ? first : from; day <= last && day <= to; day = addDays(day, 1)) days.set(day, (days.get(day) ?? 0) + count);
  }
  return [...days].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
