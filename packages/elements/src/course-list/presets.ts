import { catalogPeriods, catalogSorts, facetNames } from '@cme-elements/adapters';
import type { FacetName } from '@cme-elements/schema';
import { catalogViews, isDay, oneOf, type CatalogChoice } from './catalog-choice.ts';

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

/** `cardiology, neonatology`, as an editor writes several values in one attribute. */
const listOf = (given: string): string[] => given.split(',').map((value) => value.trim()).filter(Boolean);

/** What the attributes ask for. An unknown word falls back, so that a typo never breaks a page. */
export function presetsOf(given: Presets): CatalogChoice {
  return {
    q: given.q,
    facets: Object.fromEntries(facetNames.map((name) => [name, listOf(given[name])])) as unknown as CatalogChoice['facets'],
    from: isDay(given.from) ? given.from : '',
    to: isDay(given.to) ? given.to : '',
    when: oneOf(catalogPeriods, given.when, 'upcoming'),
    sort: oneOf(catalogSorts, given.sort, 'soonest'),
    view: oneOf(catalogViews, given.view, 'list'),
    shown: Math.min(Math.max(Math.trunc(given.pageSize) || 20, 1), 100),
    day: '',
  };
}
