import type { Program } from '@cme-elements/schema';
import { hashOf } from './content-hash.ts';
import type { Store } from './store.ts';
import type { ProviderPages } from './tables.ts';

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
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(id)) throw new RangeError(`${JSON.stringify(id)} is not a provider id: use lower-case letters, digits and hyphens`);
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
    return { changed: true };
  });
}
