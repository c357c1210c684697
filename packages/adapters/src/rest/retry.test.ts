import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fakeWorld, json, type FakeWorld } from '../../../../test/support/fake-surroundings.ts';
import { runs } from '../../../../test/support/fast-check.ts';
import type { CmeError } from '../cme-error.ts';
import { restBackend } from './rest-backend.ts';

const page = { items: [], total: 0, facets: {}, nextCursor: null };
const ask = (world: FakeWorld, signal?: AbortSignal) => restBackend({ apiUrl: 'https://cme.example.org/', ...world }).listActivities({}, signal ? { signal } : {});
const failure = (world: FakeWorld): Promise<CmeError> => ask(world).then(() => assert.fail('answered'), (error: CmeError) => error);

test('REL-08 a passing failure is tried again, and the answer is the answer', async () => {
  for (const status of [408, 425, 429, 502, 503, 504]) {
    const world = fakeWorld((position) => (position < 2 ? new Response('', { status }) : json(page)));
    assert.equal((await ask(world)).total, 0, String(status));
    assert.deepEqual(world.slept, [250, 500]);
  }
  const offline = fakeWorld((position) => (position === 0 ? new TypeError('Failed to fetch') : json(page)));
  await ask(offline);
  assert.equal(offline.sent.length, 2);
});

test('REL-08 a failure that would come again is not tried again', async () => {
  const codes = { 400: 'invalid', 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found', 409: 'conflict', 410: 'not-found', 412: 'conflict', 413: 'invalid', 415: 'invalid', 422: 'invalid', 428: 'conflict', 418: 'unknown', 500: 'unavailable', 501: 'unsupported', 505: 'unavailable' };
  for (const [status, code] of Object.entries(codes)) {
    const world = fakeWorld(() => new Response('', { status: Number(status) }));
    const error = await failure(world);
    assert.deepEqual([error.code, error.status, world.sent.length], [code, Number(status), 1]);
  }
});

test('REL-08 tries, pauses and total time stay within the table, whatever fails', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(429, 503, 0), { minLength: 8, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), async (failures, random) => {
    const world = fakeWorld((position) => (failures[position] ? new Response('', { status: failures[position] }) : new TypeError('offline')), { random });
    const error = await failure(world);
    assert.ok(error.retryable);
    assert.equal(world.sent.length, 5);
    world.slept.forEach((pause, at) => assert.ok(pause >= 0 && pause <= 500 * 2 ** at));
    assert.ok(world.now() - Date.parse('2026-12-01T14:00:00Z') <= 7500);
  }), runs(30));
});

test('REL-09 Retry-After is kept in both forms, by the server’s clock, and not where it is absurd', async () => {
  const date = (text: string): string => new Date(text).toUTCString();
  const cases: [string, Record<string, string>, number][] = [
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date, clocks agree', { 'retry-after': date('2026-12-01T14:00:20Z'), date: date('2026-12-01T14:00:00Z') }, 20_000],
    ['a date, server a day ahead', { 'retry-after': date('2026-12-02T14:00:20Z'), date: date('2026-12-02T14:00:00Z') }, 20_000],
    ['a date, server a day behind', { 'retry-after': date('2026-11-30T14:00:20Z'), date: date('2026-11-30T14:00:00Z') }, 20_000],
    ['a date alone', { 'retry-after': date('2026-12-01T14:00:30Z') }, 30_000],
    ['a date, server date unreadable', { 'retry-after': date('2026-12-01T14:00:30Z'), date: 'today' }, 30_000],
    ['a date of the past', { 'retry-after': date('2026-12-01T13:00:00Z'), date: date('2026-12-01T14:00:00Z') }, 0],
    ['nothing', { 'retry-after': '0' }, 0], ['negative', { 'retry-after': '-5' }, 0], ['a fraction', { 'retry-after': '1.5' }, 0],
    ['words', { 'retry-after': 'soon' }, 0], ['another date format', { 'retry-after': '2026-12-01T14:00:30Z' }, 0], ['five minutes', { 'retry-after': '300' }, 300_000],
  ];
  for (const [name, headers, expected] of cases) {
    const world = fakeWorld((position) => (position === 0 ? new Response('', { status: 503, headers }) : json(page)), { random: 0 });
    await ask(world);
    assert.deepEqual(world.slept, [expected], name);
  }
});

test('REL-09 a wait beyond five minutes is told, not sat out', async () => {
  for (const value of ['301', '86400', '999999999']) {
    const world = fakeWorld(() => new Response('', { status: 429, headers: { 'retry-after': value } }));
    const error = await failure(world);
    assert.deepEqual([error.code, world.sent.length, error.retryAt?.getTime()], ['rate-limited', 1, world.now() + Number(value) * 1000]);
  }
});

test('REL-10 a server that hangs is given up after the deadline of every try', async () => {
  const world = fakeWorld(() => 'hang', { random: 0 });
  const error = await failure(world);
  assert.deepEqual([error.code, error.retryable, world.sent.length], ['timeout', true, 5]);
  assert.deepEqual(world.sent.map(({ at }) => at - world.sent[0]!.at), [0, 10_000, 20_000, 30_000, 40_000]);
});

test('REL-10 a reader who moves on ends the read at once, in flight or between two tries', async () => {
  const reason = new Error('moved on');
  const controller = new AbortController();
  const hanging = ask(fakeWorld(() => 'hang'), controller.signal);
  controller.abort(reason);
  await assert.rejects(hanging, reason);

  const between = new AbortController();
  const world = fakeWorld(() => {
    between.abort(reason);
    return new Response('', { status: 503 });
  });
  await assert.rejects(ask(world, between.signal), reason);
  assert.equal(world.sent.length, 1);
});
