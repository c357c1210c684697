import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';

/**
 * PGlite behind the face of a pool with one connection. Kysely's own PGlite driver hands the one connection to everybody
 * at once: a second transaction then overwrites the first one's commit and both wait for ever. Here each transaction has
 * the connection to itself, and both databases go through the same driver.
 */
export class PGlitePool implements PostgresPool {
  readonly options = {};
  readonly #open: () => Promise<PGlite>;
  #database: Promise<PGlite> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(open: () => Promise<PGlite>) {
    this.#open = open;
  }

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#last;
    let release = () => {};
    this.#last = new Promise((resolve) => (release = resolve));
    await before;
    try {
      const database = await (this.#database ??= this.#open());
      return { query: ((sql: string, values: readonly unknown[]) => run(database, sql, values)) as PostgresPoolClient['query'], release };
    } catch (error) {
      release();
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.#last;
    await (await this.#database)?.close();
  }
}

async function run(database: PGlite, sql: string, values: readonly unknown[]) {
  const { rows, affectedRows } = await database.query(sql, [...values]);
  return { command: sql.trimStart().split(/\s/, 1)[0]?.toUpperCase(), rowCount: affectedRows ?? 0, rows };
}
