import { readFile } from 'node:fs/promises';
import type { Store } from '../store/store.ts';
import { upsertActivities } from '../store/write-activities.ts';
import type { ImportOptions } from './arguments.ts';
import { decodeFile } from './decode.ts';
import { fromCalendar } from './from-calendar.ts';
import { fromCsv } from './from-csv.ts';
import { fromJson } from './from-json.ts';
import type { ImportedFile } from './imported-file.ts';
import { importingProvider, introduceProvider } from './importing-provider.ts';
import { readMapping, type Mapping } from './mapping.ts';
import { planImport } from './plan.ts';
import { reportText } from './report.ts';

/** 0: everything could be read. 1: some activities were left out. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/** Reads the file, compares it with the store, writes if asked to, and answers with all that a person should know. */
export async function importFile(store: Store, options: ImportOptions, now: Date): Promise<{ text: string; exitCode: ExitCode }> {
  const { text, notes } = decodeFile(await readFile(options.file));
  const mapping = options.mapping === undefined ? undefined : readMapping(await readFile(options.mapping, 'utf8'));
  const json = options.format === 'json' ? fromJson(text) : undefined;
  const provider = await importingProvider(store, options.provider, json?.program);
  const file = json ?? readTimes(text, options, mapping, provider.program.timeZone, now);
  file.notes.unshift(...notes);
  if (json?.program && !provider.isNew) file.notes.push('The program in the file is not imported: the provider is known already.');

  const plan = await planImport(store, provider.id, file.records, now);
  const untouched = (await countActivities(store, provider.id)) - plan.changed.length - plan.unchanged;
  const writes = [...plan.created, ...plan.changed].map(({ complete }) => complete);
  if (options.apply && file.records.length > 0) await introduceProvider(store, provider);
  if (options.apply && writes.length > 0) await upsertActivities(store, provider.id, writes, now);

  const exitCode = file.records.length === 0 ? 2 : file.problems.length === 0 ? 0 : 1;
  return { text: reportText({ path: options.file, file, provider, plan, untouched, applied: options.apply }), exitCode };
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
