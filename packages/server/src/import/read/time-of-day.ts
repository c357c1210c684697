import { nothing, oneLine, read, unreadable, type Reading } from './reading.ts';

/** Hours and minutes on the clock of the place, `07:30`; `until` where the cell holds a range. */
export interface TimeOfDay {
  from: string;
  until?: string;
}

const clock = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})? ?(?:([ap])\.? ?m\.?)?(?: ?h)?$/i;
const range = /\s*(?:–|—|-|\bto\b|\buntil\b)\s*/i;
const named = new Map([['noon', '12:00'], ['12 noon', '12:00'], ['midnight', '00:00']]);
const mend = 'is not a time of day. Write it like 7:30 AM or 17:00.';

/** Reads `7:30 AM`, `5:15 pm`, `17:00`, `noon` and ranges of them. */
export function readTimeOfDay(cell: string): Reading<TimeOfDay> {
  const text = oneLine(cell);
  if (text === '') return nothing;
  const parts = text.split(range);
  if (parts.length > 2) return unreadable(mend);
  const [first, last] = parts.map((part) => clockTime(part));
  if (first === undefined || (parts.length === 2 && last === undefined)) return unreadable(mend);
  // In 7:30 - 8:30 PM the half of the day is written once, for both.
  const from = last?.half && !first.half && first.hour <= 12 ? clockTime(`${parts[0]} ${last.half}m`) ?? first : first;
  const isPlain = from.half !== undefined || from.isNamed || from.hour === 0 || from.hour > 12;
  return read({ from: from.time, ...(last && { until: last.time }) }, ...(isPlain ? [] : ['names neither AM nor PM: read on the 24-hour clock']));
}

function clockTime(text: string): { time: string; hour: number; half?: string; isNamed?: boolean } | undefined {
  const name = named.get(text.toLowerCase());
  if (name !== undefined) return { time: name, hour: Number(name.slice(0, 2)), isNamed: true };
  const [whole, hours, minutes, half] = clock.exec(text) ?? [];
  if (whole === undefined || (minutes === undefined && half === undefined)) return undefined;
  const written = Number(hours);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59) return undefined;
  return { time: `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`, hour, ...(half && { half }) };
}
