import type { Program } from '@cme-elements/schema';
import { sql, type Transaction } from 'kysely';
import { activityColumns } from './activity-row.ts';
import { hashOf } from './content-hash.ts';
import { isProviderId } from './provider-id.ts';
import type { Store } from './store.ts';
import type { ProviderPages, Tables } from './tables.ts';

/** A provider as the seed and the import hand it in. What is left out keeps its stored value. */
export interface ProviderRecord {
  /** Short name in addresses: `/p/{id}/v1`. Lower-case letters, digits and hyphens. */
  id: string;
  program: Program;
  /** Makes this the provider of `/v1`; the one before it stays at its own address. */
  isDefault?: boolean;
  /** Origins of the provider's own sites. */
  origins?: string[];
  /** URL templates of the provider's pages, from which links in fragments and feeds are made. */
  pages?: ProviderPages;
}

/** Creates a provider or replaces what is known of it; its activities stay. */
export async function upsertProvider(store: Store, record: ProviderRecord): Promise<{ changed: boolean }> {
  const { id, program } = record;
  if (!isProviderId(id)) throw new RangeError(`${JSON.stringify(id)} is not a provider id: use lower-case letters, digits and hyphens`);
  return store.db.transaction().execute(async (tx) => {
    const before = await tx.selectFrom('provider').select(['program', 'is_default', 'origins', 'pages']).where('id', '=', id).forUpdate().executeTakeFirst();
    const after = {
      program,
      is_default: record.isDefault ?? before?.is_default ?? false,
      origins: record.origins ?? before?.origins ?? [],
      pages: record.pages ?? before?.pages ?? {},
    };
    if (before && hashOf(before) === hashOf(after)) return { changed: false };
    if (after.is_default) await tx.updateTable('provider').set({ is_default: false }).where('is_default', '=', true).where('id', '<>', id).execute();
    const row = { is_default: after.is_default, program: JSON.stringify(program), origins: JSON.stringify(after.origins), pages: JSON.stringify(after.pages) };
    await tx.insertInto('provider').values({ id, ...row, catalog_version: 1 })
      .onConflict((conflict) => conflict.column('id').doUpdateSet((of) => ({ ...row, catalog_version: of('provider.catalog_version', '+', 1) }))).execute();
    if (before && before.program.timeZone !== program.timeZone) await moveDays(tx, id, program.timeZone);
    return { changed: true };
  });
}

/** The days of on-demand material are days of the provider's zone. */
async function moveDays(tx: Transaction<Tables>, providerId: string, timeZone: string): Promise<void> {
  const lasting = await tx.selectFrom('activity').select(['id', 'document']).where('provider_id', '=', providerId).where('kind', '=', 'on-demand').execute();
  const moved = lasting.map(({ id, document: activity }) => ({ id, until: activityColumns({ activity, sessions: [] }, timeZone).open_until }));
  await sql`
    update activity set open_until = moved.until from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved (id text, until timestamptz)
    where activity.provider_id = ${providerId} and activity.id = moved.id`.execute(tx);
}
