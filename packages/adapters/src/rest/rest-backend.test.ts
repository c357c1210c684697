import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { completeRecord, summaryOf, isPublic } from '@cme-elements/domain';
import type { ActivitySummary } from '@cme-elements/schema';
import { fakeWorld, json, type FakeWorld } from '../../../../test/support/fake-surroundings.ts';
import type { CmeError } from '../cme-error.ts';
import { sampleActivities, sampleNow, sampleProgram } from '../testing/sample-activities.ts';
import { restBackend } from './rest-backend.ts';

const records = sampleActivities().map((record) => completeRecord(record, sampleNow).activity).filter(isPublic);
const items = records.map(summaryOf);
const page = (given: unknown[], more: object = {}) => ({ items: given, total: given.length, facets: {}, nextCursor: null, ...more });
const backendOf = (world: FakeWorld, apiUrl = 'https://cme.example.org/p/lakeview') => restBackend({ apiUrl, ...world });
const failure = (promise: Promise<unknown>): Promise<CmeError> => promise.then(() => assert.fail('answered'), (error: CmeError) => error);

test('every read asks the address of the contract', async () => {
  const world = fakeWorld((_, url) => (url.includes('/program') ? json(sampleProgram) : url.endsWith('A-2041') ? json(records[0]) : json(page([]))));
  const backend = backendOf(world);
  await backend.listActivities({ specialty: ['surgery', 'cardiology'], q: 'héart & soul', sort: 'newest', cursor: 'x=1', limit: 50, from: undefined } as object);
  await backend.listActivities({});
  await backend.getActivity('A-2041');
  await backend.listSessions('GR~01@x', { limit: 5 });
  await backend.listOccurrences({ from: '2026-12-01', to: '2026-12-31' });
  await backend.getProgram();
  assert.deepEqual(world.sent.map(({ url }) => url.replace('https://cme.example.org/p/lakeview/v1/', '')), [
    'activities?cursor=x%3D1&limit=50&q=h%C3%A9art+%26+soul&sort=newest&specialty=surgery&specialty=cardiology', 'activities', 'activities/A-2041',
    'series/GR~01%40x/sessions?limit=5', 'occurrences?from=2026-12-01&to=2026-12-31', 'program',
  ]);
  assert.deepEqual(backend.calendarLink({ activityId: 'A-2041' }), { url: 'https://cme.example.org/p/lakeview/v1/activities/A-2041.ics', live: true });
  assert.deepEqual(backend.calendarLink({ filters: { kind: ['live'] } }), { url: 'https://cme.example.org/p/lakeview/v1/activities.ics?kind=live', live: true });
});

test('AUTH-01 AUTH-04 AUTH-07 a read sends no cookie, follows nowhere and needs no preflight', async () => {
  const world = fakeWorld(() => json(page([])));
  await backendOf(world).listActivities({}, { language: 'es-MX' });
  await backendOf(world).listActivities({}, { language: 'en\r\nX-Evil: 1' });
  const [first, second] = world.sent.map(({ init }) => init);
  assert.equal(first!.credentials, 'omit');
  assert.equal(first!.redirect, 'error');
  assert.equal(first!.method ?? 'GET', 'GET');
  assert.deepEqual(first!.headers, { 'Accept': 'application/json', 'Accept-Language': 'es-MX' });
  assert.deepEqual(second!.headers, { Accept: 'application/json' });
});

test('an id that cannot exist is not asked for', async () => {
  const world = fakeWorld(() => json({}));
  for (const id of ['..', '.', '', 'a/b', 'a?b', 'a b', '%2e%2e', 'x'.repeat(129)]) assert.equal((await failure(backendOf(world).getActivity(id))).code, 'not-found', id);
  assert.equal(world.sent.length, 0);
});

test('DATA-06 whatever is wrong with one item, the others appear and it is counted', async () => {
  const paths = Object.keys(items[0]!) as (keyof ActivitySummary)[];
  await fc.assert(fc.asyncProperty(fc.nat(items.length - 1), fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), async (position, field, garbage) => {
    const given: unknown[] = items.map((item, at) => (at === position ? { ...item, [field]: garbage } : item));
    const { items: shown, dropped, total } = await backendOf(fakeWorld(() => json(page(given)))).listActivities({});
    assert.equal(shown.length + dropped, total);
    assert.ok(dropped <= 1);
    const others = items.filter((_, at) => at !== position).map(({ id }) => id);
    assert.deepEqual(shown.map(({ id }) => id).filter((id) => others.includes(id)), others);
  }));
});

