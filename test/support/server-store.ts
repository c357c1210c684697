import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { openStore, type Store, type StoreLocation } from '@cme-elements/server';

/** A store of its own for one test file, gone when the file ends. */
export async function openTestStore(): Promise<Store> {
  // Hooks run in the order in which they are registered: the store closes before its place is cleared.
  let store: Store | undefined;
  after(() => store?.close());
  store = await openStore(await testLocation());
  return store;
}

/** Where a test may keep a database: on PostgreSQL where DATABASE_URL names a server, else embedded. Empty, and gone when the file ends. */
export async function testLocation(): Promise<StoreLocation> {
  const { DATABASE_URL: server } = process.env;
  return server ? onPostgres(server) : embedded();
}

async function onPostgres(server: string): Promise<StoreLocation> {
  const name = `cme_test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  after(() => administer(server, `drop database ${name} with (force)`));
  return { databaseUrl: url.href };
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function embedded(): Promise<StoreLocation> {
  const directory = mkdtempSync(join(tmpdir(), 'cme-test-'));
  cpSync(await emptyDatabase(), join(directory, 'database'), { recursive: true });
  after(() => rmSync(directory, { recursive: true, force: true }));
  return { dataDir: directory };
}

/** Making an embedded database takes seconds, copying an empty one takes a tenth of a second: one is made and kept. */
async function emptyDatabase(): Promise<string> {
  const manifest = fileURLToPath(import.meta.resolve('@electric-sql/pglite')).replace(/dist.*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const kept = join(tmpdir(), `cme-elements-empty-database-${version}`);
  if (existsSync(kept)) return kept;
  const draft = mkdtempSync(`${kept}-`);
  await (await PGlite.create(draft)).close();
  try {
    renameSync(draft, kept);
  } catch (error) {
    // Another test file was quicker.
    if (!existsSync(kept)) throw error;
    rmSync(draft, { recursive: true });
  }
  return kept;
}
