import { Facets } from '@cme-elements/schema';
import * as z from 'zod/mini';

/** The envelope of every list. */
export function pageShape<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ items: z.array(item), total: z.int().check(z.minimum(0)), facets: Facets, nextCursor: z.nullable(z.string()) });
}
