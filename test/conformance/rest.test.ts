import { after } from 'node:test';
import { restBackend } from '@cme-elements/adapters';
import { sampleProgram } from '@cme-elements/adapters/testing';
import { completeRecord } from '@cme-elements/domain';
import { upsertActivities, upsertProvider } from '@cme-elements/server';
import { buildApp } from '../../packages/server/src/app.ts';
import { openTestStore } from '../support/server-store.ts';
import { activities, now, testConformance } from './sample.ts';

const store = await openTestStore();
await upsertProvider(store, { id: 'lakeview', program: sampleProgram, isDefault: true });
await upsertActivities(store, 'lakeview', activities.map((record) => completeRecord(record, now)), now);
const app = await buildApp({ store, requestsPerMinute: 0 });
const backend = restBackend({ apiUrl: await app.listen({ port: 0, host: '127.0.0.1' }) });
after(() => app.close());

testConformance('REST', backend);
