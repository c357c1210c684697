import type { Program } from '@cme-elements/schema';
import type { Store } from '../store/store.ts';
import { upsertProvider } from '../store/write-provider.ts';
import { UnreadableFile } from './imported-file.ts';

/** Whose activities are imported. */
export interface ImportingProvider {
  id: string;
  program: Program;
  /** True when the store does not know it yet: the file brings its program. */
  isNew: boolean;
  isDefault: boolean;
}

/**
 * The provider of that id, or the default one. A JSON file with a `program` may introduce a provider by naming its id;
 * the program of a known provider is never overwritten by an import of activities.
 */
export async function importingProvider(store: Store, id: string | undefined, program: Program | undefined): Promise<ImportingProvider> {
  const known = await store.db.selectFrom('provider').select(['id', 'program', 'is_default']).orderBy('id').execute();
  const found = known.find((row) => (id === undefined ? row.is_default : row.id === id));
  if (found) return { id: found.id, program: found.program, isNew: false, isDefault: found.is_default };
  if (id !== undefined && program !== undefined) return { id, program, isNew: true, isDefault: known.length === 0 };
  const names = known.map((row) => row.id).join(', ');
  if (id !== undefined) throw new UnreadableFile(`There is no provider "${id}". ${names ? `Known are: ${names}.` : 'None is known yet.'} A JSON file with a "program" can introduce one.`);
  throw new UnreadableFile(names ? `There is no default provider. Name one with --provider: ${names}.` : 'No provider is known yet. Start the server once (npm start), or import a JSON file with a "program" and name the provider with --provider.');
}

export async function introduceProvider(store: Store, { id, program, isNew, isDefault }: ImportingProvider): Promise<void> {
  if (isNew) await upsertProvider(store, { id, program, isDefault });
}
