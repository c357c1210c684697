import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { UrlStateController } from '../shared/url-state.controller.ts';
import { ControllerHost } from '../../../../test/support/controller-host.ts';
import type { CatalogChoice } from './catalog-choice.ts';
import { ChoiceController } from './choice.controller.ts';
import { presetsOf } from './presets.ts';

const presets = presetsOf({
  q: '', kind: 'live', profession: '', creditType: '', specialty: '', format: '', location: '', language: '', cost: '',
  from: '', to: '', when: '', sort: '', view: '', pageSize: 20,
});

function open({ remembers = true, address = '' } = {}) {
  const gone: string[] = [];
  const url = {
    prefix: 'cme',
    parameters: new URLSearchParams(address),
    address: (change: (parameters: URLSearchParams) => void) => (change(url.parameters), url.parameters.toString()),
    go: (how: string, to: string) => gone.push(`${how} ${to}`),
  };
  const heard: CatalogChoice[] = [];
  const host = new ControllerHost();
  const choice = new ChoiceController(host, { presets: () => presets, remembers: () => remembers, url: url as unknown as UrlStateController, changed: (value) => heard.push(value) });
  return { choice, gone, heard, host, url };
}

test('it starts from the attributes, and from the address only where the editor opted in', () => {
  assert.deepEqual(open({ address: 'cme.q=asthma' }).choice.value.q, 'asthma');
  assert.deepEqual(open({ address: 'cme.q=asthma', remembers: false }).choice.value, presets);
});

test('a deliberate step is one that Back undoes, typing is not, and without opting in the address is left alone', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { choice, gone } = open();
  choice.change({ sort: 'newest' });
  choice.type('asthma');
  mock.timers.tick(250);
  assert.deepEqual(gone, ['push cme.sort=newest', 'replace cme.q=asthma&cme.sort=newest']);
  const silent = open({ remembers: false });
  silent.choice.change({ sort: 'newest' });
  assert.deepEqual([silent.gone, silent.choice.value.sort], [[], 'newest']);
  mock.timers.reset();
});

test('letters are kept while they are typed and looked up once the reader pauses', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { choice, heard } = open();
  for (const text of ['a', 'as', 'ast']) {
    choice.type(text);
    mock.timers.tick(200);
  }
  assert.deepEqual([choice.typed, choice.value.q, heard.length], ['ast', '', 0]);
  mock.timers.tick(50);
  assert.deepEqual([choice.typed, choice.value.q, heard.length], ['ast', 'ast', 1]);
  mock.timers.reset();
});

test('a filter pressed in the middle of a word takes the word along', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { choice, heard } = open();
  choice.type('asth');
  choice.change({ sort: 'newest' });
  mock.timers.tick(1000);
  assert.deepEqual([choice.value.q, choice.value.sort, choice.typed, heard.length], ['asth', 'newest', 'asth', 1]);
  choice.type('asthma');
  choice.clear();
  assert.deepEqual([choice.value.q, choice.typed], ['', '']);
  mock.timers.reset();
});

test('a new question starts on the first page; how far the reader came is remembered up to what can be asked at once', () => {
  const { choice, gone } = open();
  choice.reached(40);
  assert.deepEqual([choice.value.shown, gone.at(-1)], [40, 'replace cme.shown=40']);
  choice.reached(900);
  assert.equal(choice.value.shown, 500);
  choice.change({ sort: 'newest' });
  assert.equal(choice.value.shown, 20);
});

test('clearing takes the editor’s filters away too, and leaves order and view', () => {
  const { choice } = open();
  choice.change({ view: 'cards', sort: 'credits', q: 'x', from: '2026-12-01', when: 'all' });
  choice.clear();
  assert.deepEqual(choice.value, { ...presets, view: 'cards', sort: 'credits', facets: { ...presets.facets, kind: [] } });
});

test('Back reads the address where it remembers; where it does not, what was chosen stays', () => {
  const remembering = open();
  remembering.choice.change({ q: 'asthma' });
  remembering.url.parameters = new URLSearchParams('cme.q=sepsis');
  remembering.choice.moved();
  assert.equal(remembering.choice.value.q, 'sepsis');
  const silent = open({ remembers: false });
  silent.choice.change({ q: 'asthma' });
  silent.choice.moved();
  assert.equal(silent.choice.value.q, 'asthma');
});

test('nothing is looked up for an element that has left', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { choice, heard, host } = open();
  choice.type('asthma');
  host.disconnect();
  mock.timers.tick(1000);
  assert.equal(heard.length, 0);
  mock.timers.reset();
});
