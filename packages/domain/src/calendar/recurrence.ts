import { dayLength } from '../zone/wall-clock.ts';
import { Fault } from './fault.ts';

const week = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** Days looked at before a rule counts as endless; about 110 years. Stops a rule that never matches, such as 30 February. */
const daysLookedAt = 40_000;

/** `day` without its time, as a count of days since 1970. */
export const dayNumber = (wall: number): number => Math.floor(wall / dayLength);

export interface RecurrenceBounds {
  /** At most so many starts; the oldest past ones give way to later ones. */
  most: number;
  now: number;
  /** How far an endless rule is followed. */
  horizon: number;
  /** The wall time that an UNTIL value stands for. */
  untilOf: (value: string) => number;
}

const unsupported = (part: string) => new Fault('RRULE', `${part} is not supported`);

function integers(value: string | undefined, part: string): number[] | undefined {
  return value?.split(',').map((said) => {
    if (!/^[+-]?\d{1,4}$/.test(said)) throw new Fault('RRULE', `${part} is not a number`);
    return Number(said);
  });
}

/**
 * The starts that a rule of RFC 5545 §3.3.10 gives, first one included, in wall time of the event's own zone: milliseconds
 * as if that clock were UTC. `cut` is true where there are more than the bounds admit.
 * Throws a {@link Fault} for a part that is not supported: a wrong date is worse than none.
 */
export function recurrence(rule: string, start: number, { most, now, horizon, untilOf }: RecurrenceBounds): { starts: number[]; cut: boolean } {
  const parts = new Map(rule.toUpperCase().split(';').filter(Boolean).map((part) => part.split('=', 2) as [string, string]));
  const take = (part: string) => {
    const value = parts.get(part);
    parts.delete(part);
    return value;
  };
  const frequency = take('FREQ') ?? '';
  const level = frequencies.indexOf(frequency);
  if (level < 0) throw unsupported(`FREQ=${frequency}`);
  const positive = (part: string) => {
    const [value] = integers(take(part), part) ?? [];
    if (value !== undefined && value < 1) throw new Fault('RRULE', `${part} is less than 1`);
    return value;
  };
  const interval = positive('INTERVAL') ?? 1;
  const count = positive('COUNT') ?? Infinity;
  const until = take('UNTIL');
  const wkst = Math.max(week.indexOf(take('WKST') ?? 'MO'), 0);
  const months = integers(take('BYMONTH'), 'BYMONTH');
  let monthDays = integers(take('BYMONTHDAY'), 'BYMONTHDAY');
  const positions = integers(take('BYSETPOS'), 'BYSETPOS');
  let weekdays = take('BYDAY')?.split(',').map((said) => {
    const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(said) ?? [];
    const weekday = week.indexOf(name);
    if (weekday < 0 || (nth && level < 2)) throw unsupported(`BYDAY=${said}`);
    return { weekday, nth: Number(nth ?? 0) };
  });
  if (level === 1 && monthDays) throw unsupported('BYMONTHDAY in weeks');
  for (const part of parts.keys()) throw unsupported(part);

  const first = new Date(start);
  const [year, month, startDay] = [first.getUTCFullYear(), first.getUTCMonth(), dayNumber(start)];
  const byMonth = months ?? (level === 3 && !monthDays && !weekdays ? [month + 1] : undefined);
  if (level === 1) weekdays ??= [{ weekday: first.getUTCDay(), nth: 0 }];
  else if (level > 1 && !weekdays) monthDays ??= [first.getUTCDate()];

  /** First day of the nth day, week, month or year from the one of the start. */
  const edge = (nth: number) => [
    startDay + nth,
    startDay - ((first.getUTCDay() - wkst + 7) % 7) + 7 * nth,
    Date.UTC(year, month + nth, 1) / dayLength,
    Date.UTC(year + nth, 0, 1) / dayLength,
  ][level]!;

  const fits = (day: number) => {
    const date = new Date(day * dayLength);
    const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const inMonth = Date.UTC(y, m + 1, 0) / dayLength - day;
    if (byMonth && !byMonth.includes(m + 1)) return false;
    if (monthDays && !monthDays.includes(d) && !monthDays.includes(-inMonth - 1)) return false;
    // An ordinal counts within the month, or within the year where a yearly rule names no month.
    const [before, after] = level === 3 && !months ? [day - Date.UTC(y, 0, 1) / dayLength, Date.UTC(y, 11, 31) / dayLength - day] : [d - 1, inMonth];
    return !weekdays || weekdays.some(({ weekday, nth }) =>
      weekday === date.getUTCDay() && (nth === 0 || nth === Math.floor(before / 7) + 1 || nth === -Math.floor(after / 7) - 1));
  };

  const last = Math.min(until === undefined ? (count === Infinity ? horizon : Infinity) : untilOf(until), Date.UTC(9999, 11, 31));
  const starts = [start];
  let cut = false;
  for (let period = 0, found = 1, looked = 0; found < count; period++) {
    const from = edge(period * interval);
    if (from * dayLength > last) break;
    // One for the period itself: dates so far off that they are no numbers hold no days at all.
    if (++looked > daysLookedAt) return { starts, cut: true };
    let days: number[] = [];
    for (let day = from; day < edge(period * interval + 1); day++, looked++) if (fits(day)) days.push(day);
    if (positions) days = days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
    for (const day of days) {
      const wall = day * dayLength + (start - startDay * dayLength);
      if (wall <= start) continue;
      if (wall > last || found++ >= count) break;
      starts.push(wall);
      if (starts.length <= most) continue;
      cut = true;
      if (starts[0]! >= now) return { starts: starts.slice(0, most), cut };
      starts.shift();
    }
  }
  return { starts, cut };
}
