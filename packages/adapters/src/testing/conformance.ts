import type { CmeBackend } from '../backend.ts';
import { facetCases } from './facet-cases.ts';
import { failureCases } from './failure-cases.ts';
import { listCases } from './list-cases.ts';
import { detailCases } from './detail-cases.ts';
import { searchCases } from './search-cases.ts';

/** What whoever runs the suite knows of the data behind the backend. The more there is, the more the suite proves. */
export interface KnownData {
  /** A dated activity that is not a series. */
  activityId: string;
  /** A series with sessions. */
  seriesId: string;
  /** Two days between which the calendar has entries, some of them sessions. */
  from: string;
  to: string;
  /** A search with a typing error, and an activity that it must find all the same. */
  typo: { q: string; finds: string };
  /** A search that names an activity without its accents. */
  accents: { q: string; finds: string };
}

export interface Subject {
  /** Of the backend, for the names of the cases. */
  name: string;
  backend: CmeBackend;
  known: KnownData;
}

export interface ConformanceCase {
  name: string;
  run: () => Promise<void>;
}

export type Cases = Record<string, (backend: CmeBackend, known: KnownData) => Promise<void>>;

/** What every backend behind the port must do, as cases that any test runner can run. */
export function conformance({ name, backend, known }: Subject): ConformanceCase[] {
  return Object.entries({ ...listCases, ...facetCases, ...searchCases, ...detailCases, ...failureCases })
    .map(([title, run]) => ({ name: `${name}: ${title}`, run: () => run(backend, known) }));
}
