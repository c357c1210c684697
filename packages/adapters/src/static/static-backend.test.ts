import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { fakeWorld, json } from '../../../../test/support/fake-surroundings.ts';
import type { CmeError } from '../cme-error.ts';
import { sampleActivities, sampleNow, sampleProgram } from '../testing/sample-activities.ts';
import { staticBackend, type StaticBackend } from './static-backend.ts';
import { catalogOfJson } from './static-file.ts';

const records = sampleActivities();
const text = (body: string, type: string): Response => new Response(body, { headers: { 'content-type': type } });

function from(answer: () => Response | Error | 'hang', url = 'https://hospital.example/files/activities.json'): StaticBackend & { requests: () => number } {
  const { sent, now: _, ...world } = fakeWorld(answer);
  return Object.assign(Object.create(staticBackend({ url, ...world, now: () => sampleNow }), {}) as StaticBackend, { requests: () => sent.length });
}

const failure = (promise: Promise<unknown>): Promise<CmeError> => promise.then(() => assert.fail('answered'), (error: CmeError) => error);
const all = (backend: StaticBackend) => backend.listActivities({ when: 'all', limit: 500 });

test('the file is fetched once, whatever is read from it and how often', async () => {
  const backend = from(() => json({ program: sampleProgram, activities: records }));
  const [list, program, activity] = await Promise.all([all(backend), backend.getProgram(), backend.getActivity('A-2041'), backend.listSessions('GR-01', {})]);
  await backend.listActivities({});
  assert.deepEqual([backend.requests(), list.total, program.name, activity.title], [1, records.length, sampleProgram.name, records[0]!.title]);
});

test('DATA-06 one bad record is left out, named and counted; all others show', async () => {
  const activities: unknown[] = [...records, { id: 'BAD', title: 'Bad', credits: [{ type: 'ama_pra_1', hundredths: 1.25 }] }, { title: 'No id' }, 7, records[0]];
  const backend = from(() => json({ activities }));
  assert.deepEqual(backend.problems, []);
  const { total, dropped } = await all(backend);
  assert.deepEqual([total, dropped], [records.length, 4]);
  assert.deepEqual(backend.problems.map(({ record, field }) => `${record} ${field}`), ['BAD credits.0.hundredths', `#${records.length + 2} id`, `#${records.length + 3} `, 'A-2041 id']);
});

test('DATA-06 garbage in any field of any record hides no other record', async () => {
  const fields = [...new Set(records.flatMap(Object.keys))];
  await fc.assert(fc.asyncProperty(fc.nat(records.length - 1), fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 4 }), async (position, field, garbage) => {
    const activities = records.map((record, at) => (at === position ? { ...record, [field]: garbage } : record));
    const backend = from(() => json({ activities }));
    const { items } = await all(backend);
    const others = records.filter((_, at) => at !== position).map(({ id }) => id);
    assert.deepEqual(items.map(({ id }) => id).filter((id) => others.includes(id)).sort(), others.sort());
    await backend.listOccurrences({ from: '2026-01-01', to: '2027-12-31' });
  }));
});

test('DATA-10 a zone that nobody knows costs an activity its exact day, not the list', async () => {
  const backend = from(() => json({ timeZone: 'Mars/Phobos', activities: [{ id: 'A', title: 'A', time: { startsAt: '2026-12-03T20:00:00Z', timeZone: 'Mars/Phobos' } }, { id: 'B', title: 'B', time: { startDate: '2026-12-03', timeZone: 'C' } }] }));
  const { items, dropped } = await backend.listActivities({ from: '2026-12-03', to: '2026-12-03' });
  assert.deepEqual([items.map(({ id }) => id), dropped], [['B', 'A'], 0]);
});

