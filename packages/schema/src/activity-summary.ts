import * as z from 'zod/mini';
import { CreditLine } from './credit-line.ts';
import { Session } from './session.ts';
import { Count, DateOnly, Id, Instant, Text } from './text.ts';
import { Place, Time } from './time-and-place.ts';
import { activityFormats, activityKinds, costKinds, publicStatuses, registrationStates } from './vocabulary.ts';

export const Cost = z.object({
  kind: z.enum(costKinds),
  /** In the smallest unit of the currency. */
  amount: z.optional(Count),
  /** ISO 4217 code. */
  currency: z.optional(Text),
  note: z.optional(Text),
});

export const Registration = z.object({
  state: z.enum(registrationStates),
  /** Where to register, on the provider's site. */
  url: z.optional(Text),
  deadline: z.optional(Instant),
  seatsLeft: z.optional(Count),
  /** How to take part when `state` is `by-request`. */
  note: z.optional(Text),
});

export const Image = z.object({
  url: Text,
  /** Empty for a decorative picture. */
  alt: z.string(),
});

export const SeriesInfo = z.object({
  sessionCount: Count,
  /** The next session that has not ended and is not cancelled. */
  nextSession: z.optional(Session),
  /** In the provider's words: `Weekly, September to June`. */
  cadence: z.optional(Text),
});

export const summaryShape = {
  id: Id,
  kind: z.enum(activityKinds),
  format: z.enum(activityFormats),
  status: z.enum(publicStatuses),
  title: Text,
  /** BCP 47 language in which the activity is held. */
  language: Text,
  summary: z.optional(Text),
  time: z.optional(Time),
  place: z.optional(Place),
  credits: z.array(CreditLine),
  /** Names of specialties as readers know them; the first one chooses the placeholder picture. */
  specialties: z.array(Text),
  topics: z.array(Text),
  cost: z.optional(Cost),
  registration: z.optional(Registration),
  image: z.optional(Image),
  series: z.optional(SeriesInfo),
  /** On-demand material: first and last day on which it can be started. */
  releasedOn: z.optional(DateOnly),
  expiresOn: z.optional(DateOnly),
  /** When the public record last changed. */
  updatedAt: Instant,
  /** Counts the published changes (iCalendar SEQUENCE). */
  sequence: Count,
};

/** What a row of the catalog needs. */
export const ActivitySummary = z.object(summaryShape);

export type Cost = z.infer<typeof Cost>;
export type Registration = z.infer<typeof Registration>;
export type Image = z.infer<typeof Image>;
export type SeriesInfo = z.infer<typeof SeriesInfo>;
export type ActivitySummary = z.infer<typeof ActivitySummary>;
