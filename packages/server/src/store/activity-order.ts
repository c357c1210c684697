import type { CatalogQuery } from '@cme-elements/schema';
import { sql, type RawBuilder } from 'kysely';
import { hasWords } from './spellings.ts';

export type Order = Partial<Pick<CatalogQuery, 'sort' | 'group' | 'when'>>;

/**
 * When an activity is next: of a series the session that comes next, else the last one. Needs `kind`, `id` and
 * `starts_at` of the activity in reach.
 */
function nextStart(now: Date): RawBuilder<Date | null> {
  return sql`case kind when 'series' then (
    select coalesce(min(session.starts_at) filter (where session.ends_at >= ${now.toISOString()}::timestamptz), max(session.starts_at))
    from session where session.activity_id = found.id and session.status <> 'cancelled'
  ) else starts_at end`;
}

/** Rows of `found` in the order asked for, as the browser sorts them; ties by id. */
export function inOrder({ sort = 'soonest', group, when }: Order, spellings: readonly (readonly string[])[], now: Date): RawBuilder<unknown> {
  const kindFirst = group === 'kind' ? [sql`kind_rank`] : [];
  return sql.join([...kindFirst, ...keys()], sql`, `);

  function keys(): RawBuilder<unknown>[] {
    switch (sort) {
      case 'newest':
        return [sql`news_at desc`, sql`id`];
      case 'credits':
        return [sql`credits_most desc`, sql`id`];
      case 'relevance':
        return [sql`not ${hasWords('title_text', spellings)}`, ...soonest()];
      case 'soonest':
        return soonest();
    }
  }

  function soonest(): RawBuilder<unknown>[] {
    const start = nextStart(now);
    return [
      sql`case when ${start} is not null then 0 when kind = 'on-demand' then 1 else 2 end`,
      when === 'past' ? sql`${start} desc` : sql`${start}`,
      sql`case when ${start} is null then title_text end`,
      sql`id`,
    ];
  }
}
