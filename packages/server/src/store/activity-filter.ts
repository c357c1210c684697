import { facetOrder } from '@cme-elements/domain';
import type { CatalogFilters, FacetName } from '@cme-elements/schema';
import { sql, type RawBuilder } from 'kysely';
import type { ProviderScope } from './scope.ts';
import { hasWords, spellingsOf } from './spellings.ts';

export type Filters = { [Name in keyof CatalogFilters]?: CatalogFilters[Name] | undefined };
export type Condition = RawBuilder<boolean>;

/** Where the values of a facet are: one in a column, or several in a list. */
export const facetColumns = {
  kind: { one: 'kind' },
  profession: { list: 'professions' },
  creditType: { list: 'credit_types' },
  specialty: { list: 'specialties' },
  format: { one: 'format' },
  location: { list: 'locations' },
  language: { one: 'language' },
  cost: { one: 'cost' },
} as const satisfies Record<FacetName, { one: string } | { list: string }>;

export interface ActivityFilter {
  /** True for activities that nothing but a facet may still keep out. */
  common: Condition;
  /** One condition for each facet in which something is chosen. */
  chosen: Map<FacetName, Condition>;
  spellings: string[][];
}

/** The filters as conditions on `activity`, with the meaning that they have in the browser (`list` of the domain). */
export async function activityFilter(scope: ProviderScope, filters: Filters & { id?: string }, now: Date): Promise<ActivityFilter> {
  const spellings = await spellingsOf(scope, filters.q ?? '');
  const anyDay = filters.from === undefined && filters.to === undefined;
  const period = filters.when ?? (anyDay ? 'upcoming' : 'all');
  const conditions = [
    ...(period === 'all' ? [] : [sql`open_until ${period === 'upcoming' ? sql`>=` : sql`<`} ${now.toISOString()}::timestamptz`]),
    ...(anyDay ? [] : [touchesDays(filters.from, filters.to)]),
    ...(filters.id === undefined ? [] : [sql`id = ${filters.id}`]),
    hasWords('search_text', spellings),
  ];
  const chosen = new Map(facetOrder.flatMap((facet) => {
    const values = filters[facet];
    return values && values.length > 0 ? [[facet, isOneOf(facet, values)] as const] : [];
  }));
  return { common: sql<boolean>`(${sql.join(conditions, sql` and `)})`, chosen, spellings };
}

/** `first_day` and `last_day` touch the days asked for; `''` and `'~'` stand before and after every day. */
export function onDays(from: string | undefined, to: string | undefined): Condition {
  return sql<boolean>`(first_day <= ${to ?? '~'} and last_day >= ${from ?? ''})`;
}

function touchesDays(from: string | undefined, to: string | undefined): Condition {
  return sql<boolean>`case kind
    when 'series' then exists (select from session where session.activity_id = activity.id and session.status <> 'cancelled' and ${onDays(from, to)})
    when 'on-demand' then coalesce(first_day, '') <= ${to ?? '~'} and coalesce(last_day, '~') >= ${from ?? ''}
    else coalesce(${onDays(from, to)}, false) end`;
}

function isOneOf(facet: FacetName, values: readonly string[]): Condition {
  const column = facetColumns[facet];
  return 'one' in column ? sql<boolean>`coalesce(${sql.ref(column.one)} = any(${values}::text[]), false)` : sql<boolean>`${sql.ref(column.list)} && ${values}::text[]`;
}
