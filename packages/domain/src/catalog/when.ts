import type { Time } from '@cme-elements/schema';
import { addDays } from '../days.ts';
import { dayIn, endOfDay } from '../zone/days.ts';
import { remember } from './remember.ts';

/** The zone to reckon in: a name that this machine does not know must cost an activity its exact day, not its place in the list. */
const zoneOf = remember((name) => {
  try {
    dayIn(0, name);
    return name;
  } catch {
    return 'UTC';
  }
});

const endOfDayIn = remember((dayAndZone) => Date.parse(endOfDay(dayAndZone.slice(0, 10), zoneOf(dayAndZone.slice(10)))) + 999);

/** Last moment of a day in a zone, in milliseconds. */
export function dayEnd(day: string, zone: string): number {
  return endOfDayIn(day + zone);
}

/** In milliseconds since 1970. A whole-day event starts with its first day in its zone. */
export function startOf({ startsAt, startDate = '', timeZone }: Time): number {
  return startsAt ? Date.parse(startsAt) : dayEnd(addDays(startDate, -1), timeZone) + 1;
}

/** In milliseconds since 1970: the end as given, else the start; of a whole-day event the last moment of its last day. */
export function endOf(time: Time): number {
  const { startDate, endDate, endsAt, timeZone } = time;
  const start = startOf(time);
  if (startDate) return Math.max(start, dayEnd(endDate ?? startDate, timeZone));
  return endsAt ? Math.max(start, Date.parse(endsAt)) : start;
}

/** First and last day in the event's own zone. What ends at midnight does not reach into the new day. */
export function daysOf(time: Time): readonly [first: string, last: string] {
  const { startDate, endDate } = time;
  if (startDate) return [startDate, endDate && endDate > startDate ? endDate : startDate];
  const zone = zoneOf(time.timeZone);
  const start = startOf(time);
  return [dayIn(start, zone), dayIn(Math.max(start, endOf(time) - 1), zone)];
}

/** True where some of the days are among those asked for. */
export function touches([first, last]: readonly [first: string, last: string], { from, to }: { from: string; to: string }): boolean {
  return first <= to && last >= from;
}

/** For sorting what happens at some time. */
export function byStart(a: { id: string; time: Time }, b: { id: string; time: Time }): number {
  return startOf(a.time) - startOf(b.time) || (a.id < b.id ? -1 : 1);
}
