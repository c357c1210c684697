import type { CreditLine, Time } from '@cme-elements/schema';

/**
 * Dates, times, zones and amounts as people read them. Formatters are kept: making one costs far more than using it,
 * and a list makes thousands.
 */

const kept = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let made = kept.get(key);
  if (!made) kept.set(key, (made = new Intl.DateTimeFormat(locale, options)));
  return made;
}

/** A locale that `Intl` accepts: `en_US`, as many themes write it, becomes `en-US`; nonsense becomes `en`. */
export function safeLocale(tag: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales((tag ?? '').replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const zones = new Map<string, string>();

/** A zone that `Intl` knows. An unknown one becomes UTC, and since every time names its zone, the reader is told. */
export function safeZone(zone: string): string {
  let known = zones.get(zone);
  if (!known) {
    try {
      known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
      known = 'UTC';
    }
    zones.set(zone, known);
  }
  return known;
}

/** Noon keeps a date-only value on its day whatever the formatter does. */
const dayAsMoment = (day: string) => new Date(`${day}T12:00:00Z`);

const full: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

/** `Thu, Dec 3, 2026` of a date-only value. */
export const formatDay = (locale: string, day: string, options: Intl.DateTimeFormatOptions = full): string =>
  formatter(locale, { ...options, timeZone: 'UTC' }).format(dayAsMoment(day));

/** The parts of a date block: `Thu`, `3`, `Dec`, and the year where it is not the current one. */
export interface DateBlock { weekday: string; day: string; month: string; year: string }

export function dateBlock(locale: string, time: Time): DateBlock {
  const [moment, timeZone] = time.startDate ? [dayAsMoment(time.startDate), 'UTC'] : [new Date(time.startsAt!), safeZone(time.timeZone)];
  const part = (options: Intl.DateTimeFormatOptions) => formatter(locale, { ...options, timeZone }).format(moment);
  return { weekday: part({ weekday: 'short' }), day: part({ day: 'numeric' }), month: part({ month: 'short' }), year: part({ year: 'numeric' }) };
}

/** `Thu, Dec 3, 2026` or a range of days, in the activity's own zone. */
export function formatDate(locale: string, time: Time): string {
  if (time.startDate) {
    const days = formatter(locale, { ...full, timeZone: 'UTC' });
    return days.formatRange(dayAsMoment(time.startDate), dayAsMoment(time.endDate ?? time.startDate));
  }
  const days = formatter(locale, { ...full, timeZone: safeZone(time.timeZone) });
  return days.formatRange(new Date(time.startsAt!), new Date(time.endsAt ?? time.startsAt!));
}

/** `12:00–1:00 PM PST`, in the activity's own zone; empty for whole days. */
export function formatHours(locale: string, time: Time, zone: string = time.timeZone): string {
  if (!time.startsAt) return '';
  const timeZone = safeZone(zone);
  const [from, to] = [new Date(time.startsAt), new Date(time.endsAt ?? time.startsAt)];
  const sameDay = formatter('en-CA', { timeZone }).format(from) === formatter('en-CA', { timeZone }).format(to);
  const hours = formatter(locale, { ...clock, timeZone, timeZoneName: 'short' });
  return sameDay && +from !== +to ? hours.formatRange(from, to) : hours.format(from);
}

/** `8:00 – 8:45 AM`, for lines under a heading that names the zone. */
export const formatClock = (locale: string, from: string, to: string, zone: string): string =>
  formatter(locale, { ...clock, timeZone: safeZone(zone) }).formatRange(new Date(from), new Date(to));

/** `PST`: what the zone is called on that day. */
export const formatZone = (locale: string, at: string, zone: string): string =>
  formatter(locale, { hour: 'numeric', timeZone: safeZone(zone), timeZoneName: 'short' }).formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName')?.value ?? zone;

/**
 * The start on the reader's clock, with the day where it is another one: `9:00 PM`, `Fri 1:00 AM`. Undefined where the
 * reader's clock shows the same.
 */
export function readerTime(locale: string, time: Time, readerZone: string): string | undefined {
  if (!time.startsAt) return undefined;
  const at = new Date(time.startsAt);
  const read = (timeZone: string) => formatter('en-CA', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at);
  const there = read(safeZone(time.timeZone));
  const here = read(readerZone);
  if (there === here) return undefined;
  const sameDay = there.slice(0, 10) === here.slice(0, 10);
  return formatter(locale, { ...clock, ...(sameDay ? {} : { weekday: 'short' }), timeZone: readerZone }).format(at);
}

/** `1.25`, `6.0`: at least one decimal, at most two, exact. */
export function formatCredits(locale: string, hundredths: number): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(hundredths / 100);
}

/** The largest amount first, so that rows compare at a glance. */
export const byAmount = (lines: readonly CreditLine[]): CreditLine[] => [...lines].sort((a, b) => b.hundredths - a.hundredths);

export function formatMoney(locale: string, amount: number, currency: string): string {
  const whole = amount % 100 === 0;
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...(whole ? { maximumFractionDigits: 0 } : {}) }).format(amount / 100);
}

/** Name of a language in another one: `Spanish`. */
export function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
