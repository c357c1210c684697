import * as z from 'zod/mini';
import { Count, Text } from './text.ts';

/** One value of a facet and how many activities have it, given every other filter. */
export const FacetCount = z.object({
  value: z.string(),
  count: Count,
  /** The name on screen, for values that are data (specialty, location); words name the coded ones. */
  label: z.optional(Text),
});

export const Facets = z.record(z.string(), z.array(FacetCount));

/**
 * The envelope of every list, its items and facets unread: a reader checks them one by one, so that a bad one is left out
 * instead of hiding the others.
 */
export const PageEnvelope = z.object({
  items: z.array(z.unknown()),
  total: Count,
  facets: z.unknown(),
  nextCursor: z.nullable(z.string()),
});

export type FacetCount = z.infer<typeof FacetCount>;
export type Facets = z.infer<typeof Facets>;

export interface Page<Item> {
  items: Item[];
  /** Items that match, on all pages. */
  total: number;
  facets: Facets;
  nextCursor: string | null;
  /** Items left out because they could not be read; 0 from a sound backend. */
  dropped: number;
}
