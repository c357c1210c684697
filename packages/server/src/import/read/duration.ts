import { nothing, oneLine, read, unreadable, type Reading } from './reading.ts';

const clock = /^(\d{1,2}):([0-5]\d)$/;
const hoursAndMinutes = /^(?:(\d{1,3}(?:\.\d{1,2})?) ?h(?:(?:ou)?rs?)?\.?)?,? ?(?:and )?(?:(\d{1,4}) ?m(?:in(?:ute)?s?)?\.?)?$/i;
const number = /^\d{1,4}(?:\.\d{1,2})?$/;

/** Reads a duration into minutes: `1 hr`, `1 h 30 min`, `90`, `1:30`. */
export function readDuration(cell: string): Reading<number> {
  const text = oneLine(cell);
  if (text === '') return nothing;
  const [, hours, minutes] = clock.exec(text) ?? hoursAndMinutes.exec(text) ?? [];
  if (hours !== undefined || minutes !== undefined) return positive(Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  if (!number.test(text)) return unreadable('is not a duration. Write it like 90 min or 1:30.');
  // Nobody teaches for nine minutes or for fifteen hours on end: small numbers are hours, large ones minutes.
  const inMinutes = Number(text) >= 15 && Number.isInteger(Number(text));
  return inMinutes ? positive(Number(text), 'a number alone is read as minutes') : positive(Number(text) * 60, 'a small number alone is read as hours');
}

function positive(minutes: number, ...guesses: string[]): Reading<number> {
  return minutes > 0 ? read(Math.round(minutes), ...guesses) : unreadable('is no time at all. Write it like 90 min or 1:30, or leave it empty.');
}
