import { isDateOnly } from '@cme-elements/schema';
import { nothing, oneLine, read, unreadable, type Reading } from './reading.ts';

/** Which of the two first numbers of 05/06/2027 is the month. The file decides, or its mapping. */
export type DateOrder = 'month-first' | 'day-first';

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const monthName = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const dayThenMonthName = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a day as portals and spreadsheets write it, into `2027-05-03`. A day that does not exist is never bent into one that does. */
export function readDate(cell: string, order: DateOrder): Reading<string> {
  const text = oneLine(cell);
  if (text === '') return nothing;
  const written = iso.exec(text);
  if (written) return day(written[1], written[2], written[3]);
  const named = monthName.exec(text);
  if (named) return day(named[3], monthOf(named[1]), named[2]);
  const dayNamed = dayThenMonthName.exec(text);
  if (dayNamed) return day(dayNamed[3], monthOf(dayNamed[2]), dayNamed[1]);
  const [, first = '', separator, second = '', year = ''] = numbers.exec(text) ?? [];
  if (year === '') return unreadable('is not written like a date. Write it like 2027-05-03 or 05/03/2027.');
  const monthFirst = order === 'month-first' && separator !== '.';
  const guesses = [
    ...(Number(first) <= 12 && Number(second) <= 12 && first !== second ? [monthFirst ? 'the month is read first, then the day' : 'the day is read first, then the month'] : []),
    ...(year.length === 2 ? ['a year of two digits is read as 20..'] : []),
  ];
  const full = year.length === 2 ? `20${year}` : year;
  const reading = monthFirst ? day(full, first, second) : day(full, second, first);
  return 'problem' in reading ? reading : read(reading.value, ...guesses);
}

/**
 * The order that the dates of a column prove: one with 13 or more in first place is day first. Without proof, or with
 * proof of both, the American order holds.
 */
export function orderOfDates(cells: Iterable<string>): DateOrder {
  let dayFirst = false;
  for (const cell of cells) {
    const [, first, separator, second] = numbers.exec(cell.trim()) ?? [];
    if (separator === '.' || first === undefined) continue;
    if (Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31) return 'month-first';
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) dayFirst = true;
  }
  return dayFirst ? 'day-first' : 'month-first';
}

function day(year = '', month = '', dayOfMonth = ''): Reading<string> {
  const value = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDateOnly(value) ? read(value) : unreadable('is not a day that exists. Write it like 2027-05-03 or 05/03/2027.');
}

function monthOf(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
