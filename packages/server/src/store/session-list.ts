import type { Session, SessionQuery } from '@cme-elements/schema';
import { sql } from 'kysely';
import { onDays } from './activity-filter.ts';
import type { Slice } from './activity-list.ts';
import type { ProviderScope } from './scope.ts';

/** Sessions of one series by start, cancelled ones included; `undefined` where the provider has no such series. */
export async function listSessions(scope: ProviderScope, seriesId: string, { from, to }: Pick<SessionQuery, 'from' | 'to'>, { offset, limit }: Slice): Promise<{ items: Session[]; total: number } | undefined> {
  const [row] = await scope.rows<{ known: boolean; total: number; items: Session[] | null }>(sql`
    , found as (select document, starts_at, id from session where activity_id = ${seriesId} and ${onDays(from, to)}),
    page as (select document from found order by starts_at, id limit ${limit} offset ${offset})
    select exists (select from activity where id = ${seriesId} and kind = 'series') as known,
      (select count(*)::integer from found) as total,
      (select jsonb_agg(document) from page) as items`);
  return row?.known ? { items: row.items ?? [], total: row.total } : undefined;
}
