import { activityFormats, activityKinds, catalogPeriods, catalogSorts, costKinds, facetNames, isDateOnly } from '@cme-elements/adapters';
import type { CatalogPeriod, CatalogQuery, CatalogSort, FacetName } from '@cme-elements/schema';

export const catalogViews = ['list', 'cards', 'table', 'calendar'] as const;
export type CatalogView = (typeof catalogViews)[number];

/** Everything a reader can choose in the catalog; also what the address of the page remembers. */
export interface CatalogChoice {
  q: string;
  /** Values of each facet; alternatives within one, narrowing between them. */
  facets: Readonly<Record<FacetName, readonly string[]>>;
  from: string;
  to: string;
  when: CatalogPeriod;
  sort: CatalogSort;
  view: CatalogView;
  /** How many items are on screen, so that Back finds the same place. */
  shown: number;
  /** Day on which the calendar stands, `2026-12-03`; empty for today. */
  day: string;
}

/** What a backend answers at once. */
export const mostShown = 500;

/** One of the listed words, or the fallback: a typo in an attribute or an address never breaks a page. */
export const oneOf = <Word extends string>(words: readonly Word[], given: string | null | undefined, fallback: Word): Word =>
  words.find((word) => word === given) ?? fallback;

/** Facets of which the contract knows every value. */
const closed: Partial<Record<FacetName, readonly string[]>> = { kind: activityKinds, format: activityFormats, cost: costKinds };

/** Each value once, and of a closed facet only what a backend would not refuse. */
export const facetValues = (facet: FacetName, given: readonly string[]): string[] =>
  [...new Set(given)].filter((value) => value && (closed[facet]?.includes(value) ?? true));

/**
 * What the address says, over the editor's presets. A parameter that is there but empty means that the reader removed
 * the preset.
 */
export function readChoice(parameters: URLSearchParams, prefix: string, presets: CatalogChoice): CatalogChoice {
  const text = (name: string) => parameters.get(`${prefix}.${name}`);
  const facets = facetNames.map((name) => {
    const values = parameters.getAll(`${prefix}.${name}`);
    return [name, values.length ? facetValues(name, values) : presets.facets[name]];
  });
  const date = (name: 'from' | 'to' | 'day') => {
    const given = text(name) ?? presets[name];
    return isDateOnly(given) ? given : '';
  };
  const shown = Number(text('shown'));
  return {
    q: text('q') ?? presets.q,
    facets: Object.fromEntries(facets) as CatalogChoice['facets'],
    from: date('from'),
    to: date('to'),
    when: oneOf(catalogPeriods, text('when'), presets.when),
    sort: oneOf(catalogSorts, text('sort'), presets.sort),
    view: oneOf(catalogViews, text('view'), presets.view),
    shown: Number.isInteger(shown) && shown > presets.shown ? Math.min(shown, mostShown) : presets.shown,
    day: date('day'),
  };
}

/** Writes into `parameters` only what differs from the presets, and leaves everybody else's parameters alone. */
export function writeChoice(parameters: URLSearchParams, prefix: string, presets: CatalogChoice, choice: CatalogChoice): void {
  const put = (name: string, values: readonly string[], preset: readonly string[]) => {
    parameters.delete(`${prefix}.${name}`);
    if (values.join('\n') === preset.join('\n')) return;
    for (const value of values.length ? values : ['']) parameters.append(`${prefix}.${name}`, value);
  };
  for (const name of facetNames) put(name, choice.facets[name], presets.facets[name]);
  for (const name of ['q', 'from', 'to', 'when', 'sort', 'view', 'day'] as const) put(name, [choice[name]], [presets[name]]);
  put('shown', [String(choice.shown)], [String(presets.shown)]);
}

/** The filters of a choice as the port takes them. */
export function filtersOf({ q, facets, from, to, when }: CatalogChoice): Partial<CatalogQuery> {
  const chosen = facetNames.filter((name) => facets[name].length).map((name) => [name, [...facets[name]]]);
  return {
    ...(Object.fromEntries(chosen) as Partial<CatalogQuery>),
    ...(q.trim() && { q: q.trim() }),
    ...(from && { from }),
    ...(to && { to }),
    ...(when !== 'upcoming' && { when }),
  };
}

export const filterCount = ({ facets, from, to, when }: CatalogChoice): number =>
  facetNames.reduce((sum, name) => sum + facets[name].length, 0) + (from ? 1 : 0) + (to ? 1 : 0) + (when === 'upcoming' ? 0 : 1);
