import * as z from 'zod/mini';
import { ActivityRecord } from './activity-record.ts';
import { Program } from './program.ts';

/**
 * A catalog in one file: what `src` reads on a page without a backend and what the import command takes.
 * `activities.schema.json` is generated from this.
 */
export const ActivitiesFile = z.object({
  program: z.optional(Program),
  /** IANA zone of times that name none. */
  timeZone: z.optional(z.string()),
  activities: z.array(ActivityRecord),
});

/** The same file with its activities unread, so that one bad record is left out instead of hiding the others. */
export const ActivitiesFileEnvelope = z.object({
  program: z.optional(z.unknown()),
  timeZone: z.optional(z.string()),
  activities: z.array(z.unknown()),
});

export type ActivitiesFile = z.infer<typeof ActivitiesFile>;
