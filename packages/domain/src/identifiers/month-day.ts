import { read, refuse, type Reading } from './reading.ts';

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Month and day of birth (`0229`, `02-29`, `2/29`), kept as `02-29`. Accrediting organizations never want the year, so an
 * entry with one is refused instead of stored.
 */
export function readMonthDay(typed: string): Reading<string, 'id.mmdd.invalid'> {
  const [, month = '', day = ''] = /^(\d\d)(\d\d)$/.exec(typed.trim()) ?? /^(\d{1,2})[-/](\d{1,2})$/.exec(typed.trim()) ?? [];
  const exists = Number(day) >= 1 && Number(day) <= (daysOfMonth[Number(month) - 1] ?? 0);
  return exists ? read(`${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : refuse('id.mmdd.invalid');
}

/** The same from an import, whose full dates of birth lose their year here, before anything stores them. */
export const monthDayOfBirthDate = (imported: string): Reading<string, 'id.mmdd.invalid'> =>
  readMonthDay(imported.trim().replace(/^\d{4}-(?=\d\d-\d\d$)/, ''));
