import { catalogPeriods, catalogSorts, facetNames, isDateOnly } from '@cme-elements/adapters';
import type { FacetName } from '@cme-elements/schema';
import { catalogViews, facetValues, oneOf, type CatalogChoice } from './catalog-choice.ts';

/** The attributes that say what is chosen at first. */
export interface Presets extends Readonly<Record<FacetName, string>> {
  readonly q: string;
  readonly from: string;
  readonly to: string;
  readonly when: string;
  readonly sort: string;
  readonly view: string;
  readonly pageSize: number;
}

const names: ReadonlySet<PropertyKey> = new Set([...facetNames, 'q', 'from', 'to', 'when', 'sort', 'view', 'pageSize', 'urlState']);

export const isPresetName = (name: PropertyKey): boolean => names.has(name);

/** A word as an editor's keyboard and text field deliver it: with white space around, and a capital. */
const wordOf = (given: string): string => given.trim().toLowerCase();

/** `cardiology, neonatology`, as an editor writes several values in one attribute. Languages alone have capitals: `zh-Hant`. */
const valuesOf = (facet: FacetName, given: string): string[] =>
  facetValues(facet, given.split(',').map((value) => (facet === 'language' ? value.trim() : wordOf(value))));

const dayOf = (given: string): string => (isDateOnly(given.trim()) ? given.trim() : '');

/** What the attributes ask for. An unknown word falls back, so that a typo never breaks a page. */
export function presetsOf(given: Presets): CatalogChoice {
  return {
    q: given.q.trim(),
    facets: Object.fromEntries(facetNames.map((name) => [name, valuesOf(name, given[name])])) as unknown as CatalogChoice['facets'],
    from: dayOf(given.from),
    to: dayOf(given.to),
    when: oneOf(catalogPeriods, wordOf(given.when), 'upcoming'),
    sort: oneOf(catalogSorts, wordOf(given.sort), 'soonest'),
    view: oneOf(catalogViews, wordOf(given.view), 'list'),
    shown: Math.min(Math.max(Math.trunc(given.pageSize) || 20, 1), 100),
    day: '',
  };
}
