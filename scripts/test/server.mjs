import { nodeTests } from './node-tests.mjs';
import { withPostgres } from './postgres.mjs';

/**
 * The same files on both databases: PGlite has one connection and hides races that only a real server shows.
 * On PostgreSQL the files share one cluster, so they run one after another.
 */
export async function serverTests({ files }) {
  const embedded = await nodeTests({ files, env: { DATABASE_URL: undefined } });
  const real = await withPostgres((url) => nodeTests({ files, env: { DATABASE_URL: url }, concurrency: 1 }));
  return { passed: embedded.passed + real.passed, failed: embedded.failed + real.failed };
}
