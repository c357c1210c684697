import { addDays, instantOf } from '@cme-elements/domain';

/** A day as `2026-12-03`, on the calendar of the activity's zone. */
export type Day = string;

/** The moment at which a clock in the zone shows this day and a time such as `07:30`. */
export function moment(day: Day, time: string, zone: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantOf({ year, month, day: date, hour, minute, second: 0 }, zone);
}

export function addMinutes(instant: string, minutes: number): string {
  return `${new Date(Date.parse(instant) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

export type Weekday = 'Sun' | 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat';
const weekdays: readonly Weekday[] = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The first such weekday on or after the day. */
export function onWeekday(day: Day, weekday: Weekday): Day {
  const today = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (weekdays.indexOf(weekday) - today + 7) % 7);
}

/** Between Christmas and the first days of January nobody holds courses: those days move two weeks on, weekday kept. */
export function offHolidays(day: Day): Day {
  const date = day.slice(5);
  return date >= '12-22' || date <= '01-03' ? addDays(day, 14) : day;
}

/** Days on which a weekly series does not meet. */
export function isPublicHoliday(day: Day): boolean {
  return ['01-01', '07-04', '12-24', '12-25'].includes(day.slice(5));
}

/** The next day, after the given one, on which the zone's clocks change; undefined where they never do. */
export function nextClockChange(day: Day, zone: string): Day | undefined {
  for (let days = 1; days <= 366; days += 1) {
    const candidate = addDays(day, days);
    const start = Date.parse(moment(candidate, '00:00', zone));
    const end = Date.parse(moment(addDays(candidate, 1), '00:00', zone));
    if (end - start !== 86_400_000) return candidate;
  }
  return undefined;
}
