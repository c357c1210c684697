import { completeRecord, dayIn } from '@cme-elements/domain';
import type { Store } from '../store/store.ts';
import { upsertActivities } from '../store/write-activities.ts';
import { upsertProvider } from '../store/write-provider.ts';
import { generated } from './activities/big.ts';
import { lakeviewHost } from './activities/hosts.ts';
import { lakeview } from './providers/lakeview.ts';

/** Activities of one transaction: enough to be fast, few enough for the memory of the embedded database. */
const batch = 1000;

export interface BigCatalog {
  provider: string;
  activities: number;
}

/** Fills a provider with generated activities for measurements. `progress` hears how many are written. */
export async function seedBigCatalog(store: Store, { provider, activities }: BigCatalog, now: Date, progress: (written: number) => void): Promise<void> {
  const { program } = lakeview(dayIn(now, 'America/Los_Angeles'));
  const name = 'Generated Catalog for Measurements';
  await upsertProvider(store, { id: provider, program: { ...program, name, shortName: name } });
  const season = { host: lakeviewHost, program, today: dayIn(now, program.timeZone) };
  for (let from = 0; from < activities; from += batch) {
    const records = Array.from({ length: Math.min(batch, activities - from) }, (_, at) => completeRecord(generated(season, from + at), now));
    await upsertActivities(store, provider, records, now);
    progress(from + records.length);
  }
}
