import type { Migration } from 'kysely/migration';
import * as catalog from './0001-catalog.ts';

/** In the order of their names. A migration that has shipped is never changed; a new one follows it. */
export const migrations: Record<string, Migration> = { '0001-catalog': catalog };
