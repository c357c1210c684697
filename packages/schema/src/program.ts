import * as z from 'zod/mini';
import { Contact } from './person.ts';
import { DateOnly, Text } from './text.ts';

/** An accreditation with its validity. Its statement is shown only between the two dates. */
export const Accreditation = z.object({
  /** The accrediting organization: `ACCME`, `Joint Accreditation`. */
  organization: Text,
  /** Verbatim. Left out by the server outside the validity. */
  statement: z.optional(Text),
  /** `Accreditation with Commendation`. */
  level: z.optional(Text),
  effectiveFrom: DateOnly,
  effectiveUntil: DateOnly,
});

export const Figure = z.object({ value: Text, label: Text, note: z.optional(Text) });

/** How long before the activity the office needs an application. */
export const LeadTime = z.object({ what: Text, time: Text });

/** A titled text of the provider's own, such as its history or its pillars. */
export const Section = z.object({ title: Text, paragraphs: z.array(Text), items: z.optional(z.array(Text)) });

/** The provider: who it is, what it is accredited for and how to reach it. */
export const Program = z.object({
  /** Name as accredited; the name in designation statements. */
  name: Text,
  shortName: z.optional(Text),
  timeZone: Text,
  mission: z.array(Text),
  vision: z.optional(Text),
  audience: z.array(Text),
  activityTypes: z.array(Text),
  expectedResults: z.array(Text),
  figures: z.array(Figure),
  competencies: z.array(Text),
  sections: z.array(Section),
  accreditations: z.array(Accreditation),
  contacts: z.array(Contact),
  leadTimes: z.array(LeadTime),
});

export type Accreditation = z.infer<typeof Accreditation>;
export type Program = z.infer<typeof Program>;
