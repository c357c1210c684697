import { Catalog, completeRecord } from '@cme-elements/domain';
import type { ActivityRecord, Program } from '@cme-elements/schema';
import type { CmeBackend } from '../backend.ts';
import { calendarFileOf } from './calendar-file.ts';
import { catalogBackend } from './catalog-backend.ts';

export interface MemoryOptions {
  activities: readonly ActivityRecord[];
  program?: Program;
  /** IANA zone of the provider. */
  timeZone?: string;
  now?: () => Date;
}

/** A backend over records that the page already has: for stories, tests and catalogs made by other code. */
export function memoryBackend({ activities, program, timeZone = program?.timeZone ?? 'UTC', now = () => new Date() }: MemoryOptions): CmeBackend {
  const catalog = new Catalog(timeZone);
  for (const record of activities) catalog.add(completeRecord(record, now()));
  return catalogBackend({
    capabilities: program ? ['activities', 'program'] : ['activities'],
    open: async ({ signal }) => {
      signal?.throwIfAborted();
      return { catalog, program, dropped: 0 };
    },
    now,
    calendarLink: (target) => calendarFileOf(catalog, target, 'memory'),
  });
}
