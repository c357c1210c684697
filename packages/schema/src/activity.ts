import * as z from 'zod/mini';
import { summaryShape } from './activity-summary.ts';
import { Contact, Person } from './person.ts';
import { Statement } from './statement.ts';
import { Count, DateOnly, Instant, Text } from './text.ts';
import { activityTypes, scheduleItemKinds } from './vocabulary.ts';

/** One line of the agenda inside an activity. Only `accredited` minutes count toward credit. */
export const ScheduleItem = z.object({
  title: Text,
  kind: z.enum(scheduleItemKinds),
  startsAt: Instant,
  endsAt: Instant,
  room: z.optional(Text),
  /** Sessions with different tracks at the same time are parallel and count once. */
  track: z.optional(Text),
  faculty: z.optional(z.array(Text)),
});

export const detailShape = {
  ...summaryShape,
  activityType: z.enum(activityTypes),
  /** The format in words, required where `format` is `other`. */
  formatNote: z.optional(Text),
  /** The professional practice gap and the needs behind the activity. Blank lines separate paragraphs. */
  overview: z.optional(Text),
  objectives: z.array(Text),
  /** Professions for which the activity was planned. */
  audience: z.array(Text),
  audienceNote: z.optional(Text),
  people: z.array(Person),
  schedule: z.array(ScheduleItem),
  statements: z.array(Statement),
  reviewedOn: z.optional(DateOnly),
  estimatedMinutes: z.optional(Count),
  /** How to take part and how to earn credit. */
  participation: z.optional(Text),
  /** Lowest score, in percent, that earns credit; told before the activity starts. */
  passPercent: z.optional(Count),
  /** Attempts allowed at the post-activity assessment; left out when unlimited. */
  attempts: z.optional(Count),
  /** Medium or combination of media. */
  media: z.optional(Text),
  requirements: z.optional(Text),
  bibliography: z.optional(z.array(Text)),
  copyright: z.optional(Text),
  disclaimer: z.optional(Text),
  accommodations: z.optional(Text),
  privacyUrl: z.optional(Text),
  contact: z.optional(Contact),
};

/** Everything a learner must be able to see before starting. */
export const Activity = z.object(detailShape);

export type ScheduleItem = z.infer<typeof ScheduleItem>;
export type Activity = z.infer<typeof Activity>;
