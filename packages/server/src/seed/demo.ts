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

/** Writes the demo's providers and their activities. Doing it again on a later day moves every date along. */
export async function seedDemo(store: Store, now: Date): Promise<Seeded[]> {
  const seeded: Seeded[] = [];
  for (const [at, { provider, activities }] of demoCatalogs(now).entries()) {
    const { id, program, pages } = provider;
    await upsertProvider(store, { id, program, pages, isDefault: at === 0 });
    await upsertActivities(store, id, activities.map((record) => completeRecord(record, now)), now);
    seeded.push({ provider: id, activities: activities.length, sessions: activities.reduce((sum, { sessions = [] }) => sum + sessions.length, 0) });
  }
  return seeded;
}
