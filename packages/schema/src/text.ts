import * as z from 'zod/mini';
import { isDateOnly, isInstant } from './days-and-instants.ts';

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
