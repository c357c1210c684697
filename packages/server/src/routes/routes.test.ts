import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeRecord } from '@cme-elements/domain';
import { recordOf } from '../../../../test/support/catalog-records.ts';
import { openTestApp } from '../../../../test/support/server-app.ts';
import { allReads } from './all-reads.ts';
import { buildApp } from '../app.ts';
import { upsertActivities } from '../store/write-activities.ts';

const { app, store, json } = await openTestApp();
const idsOf = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id).join(' ');

const everyRead = ['/v1/activities', '/v1/activities/live', '/v1/series/series/sessions', '/v1/occurrences?from=2026-11-01&to=2026-12-31', '/v1/activities.ics', '/v1/activities/live.ics', '/v1/program', '/v1/fragments/activities'];

test('every read answers at both addresses of the default provider, in the shape of its description', async () => {
  assert.equal(everyRead.length, allReads.length);
  for (const [at, url] of everyRead.entries()) {
    const read = allReads[at]!;
    const answer = await app.inject(url);
    assert.equal(answer.statusCode, 200, url);
    assert.equal(answer.headers['content-type'], `${read.media}; charset=utf-8`);
    if (read.answer) assert.deepEqual(read.answer.shape.parse(JSON.parse(answer.body)), JSON.parse(answer.body), url);
    assert.equal((await app.inject(`/p/alder${url}`)).body, answer.body, url);
  }
});

test('only published and cancelled activities are public, wherever one looks', async () => {
  assert.equal(idsOf((await json('/v1/activities?when=all&limit=500')).body), 'past live gone series lasting');
  for (const url of ['/v1/activities/draft', '/v1/activities/archived', '/v1/activities/draft.ics', '/v1/series/archived/sessions']) assert.equal((await app.inject(url)).statusCode, 404, url);
  for (const url of [...everyRead, '/v1/activities?q=secret', '/v1/activities.ics?when=all']) assert.doesNotMatch((await app.inject(url)).body, /alder secret/, url);
});

test('a list says what is next in a series, and a session list shows the cancelled ones', async () => {
  const { body } = await json('/v1/activities?kind=series');
  assert.equal(body.items[0].series.nextSession.id, 's3');
  assert.equal(body.items[0].series.sessionCount, 3);
  assert.equal(idsOf((await json('/v1/series/series/sessions')).body), 's1 s2 s3');
  assert.equal(idsOf((await json('/v1/series/series/sessions?from=2026-12-01&to=2026-12-07')).body), 's2');
  assert.equal((await app.inject('/v1/series/live/sessions')).statusCode, 404);
});

test('occurrences count each day in the zone of the activity, whatever the page holds', async () => {
  const { body } = await json('/v1/occurrences?from=2026-12-01&to=2026-12-31&limit=0');
  assert.deepEqual(body, { items: [], total: 4, facets: { day: [{ value: '2026-12-03', count: 1 }, { value: '2026-12-05', count: 1 }, { value: '2026-12-07', count: 1 }, { value: '2026-12-14', count: 1 }] }, nextCursor: null });
});

test('pages of any size hold every activity once, in the order of one page', async () => {
  const whole = idsOf((await json('/v1/activities?when=all&sort=newest')).body);
  for (const limit of [1, 2, 4]) {
    const ids = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: ReturnType<JSON['parse']> } = await json(`/v1/activities?when=all&sort=newest&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      assert.equal(body.total, 5);
      ids.push(idsOf(body));
      cursor = body.nextCursor;
    }
    assert.equal(ids.join(' '), whole);
  }
});

test('statements are composed when they are read, and an accreditation is withheld outside its validity', async () => {
  const { body } = await json('/v1/activities/live');
  assert.deepEqual(body.statements.map(({ kind }: { kind: string }) => kind), ['accreditation', 'designation']);
  assert.match(body.statements[1].paragraphs[0], /alder hospital designates this live activity for a maximum of 1\.25/i);
  assert.equal((await json('/v1/program')).body.accreditations[0].statement, 'alder is accredited.');

  const later = await buildApp({ store, now: () => new Date('2027-01-01T09:00:00Z') });
  assert.deepEqual((await later.inject('/v1/activities/live')).json().statements.map(({ kind }: { kind: string }) => kind), ['designation']);
  const [accreditation] = (await later.inject('/v1/program')).json().accreditations;
  assert.deepEqual([accreditation.organization, accreditation.statement, accreditation.effectiveUntil], ['ACCME', undefined, '2026-12-31']);
  await later.close();
});

test('an answer has a tag, is revalidated with 304, and changes with the catalog', async () => {
  const first = await app.inject('/v1/activities');
  const etag = String(first.headers.etag);
  assert.match(etag, /^"[\w-]{27}"$/);
  assert.equal(first.headers['cache-control'], 'public, no-cache');
  for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await app.inject({ url: '/v1/activities', headers: { 'if-none-match': given } });
    assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag], given);
  }
  assert.equal((await app.inject({ url: '/v1/activities', headers: { 'if-none-match': '"other"' } })).statusCode, 200);

  const now = new Date('2026-12-01T15:00:00Z');
  await upsertActivities(store, 'alder', [completeRecord(recordOf('new', { title: 'A new one' }), now)], now);
  const changed = await app.inject({ url: '/v1/activities', headers: { 'if-none-match': etag } });
  assert.equal(changed.statusCode, 200);
  assert.match(changed.body, /A new one/);
});

test('HEAD answers like GET without a body, and a browser that asks first may read', async () => {
  const head = await app.inject({ method: 'HEAD', url: '/v1/program' });
  assert.deepEqual([head.statusCode, head.body], [200, '']);
  assert.ok(Number(head.headers['content-length']) > 100);
  const preflight = await app.inject({ method: 'OPTIONS', url: '/v1/activities', headers: { origin: 'https://x.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' } });
  assert.equal(preflight.statusCode, 204);
  assert.equal(preflight.headers['access-control-allow-origin'], '*');
});

test('what does not exist is 404: providers, activities, pages', async () => {
  for (const url of ['/p/nobody/v1/activities', '/p/Alder/v1/program', '/v1/activities/none', '/v1/activities/none.ics', '/v1/activities/lasting.ics', '/v1/activities/%00', '/v1/activities/a%20b', '/v1/none', '/', '/v2/activities']) {
    const { status, body } = await json(url);
    assert.deepEqual([status, body.code], [404, 'not-found'], url);
  }
});
