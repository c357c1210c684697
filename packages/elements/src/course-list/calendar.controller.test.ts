import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CmeError, type Asked, type CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { CatalogQuery, OccurrenceQuery } from '@cme-elements/schema';
import { ControllerHost } from '../../../../test/support/controller-host.ts';
import { CalendarController } from './calendar.controller.ts';

type Question = Asked<OccurrenceQuery> & Pick<OccurrenceQuery, 'from' | 'to'>;

const fail = (error: unknown) => () => Promise.reject(error);
const isCount = ({ limit }: Question) => limit === 0;

function open({ day = '2026-12-10', filters = {}, wholeMonth = false, ...given }: { backend?: CmeBackend | undefined; day?: string; filters?: Asked<CatalogQuery>; wholeMonth?: boolean } = {}) {
  const host = new ControllerHost();
  const asked: Question[] = [];
  const backend = 'backend' in given ? given.backend : fakeBackend();
  const chosen = {
    backend: backend && { ...backend, listOccurrences: ((query, options) => (asked.push(query), backend.listOccurrences(query, options))) as CmeBackend['listOccurrences'] },
    day, filters, wholeMonth,
  };
  const controller = new CalendarController(host, {
    backend: () => chosen.backend,
    filters: () => chosen.filters,
    day: () => chosen.day,
    wholeMonth: () => chosen.wholeMonth,
    language: () => 'en',
  });
  const entries = () => (controller.agenda.name === 'ready' ? controller.agenda.page.items.map(({ activityId }) => activityId) : controller.agenda.name);
  return { host, asked, chosen, controller, entries };
}

test('while another view is shown nothing is asked', async () => {
  const { host, asked, controller } = open({ backend: undefined });
  await host.settled();
  assert.deepEqual([asked.length, controller.counts.size, controller.agenda.name], [0, 0, 'loading']);
});

test('it counts the month and reads the chosen day; another day of the month reads the day alone', async () => {
  const { host, asked, chosen, controller, entries } = open();
  await host.settled();
  assert.deepEqual(entries(), ['A-2041']);
  assert.deepEqual(Object.fromEntries(controller.counts), { '2026-12-03': 1, '2026-12-04': 1, '2026-12-07': 1, '2026-12-10': 1, '2026-12-14': 1, '2026-12-16': 1, '2026-12-21': 1 });
  assert.deepEqual(asked.map(({ from, to, limit }) => `${from} ${to} ${limit}`).sort(), ['2026-12-01 2026-12-31 0', '2026-12-10 2026-12-10 100']);
  chosen.day = '2026-12-07';
  await host.settled();
  assert.deepEqual(entries(), ['GR-01']);
  assert.equal(asked.length, 3);
});

test('another month is counted anew; where there is no room for a month the agenda holds all of it', async () => {
  const { host, asked, chosen, controller, entries } = open({ wholeMonth: true });
  await host.settled();
  assert.equal((entries() as string[]).length, 7);
  chosen.day = '2027-01-01';
  await host.settled();
  assert.deepEqual(Object.fromEntries(controller.counts), { '2027-01-10': 1, '2027-01-11': 1, '2027-01-12': 1 });
  assert.deepEqual(asked.slice(-2).map(({ from, to }) => `${from} ${to}`), ['2027-01-01 2027-01-31', '2027-01-01 2027-01-31']);
});

test('the filters narrow the calendar, but for their dates: the month is the calendar’s own', async () => {
  const { host, asked, entries } = open({ day: '2026-12-07', filters: { kind: ['series'], from: '2020-01-01', to: '2020-01-31', when: 'past' } });
  await host.settled();
  assert.deepEqual(entries(), ['GR-01']);
  for (const question of asked) assert.deepEqual([question.kind, question.when], [['series'], undefined]);
});

test('a late answer about a day that was left does not replace the one chosen since', async () => {
  const backend = fakeBackend();
  const waiting = new Map<string, () => void>();
  const { host, chosen, entries } = open({ backend: { ...backend, listOccurrences: async (query) => {
    if (!isCount(query)) await new Promise<void>((go) => waiting.set(query.from, go));
    return backend.listOccurrences(query);
  } } });
  await host.settled();
  chosen.day = '2026-12-07';
  await host.settled();
  waiting.get('2026-12-07')!();
  await host.settled();
  waiting.get('2026-12-10')!();
  await host.settled();
  assert.deepEqual(entries(), ['GR-01']);
});

test('a failure is a problem, never a free day: neither of the agenda nor of the counts', async () => {
  for (const failing of [isCount, (question: Question) => !isCount(question)]) {
    const backend = fakeBackend();
    const broken = { on: true };
    const { host, controller } = open({ backend: { ...backend, listOccurrences: (query) => (broken.on && failing(query) ? fail(new CmeError('network'))() : backend.listOccurrences(query)) } });
    await host.settled();
    assert.equal(controller.agenda.name === 'problem' && controller.agenda.error.code, 'network');
    broken.on = false;
    await controller.retry();
    assert.deepEqual([controller.agenda.name, controller.counts.size], ['ready', 7]);
  }
});

/** Twelve entries on one day, five to a page. */
function busyDay(): CmeBackend {
  const backend = fakeBackend();
  return { ...backend, listOccurrences: async (query) => {
    const { items: [entry], ...page } = await backend.listOccurrences({ ...query, cursor: undefined } as Question);
    const at = Number(query.cursor ?? 0);
    const items = Array.from({ length: Math.min(5, 12 - at) }, (_, index) => ({ ...entry!, activityId: `E-${at + index}` }));
    return { ...page, items, total: 12, nextCursor: at + 5 < 12 ? String(at + 5) : null };
  } };
}

test('a busy day comes in pages: each is appended once, a second press is ignored', async () => {
  const { host, asked, controller, entries } = open({ backend: busyDay() });
  await host.settled();
  const before = asked.length;
  await Promise.all([controller.more(), controller.more()]);
  assert.equal(asked.length, before + 1);
  await controller.more();
  await controller.more();
  assert.deepEqual(entries(), Array.from({ length: 12 }, (_, index) => `E-${index}`));
});

test('a page that fails keeps the agenda, says so, and can be asked for again', async () => {
  const backend = busyDay();
  const answers = [fail(new CmeError('timeout'))];
  const { host, controller, entries } = open({ backend: { ...backend, listOccurrences: (query) => (query.cursor && answers.shift()?.()) || backend.listOccurrences(query) } });
  await host.settled();
  await controller.more();
  assert.equal(entries().length, 5);
  const { agenda } = controller;
  assert.equal(agenda.name === 'ready' && typeof agenda.more === 'object' && agenda.more.code, 'timeout');
  await controller.more();
  assert.equal(entries().length, 10);
});

test('a page of a day that was left is not added to the day chosen since', async () => {
  const backend = busyDay();
  let go = () => {};
  const { host, chosen, controller, entries } = open({ backend: { ...backend, listOccurrences: async (query) => {
    if (query.cursor) await new Promise<void>((done) => (go = done));
    return backend.listOccurrences(query);
  } } });
  await host.settled();
  const more = controller.more();
  chosen.day = '2026-12-07';
  await host.settled();
  go();
  await more;
  assert.equal(entries().length, 5);
});
