import { readFile } from 'node:fs/promises';
import { DataDirectoryLocked } from '../store/data-directory-lock.ts';
import type { StoreLocation } from '../store/database.ts';
import { openStore, type Store } from '../store/store.ts';
import { upsertActivities } from '../store/write-activities.ts';
import { importOptions, usage, WrongUsage, type ImportOptions } from './arguments.ts';
import { csvTable } from './csv-table.ts';
import { decodeFile } from './decode.ts';
import { fromCalendar } from './from-calendar.ts';
import { fromCsv } from './from-csv.ts';
import { fromJson } from './from-json.ts';
import { UnreadableFile, type ImportedFile } from './imported-file.ts';
import { importingProvider, introduceProvider } from './importing-provider.ts';
import { guessMapping, readMapping, type Mapping } from './mapping.ts';
import { planImport } from './plan.ts';
import { reportText } from './report.ts';

export interface ImportContext {
  /** Where the activities go. */
  store: StoreLocation;
  print: (text: string) => void;
  now: Date;
}

/** 0: all good. 1: some activities were left out. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/** The import command from its arguments to its exit code. Whatever goes wrong is told in a sentence, without a stack. */
export async function runImport(argv: readonly string[], context: ImportContext): Promise<ExitCode> {
  try {
    const options = importOptions(argv);
    return options.printMapping ? await printMapping(options, context) : await importFile(options, context);
  } catch (error) {
    context.print(sentenceFor(error));
    return 2;
  }
}

async function printMapping({ file }: ImportOptions, { print }: ImportContext): Promise<ExitCode> {
  const { text } = decodeFile(await readFile(file));
  print(JSON.stringify(guessMapping(csvTable(text).headers), null, 2));
  return 0;
}

async function importFile(options: ImportOptions, { store: location, print, now }: ImportContext): Promise<ExitCode> {
  const { text, notes } = decodeFile(await readFile(options.file));
  const mapping = options.mapping === undefined ? undefined : readMapping(await readFile(options.mapping, 'utf8'));
  const json = options.format === 'json' ? fromJson(text) : undefined;
  const store = await openStore(location);
  try {
    const provider = await importingProvider(store, options.provider, json?.program);
    const file = json ?? readTimes(text, options, mapping, provider.program.timeZone, now);
    if (json?.program && !provider.isNew) file.notes.push('The program in the file is not imported: the provider is known already.');
    file.notes.unshift(...notes);
    const plan = await planImport(store, provider.id, file.records, now);
    const untouched = (await countActivities(store, provider.id)) - plan.changed.length - plan.unchanged;
    const writes = [...plan.created, ...plan.changed].map(({ complete }) => complete);
    if (options.apply) await introduceProvider(store, provider);
    if (options.apply && writes.length > 0) await upsertActivities(store, provider.id, writes, now);
    print(reportText({ path: options.file, file, provider, plan, untouched, applied: options.apply }));
    if (file.records.length === 0) return 2;
    return file.problems.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

/** A table or a calendar, whose times may lean on a zone that they do not name. */
function readTimes(text: string, { format, zone }: ImportOptions, mapping: Mapping | undefined, providerZone: string, now: Date): ImportedFile {
  const [timeZone, zoneSource] = zone !== undefined ? [zone, 'given with --zone'] : mapping?.timeZone !== undefined ? [mapping.timeZone, 'of the mapping'] : [providerZone, "the provider's"];
  return format === 'csv' ? fromCsv(text, { mapping, timeZone, zoneSource, now }) : fromCalendar(text, { timeZone, zoneSource, now });
}

async function countActivities(store: Store, providerId: string): Promise<number> {
  const row = await store.db.selectFrom('activity').select((of) => of.fn.countAll<string>().as('count')).where('provider_id', '=', providerId).executeTakeFirst();
  return Number(row?.count ?? 0);
}

function sentenceFor(error: unknown): string {
  if (error instanceof WrongUsage) return `${error.message}\n\n${usage}`;
  if (error instanceof UnreadableFile || error instanceof DataDirectoryLocked) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path !== undefined) return `There is no file ${path}.`;
  if (code === 'EACCES' || code === 'EISDIR') return `${path ?? 'The file'} cannot be read (${code}).`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return 'The database cannot be reached. Check DATABASE_URL.';
  return `The import stopped and nothing was written: ${message}`;
}
