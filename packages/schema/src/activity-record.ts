import * as z from 'zod/mini';
import { detailShape, ScheduleItem } from './activity.ts';
import { CreditLine } from './credit-line.ts';
import { Person } from './person.ts';
import { Session } from './session.ts';
import { Statement } from './statement.ts';
import { Count, Instant, Text } from './text.ts';
import { activityFormats, activityKinds, activityStatuses, activityTypes } from './vocabulary.ts';

/**
 * One activity of an {@link ActivitiesFile}: an {@link Activity} whose derived parts may be left out, with the sessions
 * of a series inline.
 */
export const ActivityRecord = z.object({
  ...detailShape,
  status: z._default(z.enum(activityStatuses), 'published'),
  language: z._default(Text, 'en'),
  credits: z._default(z.array(CreditLine), []),
  specialties: z._default(z.array(Text), []),
  topics: z._default(z.array(Text), []),
  objectives: z._default(z.array(Text), []),
  audience: z._default(z.array(Text), []),
  people: z._default(z.array(Person), []),
  schedule: z._default(z.array(ScheduleItem), []),
  statements: z._default(z.array(Statement), []),
  activityType: z.optional(z.enum(activityTypes)),
  format: z.optional(z.enum(activityFormats)),
  kind: z.optional(z.enum(activityKinds)),
  series: z.optional(z.object({ cadence: z.optional(Text) })),
  sessions: z.optional(z.array(Session)),
  updatedAt: z.optional(Instant),
  sequence: z.optional(Count),
});

export type ActivityRecord = z.infer<typeof ActivityRecord>;
