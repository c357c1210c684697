import type { ActivityStatus } from '@cme-elements/schema';
import { nothing, plainWords, read, unreadable, type Reading } from './reading.ts';

const sure: ReadonlyMap<string, ActivityStatus> = new Map(Object.entries<ActivityStatus>({
  published: 'published', active: 'published', cancelled: 'cancelled', canceled: 'cancelled', draft: 'draft', archived: 'archived',
}));

/** Words that portals use in more than one sense, read in the way that shows less rather than more. */
const likely: ReadonlyMap<string, ActivityStatus> = new Map(Object.entries<ActivityStatus>({
  open: 'published', live: 'published', approved: 'published', confirmed: 'published', scheduled: 'published', 'registration open': 'published',
  inactive: 'archived', closed: 'archived', expired: 'archived', completed: 'archived', retired: 'archived', deleted: 'archived',
  pending: 'draft', planned: 'draft', 'in progress': 'draft', 'in review': 'draft', tentative: 'draft', unpublished: 'draft', new: 'draft',
}));

/** Reads the state of an activity. An unknown word is no reason to publish. */
export function readStatus(cell: string): Reading<ActivityStatus> {
  const words = plainWords(cell);
  if (words === '') return nothing;
  const status = sure.get(words);
  if (status !== undefined) return read(status);
  const guessed = likely.get(words);
  if (guessed !== undefined) return read(guessed, `"${cell.trim()}" is read as ${guessed}`);
  return unreadable('is no status known here. Write Active, Cancelled, Inactive or Draft, or translate it in the mapping file.');
}
