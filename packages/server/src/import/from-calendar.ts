import { activitiesOfCalendar, cleanText } from '@cme-elements/domain';
import type { ActivityRecord, Time } from '@cme-elements/schema';
import { UnreadableFile, type ImportedFile, type Remark } from './imported-file.ts';

export interface CalendarOptions {
  /** Of times that name none, where the calendar names none either. */
  timeZone: string;
  zoneSource: string;
  now: Date;
}

/** Reads an iCalendar file. An event that cannot be read is left out and named by its UID. */
export function fromCalendar(text: string, { timeZone, zoneSource, now }: CalendarOptions): ImportedFile {
  const reading = activitiesOfCalendar(text, { timeZone, now });
  if ('error' in reading) throw new UnreadableFile('The file holds no calendar: it must begin with BEGIN:VCALENDAR.');
  const file: ImportedFile = { records: [], problems: [], blanks: [], guesses: [], notes: [] };
  if (reading.name !== undefined) file.notes.push(`The calendar calls itself "${reading.name}".`);
  if (reading.timeZone !== undefined && reading.timeZone !== timeZone) file.notes.push(`Its own time zone, ${reading.timeZone}, holds for times that name none.`);
  const zone = reading.timeZone === undefined ? `${timeZone} (${zoneSource})` : `${reading.timeZone} (the calendar's)`;
  for (const record of reading.activities) {
    file.records.push({ where: record.id, record, covers: coveredBy(record) });
    file.guesses.push(...guessesOf(record, zone));
  }
  const taken = new Set(reading.activities.map(({ id }) => id));
  for (const { record, field, message } of reading.problems) {
    // An event that goes in all the same lost only this part.
    (taken.has(record) || record === 'VCALENDAR' ? file.blanks : file.problems).push({ where: record, field, found: writtenIn(text, record, field), message: `${message}.` });
  }
  return file;
}

/** What a calendar speaks of. It knows no faculty, and credits only where its text names them. */
function coveredBy(record: ActivityRecord): ReadonlySet<keyof ActivityRecord> {
  const said = (['credits', 'topics'] as const).filter((field) => record[field].length > 0);
  return new Set(['title', 'status', 'kind', 'time', 'sessions', 'place', 'overview', 'sequence', ...(record.registration ? (['registration'] as const) : []), ...said]);
}

function guessesOf({ id, time, sessions = [], place, credits }: ActivityRecord, zone: string): Remark[] {
  const times: Time[] = time ? [time] : sessions.map((session) => session.time);
  const guess = (field: string, message: string) => ({ where: id, id, field, message });
  return [
    ...(times.some(({ zoneAssumed }) => zoneAssumed) ? [guess('DTSTART', `names no time zone: ${zone}`)] : []),
    ...(times.some(({ startsAt, endsAt }) => startsAt !== undefined && endsAt === undefined) ? [guess('DTEND', 'is missing: shown without an end')] : []),
    ...(credits.length > 0 ? [guess('DESCRIPTION', 'names credits: taken as designated')] : []),
    ...(place ? [guess('LOCATION', `is read as ${place.delivery === 'in-person' ? 'in person' : place.delivery}`)] : []),
  ];
}

/** What the event of that UID says under a property: a person looks for it with the search of an editor. */
function writtenIn(text: string, uid: string, property: string): string | undefined {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const named = lines.indexOf(`UID:${uid}`);
  if (named < 0) return undefined;
  const from = lines.lastIndexOf('BEGIN:VEVENT', named);
  const line = lines.slice(from, lines.indexOf('END:VEVENT', named)).find((candidate) => candidate.startsWith(`${property}:`) || candidate.startsWith(`${property};`));
  return line === undefined ? undefined : cleanText(line.slice(line.indexOf(':') + 1));
}
