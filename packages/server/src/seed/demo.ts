import { completeRecord } from '@cme-elements/domain';
import type { Store } from '../store/store.ts';
import { upsertActivities } from '../store/write-activities.ts';
import { upsertProvider } from '../store/write-provider.ts';
import { demoCatalogs } from './demo-catalogs.ts';

export interface Seeded {
  provider: string;
  activities: number;
  sessions: number;
}

/**
 * Writes the demo's providers and their activities. Doing it again on a later day moves every date along. The default
 * provider is named last: a store without one was left by an interrupted start and is seeded again.
 */
export async function seedDemo(store: Store, now: Date): Promise<Seeded[]> {
  const seeded: Seeded[] = [];
  const catalogs = demoCatalogs(now);
  for (const { provider, activities } of catalogs) {
    const { id, program, pages } = provider;
    await upsertProvider(store, { id, program, pages });
    await upsertActivities(store, id, activities.map((record) => completeRecord(record, now)), now);
    seeded.push({ provider: id, activities: activities.length, sessions: activities.reduce((sum, { sessions = [] }) => sum + sessions.length, 0) });
  }
  for (const { provider: { id, program } } of catalogs.slice(0, 1)) await upsertProvider(store, { id, program, isDefault: true });
  return seeded;
}
