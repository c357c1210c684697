import type { StoredActivity } from '@cme-elements/domain';
import type { ActivityStatus, Program, Session, SessionStatus } from '@cme-elements/schema';
import type { ColumnType } from 'kysely';

/** JSON goes in as text, because the two drivers disagree about arrays, and comes out parsed. */
type Json<Value> = ColumnType<Value, string, string>;
type Moment = ColumnType<Date, string, string>;

/** Where a provider's own pages are: URL templates such as `/education/activity?id={id}`. */
export interface ProviderPages {
  activity?: string;
  [page: string]: string | undefined;
}

export interface ProviderTable {
  id: string;
  is_default: boolean;
  program: Json<Program>;
  origins: Json<string[]>;
  pages: Json<ProviderPages>;
  /** Counts every change a reader could see; caches and ETags hang on it. */
  catalog_version: number;
}

export interface ActivityTable {
  provider_id: string;
  id: string;
  status: ActivityStatus;
  document: Json<StoredActivity>;
  /** Of the record as it was given, so that giving it again changes nothing. */
  content_hash: string;
  sequence: number;
  updated_at: Moment;

  // Everything below is derived from the document and exists to be filtered and sorted by.
  kind: string;
  kind_rank: number;
  format: string;
  language: string;
  cost: string | null;
  specialties: string[];
  locations: string[];
  credit_types: string[];
  professions: string[];
  credits_most: number;
  /** Start of a dated live activity; sessions of a series have their own. */
  starts_at: Moment | null;
  /** Last moment at which it counts as upcoming; `infinity` where nothing ends it. */
  open_until: Moment;
  /** First and last day: of a live activity in its own zone, of on-demand material those on which it can be started. */
  first_day: string | null;
  last_day: string | null;
  /** Moment by which `newest` sorts. */
  news_at: Moment;
  title_text: string;
  search_text: string;
}

export interface SessionTable {
  provider_id: string;
  activity_id: string;
  id: string;
  status: SessionStatus;
  document: Json<Session>;
  content_hash: string;
  sequence: number;
  starts_at: Moment;
  ends_at: Moment;
  first_day: string;
  last_day: string;
}

/**
 * What the public activities of a provider hold, each with the number of activities that hold it: the words against which a
 * typo is measured, and the names of the facet values that are data.
 */
export interface TermTable {
  provider_id: string;
  list: 'word' | 'specialty' | 'location';
  /** The word, or the slug of the value. */
  value: string;
  /** The name of the value as readers know it; empty for a word. */
  label: string;
  uses: number;
}

export interface Tables {
  provider: ProviderTable;
  activity: ActivityTable;
  session: SessionTable;
  term: TermTable;
}
