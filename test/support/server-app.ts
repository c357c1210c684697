import { after } from 'node:test';
import { completeRecord } from '@cme-elements/domain';
import { buildApp, upsertActivities, upsertProvider, type AppOptions, type Store } from '@cme-elements/server';
import type { FastifyInstance } from 'fastify';
import { now, recordOf, sessionOf, zone } from './catalog-records.ts';
import { programOf } from './programs.ts';
import { openTestStore } from './server-store.ts';

/** Two providers whose every text says whose it is. The ids of their activities are the same. */
export const tenants = ['alder', 'birch'] as const;

export interface TestApp {
  app: FastifyInstance;
  store: Store;
  /** GET of an address, its JSON parsed. */
  json(url: string): Promise<{ status: number; body: ReturnType<JSON['parse']>; headers: Record<string, unknown> }>;
}

/** The backend on a store of its own, with the two tenants, at the moment of the catalog tests. */
export async function openTestApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const store = await openTestStore();
  for (const name of tenants) await plant(store, name);
  const app = await buildApp({ store, now: () => now, requestsPerMinute: 0, ...options });
  after(() => app.close());
  return {
    app,
    store,
    async json(url) {
      const { statusCode: status, headers, body } = await app.inject(url);
      return { status, headers, body: JSON.parse(body) };
    },
  };
}

async function plant(store: Store, name: (typeof tenants)[number]): Promise<void> {
  await upsertProvider(store, {
    id: name,
    isDefault: name === 'alder',
    program: programOf(`${name} hospital`, { accreditations: [{ organization: 'ACCME', statement: `${name} is accredited.`, effectiveFrom: '2024-01-01', effectiveUntil: '2026-12-31' }], mission: [`${name} mission`] }),
    origins: [`https://${name}.example`],
    pages: { activity: `/${name}/activity?id={id}` },
  });
  const mark = { specialties: [`${name} medicine`], topics: [`${name} topic`], people: [{ name: `Dr. ${name}`, roles: ['faculty' as const] }], summary: `${name} summary` };
  const records = [
    recordOf('live', {
      ...mark, title: `${name} conference`, credits: [{ type: 'ama_pra_1', hundredths: 125 }], cost: { kind: 'free' }, place: { delivery: 'hybrid', venue: `${name} hall`, city: `${name} city` },
      time: { startsAt: '2026-12-03T20:00:00Z', endsAt: '2026-12-03T21:00:00Z', timeZone: zone },
    }),
    recordOf('series', {
      ...mark, title: `${name} rounds`, series: { cadence: 'Weekly' },
      sessions: [sessionOf('s1', '2026-11-02T20:00:00Z', { title: `${name} first` }), sessionOf('s2', '2026-12-07T20:00:00Z', { title: `${name} second`, status: 'cancelled' }), sessionOf('s3', '2026-12-14T20:00:00Z', { title: `${name} third` })],
    }),
    recordOf('lasting', { ...mark, kind: 'on-demand', format: 'enduring', title: `${name} module`, releasedOn: '2026-01-01', expiresOn: '2027-06-30' }),
    recordOf('gone', { ...mark, title: `${name} called off`, status: 'cancelled', time: { startsAt: '2026-12-05T20:00:00Z', timeZone: zone } }),
    recordOf('past', { ...mark, title: `${name} last year`, time: { startsAt: '2025-12-03T20:00:00Z', timeZone: zone } }),
    recordOf('draft', { ...mark, title: `${name} secret draft`, status: 'draft', time: { startsAt: '2026-12-04T20:00:00Z', timeZone: zone } }),
    recordOf('archived', { ...mark, title: `${name} secret archive`, status: 'archived', sessions: [sessionOf('x1', '2026-12-04T20:00:00Z', { title: `${name} secret session` })] }),
  ];
  await upsertActivities(store, name, records.map((record) => completeRecord(record, now)), now);
}
