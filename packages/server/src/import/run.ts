import { access, readFile } from 'node:fs/promises';
import { DataDirectoryLocked } from '../store/data-directory-lock.ts';
import type { StoreLocation } from '../store/database.ts';
import { openStore } from '../store/store.ts';
import { importOptions, usage, WrongUsage } from './arguments.ts';
import { csvTable } from './csv-table.ts';
import { decodeFile } from './decode.ts';
import { importFile, type ExitCode } from './import-file.ts';
import { UnreadableFile } from './imported-file.ts';
import { guessMapping } from './mapping.ts';

export interface ImportContext {
  /** Where the activities go. */
  store: StoreLocation;
  print: (text: string) => void;
  now: Date;
}

/** The import command from its arguments to its exit code. Whatever goes wrong is told in a sentence, without a stack. */
export async function runImport(argv: readonly string[], { store: location, print, now }: ImportContext): Promise<ExitCode> {
  try {
    const options = importOptions(argv);
    if (options.printMapping) {
      print(await guessedMapping(options.file));
      return 0;
    }
    // A mistyped path must not cost the wait for a database.
    await access(options.file);
    const store = await openStore(location);
    try {
      const { text, exitCode } = await importFile(store, options, now);
      print(text);
      return exitCode;
    } finally {
      await store.close();
    }
  } catch (error) {
    print(sentenceFor(error));
    return 2;
  }
}

async function guessedMapping(path: string): Promise<string> {
  return JSON.stringify(guessMapping(csvTable(decodeFile(await readFile(path)).text).headers), null, 2);
}

function sentenceFor(error: unknown): string {
  if (error instanceof WrongUsage) return `${error.message}\n\n${usage}`;
  if (error instanceof UnreadableFile || error instanceof DataDirectoryLocked) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path !== undefined) return `There is no file ${path}.`;
  if (code === 'EACCES' || code === 'EISDIR') return `The file ${path ?? ''} cannot be read (${code}).`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return 'The database cannot be reached. Check DATABASE_URL.';
  return `The import stopped and nothing was written: ${message}`;
}
