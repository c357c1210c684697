import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CmeError, type Asked, type CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { CatalogQuery } from '@cme-elements/schema';
import { ControllerHost } from '../../../../test/support/controller-host.ts';
import { CatalogController } from './course-list.controller.ts';

type List = CmeBackend['listActivities'];

const fail = (error: unknown) => () => Promise.reject(error);

function open(given: { backend?: CmeBackend; query?: Asked<CatalogQuery>; first?: number; more?: number } = {}) {
  const host = new ControllerHost();
  const chosen = { backend: given.backend, query: given.query ?? {}, language: 'en' };
  const sizes = { first: given.first ?? 3, more: given.more ?? 3 };
  const heard: string[] = [];
  const controller = new CatalogController(host, {
    backend: () => chosen.backend,
    query: () => chosen.query,
    sizes: () => sizes,
    language: () => chosen.language,
    started: () => heard.push('started'),
    settled: (outcome) => heard.push(CmeError.is(outcome) ? outcome.code : String(outcome.items.length)),
  });
  const shown = () => {
    const { state } = controller;
    return 'page' in state ? state.page.items.map(({ id }) => id) : state.name;
  };
  return { host, chosen, sizes, heard, controller, shown };
}

/** A backend whose answers wait until the test lets them go, in any order it likes. */
function held() {
  const backend = fakeBackend();
  const asked: { query: Asked<CatalogQuery>; signal: AbortSignal | undefined; answer(): void; refuse(error: unknown): void }[] = [];
  const listActivities: List = (query, options) =>
    new Promise((resolve, reject) => {
      asked.push({ query, signal: options?.signal, answer: () => resolve(backend.listActivities(query)), refuse: reject });
    });
  return { backend: { ...backend, listActivities }, asked };
}

test('without a backend it waits, and never says that it loads', async () => {
  const { host, controller, heard } = open();
  const drawn = new Set<string>();
  host.addController({ hostUpdated: () => drawn.add(controller.state.name) });
  await host.settled();
  assert.deepEqual([...drawn], ['waiting']);
  assert.deepEqual(heard, []);
});

test('it loads, then is ready or empty, and each question is told once', async () => {
  const { host, chosen, heard, controller } = open({ backend: fakeBackend() });
  await host.settled();
  assert.equal(controller.state.name, 'ready');
  chosen.query = { q: 'zzzzzz' };
  await host.settled();
  assert.equal(controller.state.name, 'empty');
  assert.deepEqual(heard, ['started', '3', 'started', '0']);
});

test('an update that changes nothing asks nothing, even where the query is a new object', async () => {
  const { host, chosen, heard } = open({ backend: fakeBackend(), query: { kind: ['live'] } });
  await host.settled();
  chosen.query = { kind: ['live'] };
  await host.settled();
  await host.settled();
  assert.equal(heard.filter((word) => word === 'started').length, 1);
});

test('what is shown stays while the next answer is on its way, and says that it is busy', async () => {
  const { backend, asked } = held();
  const { host, chosen, controller, shown } = open({ backend });
  await host.settled();
  asked[0]!.answer();
  await host.settled();
  const before = shown();
  chosen.query = { kind: ['series'] };
  await host.settled();
  assert.deepEqual(shown(), before);
  assert.equal('busy' in controller.state && controller.state.busy, true);
  asked[1]!.answer();
  await host.settled();
  assert.deepEqual(shown(), ['GR-01', 'GR-02']);
  assert.equal('busy' in controller.state && controller.state.busy, false);
});

test('a late answer to an old question is dropped and its request ended', async () => {
  const { backend, asked } = held();
  const { host, chosen, heard, shown } = open({ backend });
  await host.settled();
  chosen.query = { kind: ['series'] };
  await host.settled();
  asked[1]!.answer();
  await host.settled();
  asked[0]!.answer();
  await host.settled();
  assert.deepEqual(shown(), ['GR-01', 'GR-02']);
  assert.deepEqual(asked.map(({ signal }) => signal!.aborted), [true, false]);
  assert.deepEqual(heard, ['started', 'started', '2']);
});

test('a failed question is a problem, never the old list and never an empty one; trying again mends it', async () => {
  const good = fakeBackend().listActivities;
  const answers: List[] = [good, fail(new CmeError('unavailable')), fail(new TypeError('boom')), good];
  const { host, chosen, heard, controller } = open({ backend: fakeBackend({ listActivities: (...args) => answers.shift()!(...args) }) });
  await host.settled();
  chosen.query = { q: 'asthma' };
  await host.settled();
  assert.equal(controller.state.name === 'problem' && controller.state.error.code, 'unavailable');
  await controller.retry();
  assert.equal(controller.state.name === 'problem' && controller.state.error.code, 'unknown');
  await controller.retry();
  assert.equal(controller.state.name, 'ready');
  assert.deepEqual(heard, ['started', '3', 'started', 'unavailable', 'started', 'unknown', 'started', '1']);
});

test('where no list is, nothing is said about a missing activity, and it can be asked for again', async () => {
  const { host, controller } = open({ backend: fakeBackend({ listActivities: fail(new CmeError('not-found', 'x', { status: 404, requestId: 'r-1' })) }) });
  await host.settled();
  assert.deepEqual(controller.state.name === 'problem' && [controller.state.error.code, controller.state.error.requestId], ['contract', 'r-1']);
});

test('another language is another question', async () => {
  const languages: (string | undefined)[] = [];
  const backend = fakeBackend();
  const { host, chosen } = open({ backend: { ...backend, listActivities: (query, options) => (languages.push(options?.language), backend.listActivities(query)) } });
  await host.settled();
  chosen.language = 'es';
  await host.settled();
  assert.deepEqual(languages, ['en', 'es']);
});

