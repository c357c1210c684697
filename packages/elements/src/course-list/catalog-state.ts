import type { CmeError } from '@cme-elements/adapters';
import type { ActivitySummary, Occurrence, Page } from '@cme-elements/schema';

/** What the list is doing. */
export type CatalogState =
  | { name: 'waiting' }
  | { name: 'loading' }
  | { name: 'ready' | 'empty'; page: Page<ActivitySummary>; busy: boolean; more: 'idle' | 'loading' | CmeError }
  | { name: 'problem'; error: CmeError };

/** What the calendar is doing with the chosen day or month. */
export type AgendaState =
  | { name: 'loading' }
  | { name: 'ready'; page: Page<Occurrence>; more: 'idle' | 'loading' | CmeError }
  | { name: 'problem'; error: CmeError };
