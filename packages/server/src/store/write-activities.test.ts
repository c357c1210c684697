import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeRecord } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import { now, recordOf, sessionOf } from '../../../../test/support/catalog-records.ts';
import { programOf } from '../../../../test/support/programs.ts';
import { openTestStore } from '../../../../test/support/server-store.ts';
import { findActivity } from './activity-by-id.ts';
import { listActivities } from './activity-list.ts';
import { listSessions } from './session-list.ts';
import { upsertActivities } from './write-activities.ts';
import { upsertProvider } from './write-provider.ts';

const store = await openTestStore();
await upsertProvider(store, { id: 'a', program: programOf('A'), isDefault: true });
const later = new Date('2026-12-02T10:00:00Z');
const write = (records: ActivityRecord[], at = now) => upsertActivities(store, 'a', records.map((record) => completeRecord(record, at)), at);
const scope = async () => (await store.provider('a'))!;
const series = (...sessions: Parameters<typeof sessionOf>[]) => recordOf('series', { sessions: sessions.map((given) => sessionOf(...given)) });

test('writing the same again changes nothing: no sequence, no date, no version', async () => {
  const records = [recordOf('one', { title: 'One' }), series(['s1', '2026-12-10T20:00:00Z'])];
  assert.deepEqual(await write(records), { created: ['one', 'series'], updated: [], unchanged: [] });
  const before = await scope();
  const activity = await findActivity(before, 'one', now);
  assert.deepEqual(await write([...records].reverse(), later), { created: [], updated: [], unchanged: ['series', 'one'] });
  assert.equal((await scope()).version, before.version);
  assert.deepEqual(await findActivity(await scope(), 'one', now), activity);
});

test('a real change moves the sequence, the date and the version on, for that activity alone', async () => {
  await write([recordOf('changing', { title: 'Before' }), recordOf('still', { title: 'Still' })]);
  const { version } = await scope();
  assert.deepEqual(await write([recordOf('changing', { title: 'After' }), recordOf('still', { title: 'Still' })], later), { created: [], updated: ['changing'], unchanged: ['still'] });
  const after = await scope();
  assert.equal(after.version, version + 1);
  const [changing, still] = await Promise.all(['changing', 'still'].map((id) => findActivity(after, id, later)));
  assert.deepEqual([changing?.title, changing?.sequence, changing?.updatedAt], ['After', 1, later.toISOString()]);
  assert.deepEqual([still?.sequence, still?.updatedAt], [0, now.toISOString()]);
});

test('a changed session moves its own sequence; one that is no longer named is gone', async () => {
  await write([series(['s1', '2026-12-10T20:00:00Z'], ['s2', '2026-12-17T20:00:00Z'], ['s3', '2026-12-24T20:00:00Z'])]);
  await write([series(['s1', '2026-12-10T20:00:00Z'], ['s2', '2026-12-18T20:00:00Z'])], later);
  const found = await listSessions(await scope(), 'series', {}, { offset: 0, limit: 10 });
  assert.deepEqual(found?.items.map(({ id, sequence }) => [id, sequence]), [['s1', 0], ['s2', 1]]);
  assert.equal((await findActivity(await scope(), 'series', now))?.series?.sessionCount, 2);
});

test('an activity that becomes a draft leaves the catalog, its words and its facets', async () => {
  const record = recordOf('shy', { title: 'Zymurgy', specialties: ['Fermentation'] });
  const found = async (q: string) => listActivities(await scope(), { q }, { offset: 0, limit: 10 }, now);
  await write([record]);
  assert.equal((await found('zymurgi')).total, 1);
  await write([{ ...record, status: 'draft' }], later);
  const { total, facets } = await found('zymurgi');
  assert.deepEqual([total, facets.specialty], [0, []]);
  const terms = await store.db.selectFrom('term').select('value').where('value', 'in', ['zymurgy', 'fermentation']).execute();
  assert.deepEqual(terms, []);
});

test('nothing is written where two records have one id, or the provider is unknown', async () => {
  await assert.rejects(write([recordOf('new-1'), recordOf('twin'), recordOf('twin')]), /two records have the id twin/);
  await assert.rejects(upsertActivities(store, 'nobody', [completeRecord(recordOf('x'), now)], now), /there is no provider nobody/);
  assert.equal(await findActivity(await scope(), 'new-1', now), undefined);
});

test('writers at the same time do not lose words or versions to each other', async () => {
  const { version } = await scope();
  await Promise.all(Array.from({ length: 8 }, (_, at) => write([recordOf(`parallel-${at}`, { title: 'Simultaneous' })])));
  assert.equal((await scope()).version, version + 8);
  const [term] = await store.db.selectFrom('term').select('uses').where('value', '=', 'simultaneous').execute();
  assert.equal(term?.uses, 8);
});

test('a provider keeps what is not given again, and there is one default at most', async () => {
  const program = programOf('B');
  assert.deepEqual(await upsertProvider(store, { id: 'b', program, pages: { activity: '/x?id={id}' }, origins: ['https://b.example'] }), { changed: true });
  assert.deepEqual(await upsertProvider(store, { id: 'b', program }), { changed: false });
  assert.deepEqual((await store.provider('b'))?.pages, { activity: '/x?id={id}' });
  await upsertProvider(store, { id: 'b', program, isDefault: true });
  assert.equal((await store.provider())?.id, 'b');
  assert.equal((await store.provider('a'))?.id, 'a');
  await assert.rejects(upsertProvider(store, { id: 'Not An Id', program }), /not a provider id/);
});

test('the days of on-demand material follow the provider into another time zone', async () => {
  await upsertProvider(store, { id: 'zone', program: programOf('Zone', { timeZone: 'Pacific/Kiritimati' }) });
  await upsertActivities(store, 'zone', [completeRecord(recordOf('e', { kind: 'on-demand', expiresOn: '2026-12-01' }), now)], now);
  const upcoming = async () => (await listActivities((await store.provider('zone'))!, {}, { offset: 0, limit: 10 }, now)).total;
  // On Kiritimati the 2nd has begun, in Honolulu the 1st has hours to go.
  assert.equal(await upcoming(), 0);
  await upsertProvider(store, { id: 'zone', program: programOf('Zone', { timeZone: 'Pacific/Honolulu' }) });
  assert.equal(await upcoming(), 1);
});
