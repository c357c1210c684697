import { addDays } from '@cme-elements/domain';

/** Days of a month as date-only text. Arithmetic in UTC, so that no time zone moves a day. */

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day on the reader's wall. In the evening of Los Angeles it is tomorrow already in Greenwich. */
export const dayOf = (moment: Date): string => iso(new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())));

export const monthOf = (day: string): string => day.slice(0, 7);
export const firstOf = (month: string): string => `${month}-01`;

export function lastOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return iso(new Date(Date.UTC(year, number, 0)));
}

/** Weeks of a month; days of its neighbours are left empty. `firstWeekday` is 0 for Sunday. */
export function weeksOf(month: string, firstWeekday: number): (string | undefined)[][] {
  const lead = (utc(firstOf(month)).getUTCDay() - firstWeekday + 7) % 7;
  const days: (string | undefined)[] = Array.from({ length: lead });
  for (let day = firstOf(month); day <= lastOf(month); day = addDays(day, 1)) days.push(day);
  const weeks = [];
  for (let at = 0; at < days.length; at += 7) weeks.push(Array.from({ length: 7 }, (_, index) => days[at + index]));
  return weeks;
}

interface WithWeek { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } }

/** The day on which weeks begin in a locale; Sunday where the browser does not say. */
export function firstWeekday(locale: string): number {
  const about = new Intl.Locale(locale) as Intl.Locale & WithWeek;
  return ((about.getWeekInfo?.() ?? about.weekInfo)?.firstDay ?? 0) % 7;
}
