import type { CatalogQuery } from '@cme-elements/schema';
import { sql, type RawBuilder } from 'kysely';
import { hasWords } from './spellings.ts';

export type Order = Partial<Pick<CatalogQuery, 'sort' | 'group' | 'when'>>;

/**
 * When the activity of a row of `found` is next: of a series the session that comes next, else the last one. Only the
 * orders that need it ask for it.
 */
export function nextStart({ sort = 'soonest' }: Order, now: Date): RawBuilder<Date | null> {
  if (sort === 'newest' || sort === 'credits') return sql<null>`null::timestamptz`;
  return sql<Date | null>`case kind when 'series' then (
    select coalesce(min(session.starts_at) filter (where session.ends_at >= ${now.toISOString()}::timestamptz), max(session.starts_at))
    from session where session.activity_id = found.id and session.status <> 'cancelled'
  ) else starts_at end`;
}

/** Rows of `found` with their `next_start`, in the order in which the browser would sort them; ties by id. */
export function inOrder({ sort = 'soonest', group, when }: Order, spellings: readonly (readonly string[])[]): RawBuilder<unknown> {
  const soonest = [
    sql`case when next_start is not null then 0 when kind = 'on-demand' then 1 else 2 end`,
    when === 'past' ? sql`next_start desc` : sql`next_start`,
    sql`case when next_start is null then title_text end`,
    sql`id`,
  ];
  const keys = {
    soonest,
    relevance: [sql`not ${hasWords('title_text', spellings)}`, ...soonest],
    newest: [sql`news_at desc`, sql`id`],
    credits: [sql`credits_most desc`, sql`id`],
  }[sort];
  return sql.join([...(group === 'kind' ? [sql`kind_rank`] : []), ...keys], sql`, `);
}
