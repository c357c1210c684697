import type { Activity, Facets, Session } from '@cme-elements/schema';
import { sql } from 'kysely';
import { activityFilter, type Filters } from './activity-filter.ts';
import { inOrder, nextStart, type Order } from './activity-order.ts';
import { chosenColumns, choicesMet, facetCounts, facetsOf, type CountedValue } from './facet-counts.ts';
import { nextSessionOf, withNextSession } from './next-session.ts';
import type { ProviderScope } from './scope.ts';

export interface Slice {
  offset: number;
  limit: number;
}

export interface ActivityPage {
  items: Activity[];
  total: number;
  facets: Facets;
}

const columns = sql.raw('id, kind, kind_rank, format, language, cost, specialties, locations, credit_types, professions, credits_most, news_at, starts_at, title_text');

/** A page of the catalog, the total and the counts of every facet, in one round trip (one or two more for a search). */
export async function listActivities(scope: ProviderScope, query: Filters & Order, { offset, limit }: Slice, now: Date): Promise<ActivityPage> {
  const { common, chosen, spellings } = await activityFilter(scope, query, now);
  const [row] = await scope.rows<{ total: number; counts: CountedValue[] | null; items: { document: Activity; next: Session | null }[] | null }>(sql`
    , candidate as materialized (select ${sql.join([columns, ...chosenColumns(chosen)])} from activity where ${common}),
    found as materialized (select * from candidate where ${choicesMet(chosen)}),
    ranked as materialized (select *, ${nextStart(query, now)} as next_start from found),
    page as (select id, position from unnest(array(
      select id from ranked order by ${inOrder(query, spellings)} limit ${limit} offset ${offset}
    )) with ordinality as ordered (id, position))
    select
      (select count(*)::integer from found) as total,
      (select jsonb_agg(to_jsonb(counted)) from (${facetCounts(chosen)}) as counted) as counts,
      (select jsonb_agg(jsonb_build_object('document', activity.document, 'next', ${nextSessionOf(now)}) order by position) from page join activity using (id)) as items`);
  if (!row) throw new Error('a query of aggregates gave no row');
  return { total: row.total, facets: facetsOf(row.counts ?? []), items: (row.items ?? []).map(({ document, next }) => withNextSession(document, next)) };
}
