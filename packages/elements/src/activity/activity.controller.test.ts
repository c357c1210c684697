import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import { fakeBackend } from '@cme-elements/adapters/testing';
import type { Activity } from '@cme-elements/schema';
import { ControllerHost } from '../../../../test/support/controller-host.ts';
import { ActivityController } from './activity.controller.ts';

const fail = (error: unknown) => () => Promise.reject(error);

function open({ backend, id = 'A-2041' }: { backend?: CmeBackend; id?: string }) {
  const host = new ControllerHost();
  const chosen = { backend, id };
  const heard: string[] = [];
  const controller = new ActivityController(host, {
    backend: () => chosen.backend,
    id: () => chosen.id,
    started: () => heard.push('started'),
    settled: (outcome) => heard.push(CmeError.is(outcome) ? outcome.code : (outcome?.id ?? 'unknown id')),
  });
  return { host, chosen, heard, controller };
}

test('without a backend it waits; with one it loads, then shows the activity, and each is told once', async () => {
  const { host, chosen, heard, controller } = open({});
  await host.settled();
  assert.deepEqual(controller.state, { name: 'waiting' });
  chosen.backend = fakeBackend();
  host.requestUpdate();
  assert.deepEqual(controller.state, { name: 'loading' });
  await host.settled();
  assert.equal(controller.state.name === 'ready' && controller.state.activity.title, 'Asthma Update 2026: From Guideline to Bedside');
  assert.deepEqual(heard, ['started', 'A-2041']);
});

test('nothing chosen and an unknown id are states of their own, with the provider’s contact', async () => {
  for (const id of ['', 'gone', '<script>']) {
    const { host, controller } = open({ backend: fakeBackend(), id });
    await host.settled();
    assert.equal(controller.state.name, 'empty');
    assert.deepEqual(controller.state.name === 'empty' && [controller.state.id, controller.state.contacts[0]?.role], [id, 'CME office']);
  }
});

test('an unknown id is said even where the contact cannot be read', async () => {
  const { host, heard, controller } = open({ backend: fakeBackend({ getProgram: fail(new CmeError('unavailable')) }), id: 'gone' });
  await host.settled();
  assert.deepEqual(controller.state, { name: 'empty', id: 'gone', contacts: [] });
  assert.deepEqual(heard, ['started', 'unknown id']);
});

test('a failure is a problem, never an empty page, and trying again can mend it', async () => {
  const answers = [fail(new CmeError('unavailable')), fail(new TypeError('boom')), fakeBackend().getActivity];
  const { host, heard, controller } = open({ backend: fakeBackend({ getActivity: (...args) => answers.shift()!(...(args as [string])) as Promise<Activity> }) });
  await host.settled();
  assert.equal(controller.state.name === 'problem' && controller.state.error.code, 'unavailable');
  await controller.retry();
  assert.equal(controller.state.name === 'problem' && controller.state.error.code, 'unknown');
  await controller.retry();
  assert.equal(controller.state.name, 'ready');
  assert.deepEqual(heard, ['started', 'unavailable', 'started', 'unknown', 'started', 'A-2041']);
});

test('a late answer about an activity that was left does not replace the one chosen since', async () => {
  const backend = fakeBackend();
  const waiting = new Map<string, () => void>();
  const signals: AbortSignal[] = [];
  const getActivity: CmeBackend['getActivity'] = async (id, options) => {
    signals.push(options!.signal!);
    await new Promise<void>((go) => waiting.set(id, go));
    return backend.getActivity(id);
  };
  const { host, chosen, heard, controller } = open({ backend: { ...backend, getActivity } });
  await host.settled();
  chosen.id = 'E-300';
  await host.settled();
  waiting.get('E-300')!();
  waiting.get('A-2041')!();
  await host.settled();
  assert.equal(controller.state.name === 'ready' && controller.state.activity.id, 'E-300');
  assert.deepEqual(heard, ['started', 'started', 'E-300']);
  assert.deepEqual(signals.map(({ aborted }) => aborted), [true, false]);
});

test('a backend that offers no activities is said to, instead of being asked', async () => {
  const { host, controller } = open({ backend: fakeBackend({ capabilities: new Set(['program'] as const), getActivity: fail(new Error('asked')) }) });
  await host.settled();
  assert.equal(controller.state.name === 'problem' && controller.state.error.code, 'unsupported');
});

test('only an activity with a date has a calendar link', async () => {
  for (const [id, linked] of [['A-2041', true], ['GR-01', true], ['E-300', false], ['A-2050', false]] as const) {
    const { host, controller } = open({ backend: fakeBackend({ calendarLink: () => ({ url: '/calendar.ics', live: true }) }), id });
    await host.settled();
    assert.equal(controller.calendar !== undefined, linked, id);
  }
});
