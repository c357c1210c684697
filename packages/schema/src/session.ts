import * as z from 'zod/mini';
import { CreditLine } from './credit-line.ts';
import { Person } from './person.ts';
import { Count, Id, Text } from './text.ts';
import { Place, Time } from './time-and-place.ts';
import { sessionStatuses } from './vocabulary.ts';

/** One session of a regularly scheduled series; credit is designated and claimed per session. */
export const Session = z.object({
  id: Id,
  /** Position in the series year, from 1. */
  number: z.optional(Count),
  title: Text,
  status: z.enum(sessionStatuses),
  time: Time,
  place: z.optional(Place),
  credits: z.array(CreditLine),
  faculty: z.optional(z.array(Person)),
  /** Counts the published changes of this session (iCalendar SEQUENCE). */
  sequence: z.optional(Count),
});

export type Session = z.infer<typeof Session>;
