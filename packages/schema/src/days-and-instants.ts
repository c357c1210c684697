/**
 * Small checks of our own instead of the validator's date and time formats, which would cost every catalog page several
 * kilobytes. All patterns are linear.
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
