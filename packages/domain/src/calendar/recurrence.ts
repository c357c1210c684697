import { dayLength } from '../zone/wall-clock.ts';
import { Fault } from './fault.ts';

const week = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const [weekly, monthly, yearly] = [1, 2, 3];

/** About 110 years. Ends a rule that never matches, such as 30 February, and one that runs for ever. */
const daysLookedAt = 40_000;

/**
 * The starts that a rule of RFC 5545 §3.3.10 gives, first one included, in wall time of the event's own zone: milliseconds
 * as if that clock were UTC. Throws a {@link Fault} for a part that is not supported: a wrong date is worse than none.
 * @param untilOf the wall time that an UNTIL value stands for
 * @param horizon how far a rule without COUNT and UNTIL is followed
 */
export function recurrence(rule: string, start: number, untilOf: (value: string) => number, horizon: number): number[] {
  const parts = new Map(rule.trim().toUpperCase().split(';').map((part) => part.split('=') as [string, string]));
  const take = (part: string) => {
    const value = parts.get(part);
    parts.delete(part);
    return value;
  };
  const unsupported = (part: string) => new Fault('RRULE', `${part} is not supported`);
  const numbers = (part: string) => take(part)?.split(',').map((said) => {
    if (!/^[+-]?\d{1,4}$/.test(said)) throw unsupported(part);
    return Number(said);
  });
  const level = frequencies.indexOf(take('FREQ') ?? '');
  const [interval = 1] = numbers('INTERVAL') ?? [];
  const [count = Infinity] = numbers('COUNT') ?? [];
  const until = take('UNTIL');
  const wkst = week.indexOf(take('WKST') ?? 'MO');
  const months = numbers('BYMONTH');
  let monthDays = numbers('BYMONTHDAY');
  const positions = numbers('BYSETPOS');
  let weekdays = take('BYDAY')?.split(',').map((said) => {
    const weekday = week.indexOf(said.slice(-2));
    const nth = Number(said.slice(0, -2));
    if (weekday < 0 || !Number.isInteger(nth) || (nth && level < monthly)) throw unsupported('BYDAY');
    return { weekday, nth };
  });
  parts.delete('');
  if (level < 0 || interval < 1 || count < 1 || wkst < 0 || (level === weekly && monthDays)) throw unsupported(rule.slice(0, 80));
  for (const part of parts.keys()) throw unsupported(part);

  const first = new Date(start);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const startDay = Math.floor(start / dayLength);
  const dayOf = (...date: [year: number, month: number, day: number]) => Date.UTC(...date) / dayLength;
  // What a rule leaves open, the start says.
  const byMonth = months ?? (level === yearly && !monthDays && !weekdays ? [month + 1] : undefined);
  if (level === weekly) weekdays ??= [{ weekday: first.getUTCDay(), nth: 0 }];
  if (level >= monthly && !weekdays) monthDays ??= [first.getUTCDate()];

  /** First day of the nth day, week, month or year from the one of the start. */
  const edge = (nth: number) =>
    level === yearly ? dayOf(year + nth, 0, 1)
    : level === monthly ? dayOf(year, month + nth, 1)
    : level === weekly ? startDay - ((first.getUTCDay() - wkst + 7) % 7) + 7 * nth
    : startDay + nth;

  const fits = (day: number) => {
    const date = new Date(day * dayLength);
    const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const left = dayOf(y, m + 1, 0) - day;
    // An ordinal counts within the month, or within the year where a yearly rule names no month.
    const inYear = level === yearly && !months;
    const [before, after] = inYear ? [day - dayOf(y, 0, 1), dayOf(y, 11, 31) - day] : [d - 1, left];
    return (!byMonth || byMonth.includes(m + 1))
      && (!monthDays || monthDays.includes(d) || monthDays.includes(-left - 1))
      && (!weekdays || weekdays.some(({ weekday, nth }) =>
        weekday === date.getUTCDay() && (!nth || nth === Math.floor(before / 7) + 1 || nth === -Math.floor(after / 7) - 1)));
  };

  const last = Math.min(until ? untilOf(until) : count < Infinity ? Infinity : horizon, Date.UTC(9999, 11, 31));
  const starts = [start];
  // A period counts as well: so far in the future that dates are no numbers it holds no days.
  for (let period = 0, looked = 0; looked < daysLookedAt && !(edge(period) * dayLength > last); period += interval, looked++) {
    const days: number[] = [];
    for (let day = edge(period); day < edge(period + 1); day++, looked++) if (fits(day)) days.push(day);
    days.forEach((day, index) => {
      const wall = start + (day - startDay) * dayLength;
      if (positions && !positions.includes(index + 1) && !positions.includes(index - days.length)) return;
      if (wall > start && wall <= last) starts.push(wall);
    });
    if (starts.length >= count) break;
  }
  return starts.slice(0, count);
}
