/**
 * The store of the backend. How to use it:
 *
 *   const store = await openStore({ databaseUrl: process.env.DATABASE_URL, dataDir: process.env.DATA_DIR, what: 'the import' });
 *   await upsertProvider(store, { id: 'lakeside', program, isDefault: true, pages: { activity: 'https://…/activity?id={id}' } });
 *   const { created, updated, unchanged } = await upsertActivities(store, 'lakeside', records.map((record) => completeRecord(record, now)), now);
 *   await store.close();
 *
 * - `openStore` takes the lock of the embedded database's directory (it throws `DataDirectoryLocked`, whose message says
 *   who has it), opens the database and brings its tables up to date. `memory: true` keeps everything in memory.
 * - `upsertProvider` (write-provider.ts) and `upsertActivities` (write-activities.ts) write in one transaction each. What
 *   says nothing new changes nothing. Records are the domain's `CompleteRecord`s: the status is the activity's own.
 * - `store.provider(id)` reads, and sees only what is public of that one provider.
 */
import type { Kysely } from 'kysely';
import { openDatabase, type StoreLocation } from './database.ts';
import { scopes, type ProviderScope } from './scope.ts';
import type { Tables } from './tables.ts';

export type { StoreLocation };

export interface Store {
  /** For the writing files of this folder; readers go through a provider. */
  db: Kysely<Tables>;
  /** The public catalog of one provider, of the default one without an id; `undefined` where there is none. */
  provider(id?: string): Promise<ProviderScope | undefined>;
  /** True where no provider has been written yet. */
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}

/** @throws DataDirectoryLocked where another process uses the directory */
export async function openStore(location: StoreLocation = {}): Promise<Store> {
  const { db, close } = await openDatabase(location);
  return {
    db,
    provider: scopes(db),
    isEmpty: async () => (await db.selectFrom('provider').select('id').limit(1).executeTakeFirst()) === undefined,
    close,
  };
}
