import type { Program } from '@cme-elements/schema';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { isProviderId } from './provider-id.ts';
import type { ProviderPages, Tables } from './tables.ts';

/**
 * One provider's public catalog. This is the only door to reading: every query runs below `with` clauses that put the
 * provider's own public rows in place of the tables, so a query that forgets whose data it reads cannot be written.
 */
export interface ProviderScope {
  readonly id: string;
  /** Moves on with every change that a reader could see. */
  readonly version: number;
  readonly program: Program;
  readonly pages: ProviderPages;
  readonly origins: readonly string[];
  /** Rows of a query over `activity`, `session` and `term`; `query` follows a `with` list: `select …` or `, more as (…) select …`. */
  rows<Row>(query: RawBuilder<unknown>): Promise<Row[]>;
}

/** @param id left out for the default provider */
export async function openScope(db: Kysely<Tables>, id: string | undefined): Promise<ProviderScope | undefined> {
  if (id !== undefined && !isProviderId(id)) return undefined;
  const provider = await db.selectFrom('provider').select(['id', 'catalog_version', 'program', 'pages', 'origins'])
    .where(id === undefined ? sql<boolean>`is_default` : sql<boolean>`id = ${id}`).executeTakeFirst();
  if (!provider) return undefined;
  const own = sql`
    with activity as not materialized (select * from activity where provider_id = ${provider.id} and status in ('published', 'cancelled')),
    session as not materialized (select session.* from session join activity on activity.id = session.activity_id where session.provider_id = ${provider.id}),
    term as not materialized (select * from term where provider_id = ${provider.id})`;
  return {
    id: provider.id,
    version: provider.catalog_version,
    program: provider.program,
    pages: provider.pages,
    origins: provider.origins,
    rows: async <Row>(query: RawBuilder<unknown>) => (await sql<Row>`${own} ${query}`.execute(db)).rows,
  };
}
