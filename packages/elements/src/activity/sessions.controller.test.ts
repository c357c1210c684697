import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CmeError, type Asked, type CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { Page, Session, SessionQuery } from '@cme-elements/schema';
import { ControllerHost } from '../../../../test/support/controller-host.ts';
import { SessionsController } from './sessions.controller.ts';

const session = (id: string): Session => ({ id, title: id, status: 'scheduled', time: { startsAt: '2026-12-03T20:00:00Z', timeZone: 'UTC' }, credits: [] });
const page = (ids: string[], nextCursor: string | null): Page<Session> => ({ items: ids.map(session), total: 3, facets: {}, nextCursor, dropped: 0 });

function open(listSessions: (query: Asked<SessionQuery>) => Promise<Page<Session>>) {
  const host = new ControllerHost();
  const chosen = { seriesId: 'S' };
  const backend: CmeBackend = fakeBackend({ listSessions: (_series, query) => listSessions(query) });
  return { host, chosen, controller: new SessionsController(host, { backend: () => backend, seriesId: () => chosen.seriesId, now: () => new Date('2026-12-03T06:00:00Z') }) };
}

const idsOf = ({ state }: SessionsController) => (state.name === 'ready' ? state.page.items.map(({ id }) => id) : state.name);

test('pages follow each other, one request at a time, and the first new session is known; none is listed twice', async () => {
  const asked: (string | undefined)[] = [];
  const { host, controller } = open(async ({ cursor }) => {
    asked.push(cursor);
    return cursor ? page(['b', 'c'], null) : page(['a', 'b'], 'next');
  });
  await host.settled();
  assert.deepEqual(idsOf(controller), ['a', 'b']);
  await Promise.all([controller.more(), controller.more()]);
  assert.deepEqual(idsOf(controller), ['a', 'b', 'c']);
  assert.equal(controller.state.name === 'ready' && controller.state.added, 'c');
  await controller.more();
  assert.deepEqual(asked, [undefined, 'next']);
});

test('a page that fails leaves what is shown, and asking again goes on from there', async () => {
  const answers = [async () => page(['a'], 'next'), () => Promise.reject(new CmeError('network')), async () => page(['b'], null)];
  const { host, controller } = open(() => answers.shift()!());
  await host.settled();
  await controller.more();
  assert.deepEqual(idsOf(controller), ['a']);
  assert.equal(controller.state.name === 'ready' && CmeError.is(controller.state.more) && controller.state.more.code, 'network');
  await controller.more();
  assert.deepEqual(idsOf(controller), ['a', 'b']);
});

test('a page of sessions that nobody asks for any more is dropped', async () => {
  let go = () => {};
  const { host, controller } = open(async ({ cursor, from }) => {
    if (!cursor) return from ? page(['a'], 'next') : page(['past'], null);
    await new Promise<void>((release) => (go = release));
    return page(['late'], null);
  });
  await host.settled();
  const more = controller.more();
  controller.togglePast();
  await host.settled();
  go();
  await more;
  assert.deepEqual(idsOf(controller), ['past']);
});

test('sessions of today are still to come, in whatever zone they take place', async () => {
  const from: (string | undefined)[] = [];
  const { host, controller } = open(async (query) => {
    from.push(query.from);
    return page([], null);
  });
  await host.settled();
  controller.togglePast();
  await host.settled();
  assert.deepEqual(from, ['2026-12-02', undefined]);
});

test('without a series nothing is asked', async () => {
  const { host, chosen, controller } = open(() => Promise.reject(new Error('asked')));
  chosen.seriesId = '';
  await host.settled();
  assert.deepEqual(controller.state, { name: 'waiting' });
});
