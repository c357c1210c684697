import * as z from 'zod/mini';
import { DateOnly, Text } from './text.ts';
import { activityFormats, activityKinds, catalogGroups, catalogPeriods, catalogSorts, costKinds } from './vocabulary.ts';

/**
 * A query string gives one value as text and several as a list: both become a list. Values of one filter are
 * alternatives; filters narrow each other.
 */
const several = <Value extends z.ZodMiniType<string, string>>(value: Value) =>
  z.optional(z.pipe(z.transform((given: unknown) => (typeof given === 'string' ? [given] : given)), z.array(value).check(z.maxLength(50))));

const Word = Text.check(z.maxLength(120));

const filters = {
  /** Words that occur, or nearly occur, in the title, topics, specialties or faculty. */
  q: z.optional(z.string().check(z.maxLength(200))),
  kind: several(z.enum(activityKinds)),
  format: several(z.enum(activityFormats)),
  /** Slug of a specialty, such as `cardiology`. */
  specialty: several(Word),
  creditType: several(Word),
  /** Activities with credit that this profession may claim. */
  profession: several(Word),
  /** `online`, or the slug of a city such as `los-angeles-ca`. */
  location: several(Word),
  language: several(Word),
  cost: several(z.enum(costKinds)),
  /** Days in the provider's time zone, both inclusive. */
  from: z.optional(DateOnly),
  to: z.optional(DateOnly),
  when: z.optional(z.enum(catalogPeriods)),
};

const cursor = z.optional(z.string().check(z.maxLength(300)));

const limit = (fallback: number, least: number) =>
  z._default(
    z.pipe(
      z.transform((given: unknown) => (typeof given === 'string' && /^\d{1,4}$/.test(given) ? Number(given) : given)),
      z.number().check(z.minimum(least), z.maximum(500)),
    ),
    fallback,
  );

/** Filters alone, as the calendar feed takes them. */
export const FeedParameters = z.strictObject(filters);

/** Query of `GET /v1/activities`. With `group=kind` the kinds follow each other, each in the order of `sort`. */
export const CatalogParameters = z.strictObject({ ...filters, sort: z.optional(z.enum(catalogSorts)), group: z.optional(z.enum(catalogGroups)), limit: limit(20, 1), cursor });

/** Query of `GET /v1/occurrences`. `limit=0` asks for the counts of each day alone. */
export const OccurrenceParameters = z.strictObject({ ...filters, from: DateOnly, to: DateOnly, limit: limit(100, 0), cursor });

/** Query of `GET /v1/series/{id}/sessions`. */
export const SessionParameters = z.strictObject({ from: z.optional(DateOnly), to: z.optional(DateOnly), limit: limit(60, 1), cursor });

export type CatalogFilters = z.infer<typeof FeedParameters>;
export type CatalogQuery = z.infer<typeof CatalogParameters>;
export type OccurrenceQuery = z.infer<typeof OccurrenceParameters>;
export type SessionQuery = z.infer<typeof SessionParameters>;