test('another backend starts from nothing: its list is never mixed with the one before', async () => {
  const { host, chosen, controller, shown } = open({ backend: fakeBackend() });
  await host.settled();
  const { backend, asked } = held();
  chosen.backend = backend;
  await host.settled();
  assert.equal(controller.state.name, 'loading');
  asked[0]!.answer();
  await host.settled();
  assert.equal(shown().length, 3);
});

test('more appends pages to the last one and gives back the first new item', async () => {
  const { host, controller, shown } = open({ backend: fakeBackend() });
  await host.settled();
  const whole = await fakeBackend().listActivities({ limit: 100 });
  const added = [];
  for (let page = 0; page < 5; page += 1) added.push((await controller.more())?.id);
  assert.deepEqual(shown(), whole.items.map(({ id }) => id));
  assert.deepEqual(added, [3, 6, 9].map((at) => whole.items[at]?.id).concat(undefined, undefined));
});

test('an item that a moving catalog repeats on the next page is shown once', async () => {
  const backend = fakeBackend();
  // The list grew by one at its head between the two pages.
  const { host, controller, shown } = open({
    backend: { ...backend, listActivities: async (query) => {
      const whole = await backend.listActivities({ ...query, limit: 100, cursor: undefined } as Asked<CatalogQuery>);
      return { ...whole, items: query.cursor ? whole.items.slice(2, 5) : whole.items.slice(0, 3), nextCursor: query.cursor ? null : 'next' };
    } },
  });
  await host.settled();
  const added = await controller.more();
  assert.equal(new Set(shown()).size, 5);
  assert.equal(shown().length, 5);
  assert.equal(added?.id, shown()[3]);
});

test('a second press while a page is on its way asks nothing', async () => {
  const { backend, asked } = held();
  const { host, controller, shown } = open({ backend });
  await host.settled();
  asked[0]!.answer();
  await host.settled();
  const pressed = [controller.more(), controller.more(), controller.more()];
  assert.equal(asked.length, 2);
  asked[1]!.answer();
  await Promise.all(pressed);
  assert.equal(shown().length, 6);
});

test('filters that change while a page is on its way win over it', async () => {
  const { backend, asked } = held();
  const { host, chosen, controller, shown } = open({ backend });
  await host.settled();
  asked[0]!.answer();
  await host.settled();
  const more = controller.more();
  chosen.query = { kind: ['series'] };
  await host.settled();
  asked[2]!.answer();
  await host.settled();
  asked[1]!.answer();
  assert.equal(await more, undefined);
  assert.deepEqual(shown(), ['GR-01', 'GR-02']);
});

test('more asks nothing while the list answers another question: its cursor belongs to the old one', async () => {
  const { backend, asked } = held();
  const { host, chosen, controller } = open({ backend });
  await host.settled();
  asked[0]!.answer();
  await host.settled();
  chosen.query = { kind: ['live'] };
  await host.settled();
  assert.equal(await controller.more(), undefined);
  assert.equal(asked.length, 2);
});

test('a page that fails keeps the list, says so, and can be asked for again', async () => {
  const good = fakeBackend().listActivities;
  const answers: List[] = [good, fail(new CmeError('timeout')), good];
  const { host, controller, shown } = open({ backend: fakeBackend({ listActivities: (...args) => answers.shift()!(...args) }) });
  await host.settled();
  await controller.more();
  const { state } = controller;
  assert.equal(state.name === 'ready' && typeof state.more === 'object' && state.more.code, 'timeout');
  assert.equal(shown().length, 3);
  await controller.more();
  assert.equal(shown().length, 6);
  assert.equal(controller.state.name === 'ready' && controller.state.more, 'idle');
});

test('records left out on further pages are counted too', async () => {
  const backend = fakeBackend();
  const { host, controller } = open({ backend: { ...backend, listActivities: async (query) => ({ ...(await backend.listActivities(query)), dropped: 2 }) } });
  await host.settled();
  await controller.more();
  assert.equal('page' in controller.state && controller.state.page.dropped, 4);
});

test('contacts are read once, and their failure is silence', async () => {
  let reads = 0;
  const backend = fakeBackend();
  const { controller, chosen } = open({ backend: { ...backend, getProgram: () => (reads++, backend.getProgram()) } });
  await controller.contacts();
  assert.equal((await controller.contacts())[0]?.role, 'CME office');
  assert.equal(reads, 1);
  chosen.backend = undefined;
  const broken = open({ backend: fakeBackend({ getProgram: fail(new CmeError('unavailable')) }) });
  assert.deepEqual(await broken.controller.contacts(), []);
});

test('REL-10 leaving the page ends the request and coming back asks again; being moved does neither', async () => {
  const { backend, asked } = held();
  const { host, controller, heard } = open({ backend });
  host.connect();
  await host.settled();
  host.disconnect();
  host.connect();
  await host.settled();
  assert.equal(asked.length, 1);
  assert.equal(asked[0]!.signal!.aborted, false);
  host.disconnect();
  await host.settled();
  assert.equal(asked[0]!.signal!.aborted, true);
  asked[0]!.answer();
  await host.settled();
  assert.deepEqual(heard, ['started']);
  host.connect();
  await host.settled();
  asked[1]!.answer();
  await host.settled();
  assert.equal(controller.state.name, 'ready');
  host.disconnect();
  await host.settled();
  host.connect();
  await host.settled();
  assert.equal(asked.length, 2);
  assert.deepEqual(heard, ['started', 'started', '3']);
});