test('DATA-05 keys that name prototypes have no effect, neither as fields nor as values', async () => {
  const activities = ['__proto__', 'constructor', 'prototype'].map((name) => `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"${name}","title":"${name}","language":"${name}","specialties":["${name}"],"topics":["${name}"],"credits":[{"type":"${name}","hundredths":100}]}`);
  const backend = from(() => text(`{"activities":[${activities.join()}],"__proto__":{"program":{}}}`, 'application/json'));
  const { total, facets } = await backend.listActivities({ q: 'prototype', specialty: ['prototype'] });
  assert.deepEqual([total, facets['language']], [1, [{ value: 'prototype', count: 1 }]]);
  assert.equal((await backend.listActivities({ language: ['toString', 'hasOwnProperty'] })).total, 0);
  assert.equal((await failure(backend.getActivity('toString'))).code, 'not-found');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('DATA-12 a file that is none is a contract error, and a lost one is not found', async () => {
  const bodies: [string, string][] = [
    ['<html>Sign in</html>', 'text/html'], [JSON.stringify({ activities: [] }), 'text/html'], ['<html>', 'application/json'], ['', 'application/json'], ['{"activities":[', 'application/json'],
    ['[]', 'application/json'], ['null', 'application/json'], ['{"activities":{}}', 'application/json'], ['{}', 'application/json'], ['hello', 'text/calendar'],
  ];
  for (const [body, type] of bodies) assert.equal((await failure(from(() => text(body, type)).listActivities({}))).code, 'contract', `${body} as ${type}`);
  assert.equal((await failure(from(() => new Response('', { status: 404 })).listActivities({}))).code, 'not-found');
});

test('a file is known by what is in it, whatever the server calls it', async () => {
  for (const type of ['application/json', 'text/plain', 'application/octet-stream', '']) {
    assert.equal((await all(from(() => text(JSON.stringify({ activities: records }), type)))).total, records.length);
  }
});

test('a program that cannot be read costs the program and nothing else', async () => {
  const backend = from(() => json({ program: { name: 7 }, activities: records }));
  assert.equal((await all(backend)).total, records.length);
  assert.equal((await failure(backend.getProgram())).code, 'unsupported');
});

test('a failed load is not kept: the next read tries again', async () => {
  let lost = true;
  const backend = from(() => (lost ? new Response('', { status: 500 }) : json({ activities: records })));
  assert.equal((await failure(backend.listActivities({}))).code, 'unavailable');
  lost = false;
  assert.equal((await all(backend)).total, records.length);
});

test('REL-10 a reader who moves on does not end the load of another, and the last one does', async () => {
  const reason = new Error('moved on');
  let signal: AbortSignal | null | undefined;
  const backend = staticBackend({
    url: 'https://hospital.example/a.json', now: () => sampleNow,
    fetch: async (_, init) => {
      signal = init?.signal;
      await new Promise((resolve, reject) => (setTimeout(resolve, 50), signal?.addEventListener('abort', reject)));
      return json({ activities: records });
    },
  });
  const impatient = new AbortController();
  const [left, stayed] = [backend.listActivities({}, { signal: impatient.signal }), backend.listActivities({ when: 'all' })];
  impatient.abort(reason);
  await assert.rejects(left, reason);
  assert.equal(signal?.aborted, false);
  assert.equal((await stayed).total, records.length);

  const only = new AbortController();
  const other = staticBackend({ url: 'https://hospital.example/a.json', fetch: async (_, init) => new Promise((_resolve, reject) => (signal = init?.signal)?.addEventListener('abort', reject)) });
  const read = other.listActivities({}, { signal: only.signal });
  only.abort(reason);
  await assert.rejects(read, reason);
  assert.equal(signal?.aborted, true);
});

test('DATA-03 a large file is read in slices, so that the page can answer in between', async () => {
  const activities = Array.from({ length: 3000 }, (_, at) => ({ ...records[at % records.length], id: `A-${at}` }));
  let rests = 0;
  const { catalog, dropped } = await catalogOfJson(JSON.stringify({ activities }), { now: sampleNow, timeZone: undefined, rest: async () => void rests++ });
  assert.deepEqual([catalog.entries.length, dropped], [3000, 0]);
  assert.ok(rests > 2);
});

test('a calendar file gives a calendar: series, dates, and a link to subscribe to', async () => {
  const ics = await readFile(new URL('../../../domain/src/calendar/fixtures/hospital-calendar.ics', import.meta.url), 'utf8');
  const backend = from(() => text(ics, 'text/calendar; charset=utf-8'), 'https://hospital.example/calendar.ics');
  const { total } = await all(backend);
  assert.ok(total > 0);
  assert.deepEqual(backend.calendarLink({ filters: { kind: [] } }), { url: 'https://hospital.example/calendar.ics', live: true });
  assert.equal(backend.calendarLink({ filters: { kind: ['live'] } }), undefined);
  assert.equal((await failure(backend.getProgram())).code, 'unsupported');
});

test('one activity can be taken to a calendar without any server', async () => {
  const backend = from(() => json({ activities: records }));
  assert.equal(backend.calendarLink({ activityId: 'A-2041' }), undefined);
  await backend.listActivities({});
  const { url, live } = backend.calendarLink({ activityId: 'A-2041' })!;
  assert.equal(live, false);
  const ics = decodeURIComponent(url.slice(url.indexOf(',') + 1));
  assert.match(ics, /UID:A-2041@hospital\.example/);
  assert.match(ics, /LOCATION:Founders Hall\\, Los Angeles\\, CA/);
  const series = decodeURIComponent(backend.calendarLink({ activityId: 'GR-01' })!.url);
  assert.equal(series.match(/BEGIN:VEVENT/g)?.length, 5);
  assert.match(series, /STATUS:CANCELLED/);
  assert.equal(backend.calendarLink({ activityId: 'E-300' }), undefined);
  assert.equal(backend.calendarLink({ activityId: 'nobody' }), undefined);
});
