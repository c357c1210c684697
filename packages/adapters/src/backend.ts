import type {
  Activity, ActivitySummary, CatalogFilters, CatalogQuery, Occurrence, OccurrenceQuery, Page, Program, Session, SessionQuery,
} from '@cme-elements/schema';

/** The words of a question, for whoever lets a reader choose between them. */
export { activityFormats, activityKinds, catalogPeriods, catalogSorts, costKinds, facetNames, isDateOnly } from '@cme-elements/schema';

/** What a backend may offer. An element whose capability is missing says so instead of failing. */
export type Capability = 'activities' | 'program';

export interface ReadOptions {
  /** Ends the read when the reader has moved on; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** BCP 47 language in which the backend may word its data. */
  language?: string;
}

/** What a calendar link is for: one activity, or everything that matches the filters. */
export type CalendarTarget = { activityId: string } | { filters: Partial<CatalogFilters> };

export interface CalendarLink {
  url: string;
  /** True when the address keeps answering with the newest state, so that a calendar can subscribe to it. */
  live: boolean;
}

/** A query as a caller writes it: whatever is left out takes the contract's default. */
export type Asked<Query> = Partial<Query>;

/**
 * The one door through which data comes in. A hospital with a platform of its own writes one object with these methods
 * and runs the exported conformance suite. Every read resolves to a parsed value or rejects with a `CmeError`.
 */
export interface CmeBackend {
  readonly capabilities: ReadonlySet<Capability>;

  // Catalog
  listActivities(query: Asked<CatalogQuery>, options?: ReadOptions): Promise<Page<ActivitySummary>>;
  getActivity(id: string, options?: ReadOptions): Promise<Activity>;
  listSessions(seriesId: string, query: Asked<SessionQuery>, options?: ReadOptions): Promise<Page<Session>>;
  /** Entries of a calendar between two days; `facets.day` counts them for each day, whatever the page holds. */
  listOccurrences(query: Asked<OccurrenceQuery> & Pick<OccurrenceQuery, 'from' | 'to'>, options?: ReadOptions): Promise<Page<Occurrence>>;
  /** Where a calendar program gets the same entries; `undefined` where the backend has none. */
  calendarLink(target: CalendarTarget): CalendarLink | undefined;

  // Provider
  getProgram(options?: ReadOptions): Promise<Program>;
}
