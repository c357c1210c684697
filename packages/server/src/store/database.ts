import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { Migrator } from 'kysely/migration';
import { lockDataDirectory } from './data-directory-lock.ts';
import { migrations } from './migrations/index.ts';
import { PGlitePool } from './pglite-pool.ts';
import type { Tables } from './tables.ts';

export interface StoreLocation {
  /** PostgreSQL 15 or newer. Without it the embedded database is used. */
  databaseUrl?: string | undefined;
  /** Directory of the embedded database. */
  dataDir?: string | undefined;
  /** Keeps the embedded database in memory, for tests. */
  memory?: boolean | undefined;
  /** What this process is, for the sentence that a second one prints: `the server on port 4000`. */
  what?: string | undefined;
}

export interface OpenDatabase {
  db: Kysely<Tables>;
  close(): Promise<void>;
}

/** Opens the database named by the location, the embedded one under its lock, and brings its tables up to date. */
export async function openDatabase(location: StoreLocation): Promise<OpenDatabase> {
  const directory = location.memory ? undefined : (location.dataDir ?? '.data');
  const unlock = location.databaseUrl !== undefined || directory === undefined ? undefined : lockDataDirectory(directory, location.what ?? 'another program');
  const pool = location.databaseUrl === undefined ? embedded(directory) : await postgres(location.databaseUrl);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    try {
      await db.destroy();
    } finally {
      unlock?.();
    }
  };
  try {
    await migrate(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, close };
}

function embedded(directory: string | undefined): PostgresPool {
  return new PGlitePool(async () => {
    const [{ PGlite }, { pg_trgm }] = await Promise.all([import('@electric-sql/pglite'), import('@electric-sql/pglite/contrib/pg_trgm')]);
    const open = (dataDir?: string) => PGlite.create({ ...(dataDir !== undefined && { dataDir }), extensions: { pg_trgm } });
    if (directory === undefined) return open();
    const place = join(directory, 'database');
    if (!existsSync(place)) await create(open, place);
    return open(place);
  });
}

/** Made under another name first: a first start that was interrupted leaves nothing that looks like a database. */
async function create(open: (dataDir: string) => Promise<PGlite>, place: string): Promise<void> {
  const unfinished = `${place}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await (await open(unfinished)).close();
  renameSync(unfinished, place);
}

async function postgres(connectionString: string): Promise<PostgresPool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 5_000, statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 });
  // A connection that breaks is replaced, and whoever used it is told. Without listeners, idle or in use, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    // Compiling the plan of a list takes a hundred times as long as running it.
    client.query('set jit = off').catch(() => {});
  });
  return pool;
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
