import { Catalog, completeRecord } from '@cme-elements/domain';
import { ActivitiesFileEnvelope, ActivityRecord, Program, type FieldProblem } from '@cme-elements/schema';
import { admit } from '../admit.ts';
import { CmeError } from '../cme-error.ts';
import type { CatalogSource } from '../memory/catalog-backend.ts';

/** Why a record of the file, or a part of it, is not shown. */
export interface RecordProblem extends FieldProblem {
  /** The record's id, else its place in the file: `#12`. */
  record: string;
}

export interface StaticCatalog extends CatalogSource {
  problems: RecordProblem[];
}

export interface FileReading {
  now: Date;
  /** Zone of the provider where the file names none. */
  timeZone: string | undefined;
  /** Lets the page answer the reader between two slices of work. */
  rest: () => Promise<void>;
}

const mostRecords = 100_000;
/** Milliseconds of work after which the page gets its turn. */
const slice = 12;

/** Reads an activities file. Bad records are left out and named; a file of another shape is a `contract` error. */
export async function catalogOfJson(text: string, { now, timeZone, rest }: FileReading): Promise<StaticCatalog> {
  const envelope = ActivitiesFileEnvelope.safeParse(unread(text)).data;
  if (!envelope || envelope.activities.length > mostRecords) throw new CmeError('contract', 'Not a file of activities.');
  const program = admit(envelope.program) ? Program.safeParse(envelope.program).data : undefined;
  const catalog = new Catalog(envelope.timeZone ?? program?.timeZone ?? timeZone ?? 'UTC');
  const problems: RecordProblem[] = [];
  let until = performance.now() + slice;
  let dropped = 0;
  for (const [at, given] of envelope.activities.entries()) {
    const wrong = add(catalog, given, now);
    if (wrong.length > 0) dropped++;
    problems.push(...wrong.map((problem) => ({ record: idOf(given) ?? `#${at + 1}`, ...problem })));
    if (performance.now() < until) continue;
    await rest();
    until = performance.now() + slice;
  }
  return { catalog, program, problems, dropped };
}

function unread(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CmeError('contract', 'The file is not JSON.', { cause });
  }
}

/** Answers what is wrong, which is nothing for a draft: it is not public, and no mistake. */
function add(catalog: Catalog, given: unknown, now: Date): FieldProblem[] {
  if (!admit(given)) return [{ field: '', message: 'is nested too deeply' }];
  const { data, error } = ActivityRecord.safeParse(given);
  if (error) return error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  if (catalog.byId.has(data.id)) return [{ field: 'id', message: 'occurs twice' }];
  catalog.add(completeRecord(data, now));
  return [];
}

function idOf(given: unknown): string | undefined {
  const id: unknown = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
