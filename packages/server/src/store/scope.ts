import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import { isProviderId } from './provider-id.ts';
import { sharedRead } from './shared-read.ts';
import type { ProviderTable, Tables } from './tables.ts';

type Provider = Pick<Selectable<ProviderTable>, 'id' | 'program' | 'pages' | 'origins'>;

/**
 * One provider's public catalog. This is the only door to reading: every query runs below `with` clauses that put the
 * provider's own public rows in place of the tables, so a query that forgets whose data it reads cannot be written.
 */
export interface ProviderScope extends Provider {
  /** Moves on with every change that a reader could see. */
  readonly version: number;
  /** Rows of a query over `activity`, `session` and `term`; `query` follows a `with` list: `select …` or `, more as (…) select …`. */
  rows<Row>(query: RawBuilder<unknown>): Promise<Row[]>;
}

/** Opens the scope of a provider by its id, of the default one without; `undefined` where there is none. */
export function scopes(db: Kysely<Tables>): (id?: string) => Promise<ProviderScope | undefined> {
  const known = new Map<string, { version: number; provider: Provider }>();
  // Asked for on every request, because another process may have written; all else about a provider hangs on the version.
  const versionOf = sharedRead((id) => db.selectFrom('provider').select(['id', 'catalog_version as version']).where(id === '' ? sql<boolean>`is_default` : sql<boolean>`id = ${id}`).executeTakeFirst());

  return async (asked = '') => {
    if (asked !== '' && !isProviderId(asked)) return undefined;
    const current = await versionOf(asked);
    if (!current) return undefined;
    const { id, version } = current;
    if (known.get(id)?.version !== version) {
      known.set(id, { version, provider: await db.selectFrom('provider').select(['id', 'program', 'pages', 'origins']).where('id', '=', id).executeTakeFirstOrThrow() });
    }
    return { ...known.get(id)!.provider, version, rows: (query) => rowsOf(db, id, query) };
  };
}

async function rowsOf<Row>(db: Kysely<Tables>, id: string, query: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with activity as not materialized (select * from activity where provider_id = ${id} and status in ('published', 'cancelled')),
    session as not materialized (select session.* from session join activity on activity.id = session.activity_id where session.provider_id = ${id}),
    term as not materialized (select * from term where provider_id = ${id})
    ${query}`.execute(db);
  return rows;
}
