import type { CatalogSort, FacetCount, Facets } from '@cme-elements/schema';
import { ask, matched, missing, out, type Filters } from './asked.ts';
import { facetOrder, type Catalog, type CatalogEntry } from './catalog.ts';
import { sortEntries } from './order.ts';

export interface Listing {
  /** All that match, in order. */
  entries: CatalogEntry[];
  facets: Facets;
}

export interface ListingQuery extends Filters {
  sort?: CatalogSort | undefined;
  group?: 'kind' | undefined;
}

/**
 * What a query finds and how much each other choice would find. One pass: an entry kept out by one facet alone still
 * counts in that facet, because there its own selection is ignored.
 */
export function listingOf(catalog: Catalog, query: ListingQuery, now: Date): Listing {
  const asked = ask(catalog, query, now);
  const counts = catalog.facets.map(({ values }) => new Uint32Array(values.length));
  const entries: CatalogEntry[] = [];
  for (const entry of catalog.entries) {
    const at = missing(entry, asked);
    if (at === out) continue;
    if (at === matched) {
      entries.push(entry);
      for (let facet = 0; facet < counts.length; facet++) count(counts[facet]!, entry.values[facet]!);
    } else count(counts[at]!, entry.values[at]!);
  }
  const facets = Object.fromEntries(facetOrder.map((name, at) => [name, facetOf(catalog.facets[at]!.values, counts[at]!)]));
  return { entries: sortEntries(entries, query, asked), facets };
}

function count(counts: Uint32Array, values: readonly number[]): void {
  for (const value of values) counts[value]!++;
}

function facetOf(values: readonly { value: string; label?: string }[], counts: Uint32Array): FacetCount[] {
  return values
    .map((value, at) => ({ ...value, count: counts[at] ?? 0 }))
    .filter((value) => value.count > 0)
    .sort((a, b) => b.count - a.count || ((a.label ?? a.value) < (b.label ?? b.value) ? -1 : 1));
}
