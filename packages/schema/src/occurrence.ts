import * as z from 'zod/mini';
import { CreditLine } from './credit-line.ts';
import { Id, Text } from './text.ts';
import { Place, Time } from './time-and-place.ts';
import { activityKinds, publicStatuses } from './vocabulary.ts';

/** One entry of a calendar: a dated activity, or one session of a series. */
export const Occurrence = z.object({
  activityId: Id,
  sessionId: z.optional(Id),
  kind: z.enum(activityKinds),
  status: z.enum(publicStatuses),
  title: Text,
  /** Title of the series, where the entry is one of its sessions. */
  seriesTitle: z.optional(Text),
  time: Time,
  place: z.optional(Place),
  credits: z.array(CreditLine),
});

export type Occurrence = z.infer<typeof Occurrence>;
