import type { CalendarLink } from '@cme-elements/adapters';
import type { CatalogPeriod, CatalogSort, Contact, FacetName } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';
import type { CatalogChoice, CatalogView } from './catalog-choice.ts';
import type { AgendaState, CatalogState } from './catalog-state.ts';

/** All that the templates draw from; they know nothing else. */
export interface CatalogScreen {
  words: Words;
  heading: string;
  headingLevel: number;
  withoutHeading: boolean;
  withoutFilters: boolean;
  withoutViews: boolean;
  grouped: boolean;
  /** How many items "Show more" adds. */
  pageSize: number;
  /** Too narrow for the filters beside the results: they open in a sheet. */
  narrow: boolean;
  filtersOpen: boolean;
  /** Facets whose rare values are shown too. */
  expanded: ReadonlySet<FacetName>;
  choice: CatalogChoice;
  /** What stands in the search field. */
  typed: string;
  state: CatalogState;
  agenda: AgendaState;
  /** Entries of each day of the calendar's month that has any. */
  dayCounts: ReadonlyMap<string, number>;
  contacts: readonly Contact[];
  subscription: CalendarLink | undefined;
  copied: boolean;
  now: Date;
}

/** What a reader can do; the templates call these and decide nothing. */
export interface CatalogActions {
  search(text: string): void;
  toggle(facet: FacetName, value: string): void;
  choose(facet: FacetName, values: readonly string[]): void;
  period(when: CatalogPeriod): void;
  dates(range: { from?: string; to?: string }): void;
  sort(by: CatalogSort): void;
  view(as: CatalogView): void;
  clear(): void;
  more(): void;
  moreAgenda(): void;
  retryAgenda(): void;
  retry(): void;
  expand(facet: FacetName): void;
  openFilters(): void;
  closeFilters(): void;
  /** Moves the calendar; `focus` follows the arrow keys. */
  day(day: string, options?: { focus: boolean }): void;
  copyAddress(address: string): void;
  hrefOf(activityId: string): string;
  /** Follows the link in place where the page has no page of its own for activities. */
  open(event: MouseEvent, activityId: string): void;
}