test('a facet value that cannot be read costs that value and nothing else', async () => {
  const facets = { cost: [{ value: 'free', count: 3 }, { value: 7 }, null, { value: 'paid', count: 1.5 }], kind: 'live', language: null };
  const answer = await backendOf(fakeWorld(() => json(page(items, { facets })))).listActivities({});
  assert.deepEqual([answer.facets, answer.dropped], [{ cost: [{ value: 'free', count: 3 }], kind: [], language: [] }, 0]);
  for (const none of [null, 7, 'x']) assert.equal((await backendOf(fakeWorld(() => json(page(items, { facets: none })))).listActivities({})).total, items.length);
});

test('DATA-15 a page of 10 000 items is cut to what one page may hold, and the rest is counted', async () => {
  const { items: shown, dropped } = await backendOf(fakeWorld(() => json(page(Array.from({ length: 10_000 }, (_, at) => ({ id: at })))))).listActivities({});
  assert.deepEqual([shown.length, dropped], [0, 10_000]);
  const small = { ...items[5]!, summary: undefined };
  const many = await backendOf(fakeWorld(() => json(page(Array.from({ length: 1200 }, (_, at) => ({ ...small, id: `A-${at}` })))))).listActivities({});
  assert.deepEqual([many.items.length, many.dropped], [500, 700]);
});

test('DATA-05 keys that name prototypes have no effect, in items and in facets', async () => {
  const text = `{"items":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(items[0]).slice(1)}],"total":1,"nextCursor":null,"facets":{"__proto__":[{"value":"polluted","count":1}],"constructor":[]}}`;
  const answer = await backendOf(fakeWorld(() => new Response(text, { headers: { 'content-type': 'application/json' } }))).listActivities({});
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.deepEqual(answer.items, [items[0]]);
  assert.equal(Object.getPrototypeOf(answer.facets), Object.prototype);
  assert.equal(Object.getPrototypeOf(answer.items[0]), Object.prototype);
});

test('DATA-12 what is no answer of this API is a contract error and never an empty list', async () => {
  const html = { headers: { 'content-type': 'text/html' } };
  const jsonType = { headers: { 'content-type': 'application/json' } };
  const answers: [string, () => Response][] = [
    ['200 with HTML', () => new Response('<html>Blocked by policy</html>', html)],
    ['a list sold as HTML', () => new Response(JSON.stringify(page([])), html)],
    ['no type', () => new Response(new TextEncoder().encode(JSON.stringify(page([]))))],
    ['204', () => new Response(null, { status: 204 })],
    ['an empty body', () => new Response('', jsonType)],
    ['truncated JSON', () => new Response('{"items":[', jsonType)],
    ['a list alone', () => json([])],
    ['null', () => json(null)],
    ['an item for a list', () => json(records[0])],
    ['items that are none', () => json({ ...page([]), items: {} })],
    ['a wrong total', () => json({ ...page([]), total: -1 })],
    ['too deep', () => json({ ...page([]), more: JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown })],
  ];
  for (const [name, answer] of answers) {
    const world = fakeWorld(answer);
    const error = await failure(backendOf(world).listActivities({}));
    assert.deepEqual([error.code, world.sent.length], ['contract', 1], name);
  }
  assert.equal((await failure(backendOf(fakeWorld(() => json({ id: 'A-2041' }))).getActivity('A-2041'))).code, 'contract');
});

test('JSON by any of its names is JSON', async () => {
  for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.cme+json']) {
    assert.equal((await backendOf(fakeWorld(() => new Response(JSON.stringify(page([])), { headers: { 'content-type': type } }))).listActivities({})).total, 0);
  }
});

test('a problem of the server tells what it is, which field, and what to quote to the help desk', async () => {
  const problem = { type: 'about:blank', title: 'Bad request', status: 400, detail: 'Unknown sort.', code: 'query.invalid', requestId: 'req-7', fields: [{ field: 'sort', message: 'must be one of soonest, newest' }] };
  const error = await failure(backendOf(fakeWorld(() => json(problem, { status: 400, headers: { 'content-type': 'application/problem+json' } }))).listActivities({}));
  assert.deepEqual([error.name, error.code, error.message, error.requestId, error.fields, error.retryable], ['CmeError', 'invalid', 'Unknown sort.', 'req-7', problem.fields, false]);
});

test('an error with a body of anything is still that error', async () => {
  for (const body of ['<html>Not found</html>', '{"title":1}', '{', '[]', 'x'.repeat(200_000)]) {
    for (const type of ['text/html', 'application/problem+json']) {
      const error = await failure(backendOf(fakeWorld(() => new Response(body, { status: 404, headers: { 'content-type': type } }))).getActivity('A'));
      assert.deepEqual([error.code, error.status, error.requestId], ['not-found', 404, undefined]);
    }
  }
});
