import { cleanText, resolveZone, zoneNicknames } from '@cme-elements/domain';
import { ActivitiesFileEnvelope, ActivityRecord, Program } from '@cme-elements/schema';
import { UnreadableFile, type ImportedFile } from './imported-file.ts';
import { shapeFault } from './shape-fault.ts';
import { nameZones } from './zones-of-record.ts';

const deepest = 32;

/** Reads an activities file. A bad record is left out and named by its place, its id and the field. */
export function fromJson(text: string): ImportedFile {
  const envelope = ActivitiesFileEnvelope.safeParse(parse(text));
  if (!envelope.success) throw new UnreadableFile('The file has no list "activities". It must look like { "activities": [ { "id": "A-1", "title": "…" } ] }; activities.schema.json says all of it.');
  const file: ImportedFile = { records: [], problems: [], blanks: [], guesses: [], notes: [] };
  const placeOfId = new Map<string, string>();
  for (const [index, given] of envelope.data.activities.entries()) {
    const where = `activities[${index}]`;
    const id = idOf(given);
    const remark = (field: string, found: string | undefined, message: string) => ({ where, id, field, found, message });
    const { data: record, error } = ActivityRecord.safeParse(given, { reportInput: true });
    if (error) file.problems.push(...error.issues.map((issue) => remark(issue.path.join('.') || 'the record', wordsFor(issue.input), shapeFault(issue))));
    if (record === undefined) continue;
    const earlier = placeOfId.get(record.id);
    const zones = nameZones(record);
    for (const { path, zone } of zones.unknown) file.problems.push(remark(path, zone, 'is no time zone known here. Write it like America/Los_Angeles.'));
    if (earlier !== undefined) file.problems.push(remark('id', id, `is used in ${earlier} already. Give each activity an id of its own.`));
    if (earlier !== undefined || zones.unknown.length > 0) continue;
    placeOfId.set(record.id, where);
    file.guesses.push(...zones.renamed.map(({ path, zone, name }) => remark(path, zone, `is read as ${name}`)));
    file.records.push({ where, record });
  }
  return { ...file, ...programOf(envelope.data.program, file.notes) };
}

function programOf(given: unknown, notes: string[]): { program?: Program } {
  if (given === undefined) return {};
  const { data: program, error } = Program.safeParse(given, { reportInput: true });
  const timeZone = program && resolveZone(program.timeZone, zoneNicknames);
  if (timeZone !== undefined) return { program: { ...program!, timeZone } };
  notes.push(`The program in the file cannot be used: ${error ? error.issues.map((issue) => `${issue.path.join('.')} ${shapeFault(issue)}`).join(' ') : 'its time zone is unknown.'}`);
  return {};
}

function parse(text: string): unknown {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, ''), (_key, part: unknown) => (typeof part === 'string' ? cleanText(part) : part)) as unknown;
    if (!isDeeperThan(value, deepest)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    throw new UnreadableFile(`The file is not JSON: ${error.message}.`, { cause: error });
  }
  throw new UnreadableFile(`The file nests deeper than ${deepest} levels. It is no activities file.`);
}

/** Level by level rather than by recursion: a hostile file must not exhaust the stack. */
function isDeeperThan(value: unknown, depth: number): boolean {
  let level = [value];
  for (let at = 0; level.length > 0; at += 1) {
    if (at > depth) return true;
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? (Object.values(part) as unknown[]) : []));
  }
  return false;
}

function idOf(given: unknown): string | undefined {
  const id: unknown = typeof given === 'object' && given !== null && Object.hasOwn(given, 'id') ? (given as { id: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function wordsFor(value: unknown): string | undefined {
  return typeof value === 'string' || value === undefined ? value : JSON.stringify(value);
}
