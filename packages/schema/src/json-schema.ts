import * as z from 'zod/mini';
import { ActivitiesFile } from './activities-file.ts';
import { ActivityRecord } from './activity-record.ts';
import { Cost, Image, Registration } from './activity-summary.ts';
import { ScheduleItem } from './activity.ts';
import { CreditLine } from './credit-line.ts';
import { Contact, Person } from './person.ts';
import { Accreditation, Figure, LeadTime, Program, Section } from './program.ts';
import { Session } from './session.ts';
import { Statement } from './statement.ts';
import { Count, CreditHundredths, DateOnly, Id, Instant, Text } from './text.ts';
import { Place, Time } from './time-and-place.ts';

/** Shapes that get a name of their own in the JSON Schema, with what our own checks ask beyond the type. */
const named: Record<string, { shape: z.core.$ZodType; more: Record<string, unknown> }> = {
  Text: { shape: Text, more: { pattern: '\\S', description: 'Text of at most 20 000 characters that is more than white space.' } },
  DateOnly: { shape: DateOnly, more: { format: 'date', description: 'A day on the calendar of the provider, without a time zone: 2026-12-03.' } },
  Instant: { shape: Instant, more: { format: 'date-time', description: 'A moment with its offset: 2026-12-03T20:00:00Z.' } },
  Id: { shape: Id, more: { description: "The provider's own readable code. Importing the same id again updates the activity." } },
  Count: { shape: Count, more: { type: 'integer', minimum: 0 } },
  CreditHundredths: { shape: CreditHundredths, more: { type: 'integer', minimum: 0, maximum: 100_000, description: 'Credit in hundredths of a unit: 1.25 credits are 125.' } },
  Activity: { shape: ActivityRecord, more: { description: 'One activity, with the sessions of a series inline.' } },
  Time: {
    shape: Time,
    more: { oneOf: [{ required: ['startsAt'] }, { required: ['startDate'] }], description: 'Either a moment (startsAt, endsAt) or whole days (startDate, endDate inclusive), with an IANA time zone.' },
  },
  Place: { shape: Place, more: {} },
  Session: { shape: Session, more: { description: 'One session of a series; credit is designated per session.' } },
  CreditLine: { shape: CreditLine, more: { description: 'Credit of one type, such as ama_pra_1.' } },
  Cost: { shape: Cost, more: { description: 'The amount is in the smallest unit of the currency: 125 dollars are 12500.' } },
  Registration: { shape: Registration, more: {} },
  Image: { shape: Image, more: {} },
  Person: { shape: Person, more: {} },
  Contact: { shape: Contact, more: {} },
  ScheduleItem: { shape: ScheduleItem, more: { description: 'One line of the agenda. Only accredited minutes count toward credit.' } },
  Statement: { shape: Statement, more: { description: 'A fixed text, verbatim.' } },
  Program: { shape: Program, more: { description: 'The provider: who it is and what it is accredited for.' } },
  Accreditation: { shape: Accreditation, more: { description: 'Shown only between its two dates.' } },
  Figure: { shape: Figure, more: {} },
  LeadTime: { shape: LeadTime, more: {} },
  Section: { shape: Section, more: {} },
};

/**
 * JSON Schema (2020-12) of an {@link ActivitiesFile}, for editors and checks outside this library. The validator alone
 * knows our own checks of dates, counts and times, so they are said here a second time in the schema's words.
 */
export function activitiesFileSchema(): Record<string, unknown> {
  const names = z.registry<{ id: string }, z.core.$ZodType>();
  for (const [id, { shape }] of Object.entries(named)) names.add(shape, { id });
  const schema = z.toJSONSchema(ActivitiesFile, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const id = names.get(zodSchema)?.id;
      if (id !== undefined) Object.assign(jsonSchema, named[id]?.more);
    },
  });
  return { $schema: schema.$schema, title: 'CME Elements activities file', ...schema };
}
