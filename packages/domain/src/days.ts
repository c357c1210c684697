/**
 * Arithmetic on calendar days (`2026-12-03`). They never pass through a time zone, which would move them by one.
 */

const asMoment = (day: string) => new Date(`${day}T00:00:00Z`);
const asDay = (moment: Date) => moment.toISOString().slice(0, 10);

export function addDays(day: string, count: number): string {
  const moment = asMoment(day);
  moment.setUTCDate(moment.getUTCDate() + count);
  return asDay(moment);
}

/** The same day some months later, or the last one of a shorter month: 31 August less six months is 28 February. */
export function addMonths(day: string, count: number): string {
  const moment = asMoment(day);
  const dayOfMonth = moment.getUTCDate();
  moment.setUTCMonth(moment.getUTCMonth() + count);
  if (moment.getUTCDate() !== dayOfMonth) moment.setUTCDate(0);
  return asDay(moment);
}

export const addYears = (day: string, count: number): string => addMonths(day, 12 * count);
