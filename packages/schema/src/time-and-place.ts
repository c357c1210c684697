import * as z from 'zod/mini';
import { DateOnly, Instant, Text } from './text.ts';
import { deliveries } from './vocabulary.ts';

/** An event has a moment or days, never both. */
export const momentOrDays = ['startsAt', 'startDate'] as const;

/** When something happens: a moment with its zone, or whole days. An activity without it is undated or on demand. */
export const Time = z.object({
  startsAt: z.optional(Instant),
  /** Left out when the source names no end. */
  endsAt: z.optional(Instant),
  /** First day, for whole-day events. */
  startDate: z.optional(DateOnly),
  /** Last day, inclusive. */
  endDate: z.optional(DateOnly),
  /** IANA name of the zone in which the activity takes place. */
  timeZone: Text,
  /** True when the source named no zone and one was assumed; a screen says so. */
  zoneAssumed: z.optional(z.boolean()),
}).check(z.refine((time) => (time.startsAt === undefined) !== (time.startDate === undefined), 'must have either startsAt or startDate'));

export const Place = z.object({
  delivery: z.enum(deliveries),
  venue: z.optional(Text),
  room: z.optional(Text),
  address: z.optional(Text),
  /** City as readers know it, with the region where needed: `Los Angeles, CA`. */
  city: z.optional(Text),
});

export type Time = z.infer<typeof Time>;
export type Place = z.infer<typeof Place>;
