import { activitiesOfCalendar, Catalog, completeRecord } from '@cme-elements/domain';
import { CmeError } from '../cme-error.ts';
import type { FileReading, StaticCatalog } from './static-file.ts';

/** Reads an iCalendar file. */
export function catalogOfCalendar(text: string, { now, timeZone }: FileReading): StaticCatalog {
  const reading = activitiesOfCalendar(text, { now, ...(timeZone && { timeZone }) });
  if ('error' in reading) throw new CmeError('contract', 'Not a calendar.');
  const catalog = new Catalog(reading.timeZone ?? timeZone ?? 'UTC');
  for (const record of reading.activities) catalog.add(completeRecord(record, now));
  const { problems } = reading;
  // What is wrong with the calendar as a whole costs no event.
  const events = new Set(problems.map(({ record }) => record).filter((record) => record !== 'VCALENDAR'));
  return { catalog, problems, dropped: events.size };
}
