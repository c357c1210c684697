import * as z from 'zod/mini';

/**
 * Small checks of our own instead of the validator's date, URL and e-mail formats, which would cost
 * every catalog page several kilobytes. All patterns are linear.
 */

const dateOnly = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** True for a day that exists: `2028-02-29`, not `2027-02-29`. Date-only values never pass through a time zone. */
export function isDateOnly(value: string): boolean {
  if (!dateOnly.test(value)) return false;
  // By number: a file of 10 000 activities holds 50 000 dates, and parsing each one as text is slow.
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8))];
  const at = new Date(Date.UTC(Number(value.slice(0, 4)), month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** True for an ISO 8601 moment with an offset, on a day that exists. */
export function isInstant(value: string): boolean {
  return instant.test(value) && isDateOnly(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}

/** Text of at most 20 000 characters that is more than white space. */
export const Text = z.string().check(z.maxLength(20_000), z.refine((value) => value.trim() !== '', 'must not be empty'));

/** `2026-12-03`: a day on the provider's calendar, without a time zone. */
export const DateOnly = z.string().check(z.refine(isDateOnly, 'must be a date like 2026-12-03'));

/** `2026-12-03T20:00:00Z`: a moment. */
export const Instant = z.string().check(z.refine(isInstant, 'must be a time like 2026-12-03T20:00:00Z'));

/** The provider's own readable code of an activity, series or session. */
export const Id = z.string().check(z.regex(/^[\w.~@:+-]{1,128}$/, 'must be 1 to 128 letters, digits or . ~ @ : + - _'));

/** Credit in hundredths of a unit: 1.25 credits are 125. Integers from end to end, so that sums are exact. */
export const CreditHundredths = z.number().check(z.refine((value) => Number.isInteger(value) && value >= 0 && value <= 100_000, 'must be a whole number of hundredths'));

/** A whole number, 0 or more. */
export const Count = z.number().check(z.refine((value) => Number.isInteger(value) && value >= 0, 'must be a whole number, 0 or more'));
