import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityFormats, activityKinds, catalogPeriods, catalogSorts, costKinds, facetNames } from '@cme-elements/schema';
import fc from 'fast-check';
import { runs } from '../../../../test/support/fast-check.ts';
import { catalogViews, filterCount, filtersOf, readChoice, writeChoice, type CatalogChoice } from './catalog-choice.ts';
import { presetsOf, type Presets } from './presets.ts';

const untouched: Presets = {
  q: '', kind: '', profession: '', creditType: '', specialty: '', format: '', location: '', language: '', cost: '',
  from: '', to: '', when: '', sort: '', view: '', pageSize: 20,
};
const presets = (given: Partial<Presets> = {}): CatalogChoice => presetsOf({ ...untouched, ...given });
const read = (address: string, given: Partial<Presets> = {}) => readChoice(new URLSearchParams(address), 'cme', presets(given));

const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const free = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !text.includes('\n'));
const values = (facet: string) => {
  const known: Readonly<Record<string, readonly string[]>> = { kind: activityKinds, format: activityFormats, cost: costKinds };
  return fc.uniqueArray(known[facet] ? fc.constantFrom(...known[facet]) : fc.oneof(word, free), { maxLength: 4 });
};
const day = fc.oneof(fc.constant(''), fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)));
const choice = (least: number): fc.Arbitrary<CatalogChoice> => fc.record({
  q: fc.oneof(fc.constant(''), free),
  facets: fc.record(Object.fromEntries(facetNames.map((facet) => [facet, values(facet)])), { noNullPrototype: true }) as fc.Arbitrary<CatalogChoice['facets']>,
  from: day, to: day, day, when: fc.constantFrom(...catalogPeriods), sort: fc.constantFrom(...catalogSorts), view: fc.constantFrom(...catalogViews),
  shown: fc.integer({ min: least, max: 500 }),
}, { noNullPrototype: true });
const twoChoices = choice(1).chain((preset) => fc.tuple(fc.constant({ ...preset, day: '' }), choice(preset.shown)));

test('what is written is what is read, over any presets', () => {
  fc.assert(fc.property(twoChoices, ([preset, chosen]) => {
    const parameters = new URLSearchParams();
    writeChoice(parameters, 'cme', preset, chosen);
    assert.deepEqual(readChoice(new URLSearchParams(parameters.toString()), 'cme', preset), chosen);
  }), runs(500));
});

test('writing what was read changes nothing more, whatever the address says', () => {
  const names = [...facetNames, 'q', 'from', 'to', 'when', 'sort', 'view', 'shown', 'day'].map((name) => `cme.${name}`);
  const address = fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(word, free, day, fc.constant(''), fc.constant('40'))), { maxLength: 8 });
  fc.assert(fc.property(address, choice(1), (given, preset) => {
    const first = readChoice(new URLSearchParams(given), 'cme', preset);
    const parameters = new URLSearchParams(given);
    writeChoice(parameters, 'cme', preset, first);
    assert.deepEqual(readChoice(parameters, 'cme', preset), first);
    const again = new URLSearchParams(parameters);
    writeChoice(again, 'cme', preset, first);
    assert.equal(again.toString(), parameters.toString());
  }), runs(300));
});

test('parameters of the page and of another list are neither read nor touched', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.oneof(free, fc.constantFrom('q', 'view', 'cme2.q', 'cme2.kind', 'cmeq', 'xcme.q')), free), { maxLength: 6 }), twoChoices, (foreign, [preset, chosen]) => {
    const others = foreign.filter(([name]) => !name.startsWith('cme.'));
    assert.deepEqual(readChoice(new URLSearchParams(others), 'cme', preset), { ...preset, day: '' });
    const parameters = new URLSearchParams(others);
    writeChoice(parameters, 'cme', preset, chosen);
    assert.deepEqual([...parameters].filter(([name]) => !name.startsWith('cme.')), others);
  }), runs(200));
});

test('an address that says nothing new stays clean', () => {
  const preset = presets({ kind: 'live', q: 'asthma', view: 'cards' });
  const parameters = new URLSearchParams('page=2');
  writeChoice(parameters, 'cme', preset, preset);
  assert.equal(parameters.toString(), 'page=2');
});

test('a preset that the reader removed stays removed', () => {
  const preset = presets({ kind: 'live,series', q: 'asthma', from: '2026-12-01' });
  const parameters = new URLSearchParams();
  writeChoice(parameters, 'cme', preset, { ...preset, q: '', from: '', facets: { ...preset.facets, kind: [] } });
  const found = readChoice(parameters, 'cme', preset);
  assert.deepEqual([found.q, found.from, found.facets.kind], ['', '', []]);
});

test('an address that was typed wrong falls back, and never asks what a backend must refuse', () => {
  const found = read('cme.view=Grid&cme.sort=best&cme.when=ever&cme.from=2026-02-31&cme.to=tomorrow&cme.day=2026-13-45&cme.shown=1e9&cme.kind=lve&cme.kind=live&cme.cost=cheap&cme.format=x');
  assert.deepEqual(found, { ...presets(), facets: { ...presets().facets, kind: ['live'] }, shown: 500 });
});

test('a value that stands twice in an address is one filter', () => {
  assert.deepEqual(read('cme.specialty=cardiology&cme.specialty=cardiology').facets.specialty, ['cardiology']);
});

test('an attribute that was typed wrong falls back', () => {
  assert.deepEqual(presets({ view: 'grid', sort: 'x', when: 'soon', from: '2026-02-30', to: '03.12.2026', pageSize: Number.NaN, kind: 'lve', cost: ',', format: 'webinar' }), presets());
  assert.deepEqual([0, -5, 1.9, 7, 1000].map((pageSize) => presets({ pageSize }).shown), [20, 1, 1, 7, 100]);
});

test('EMB-05 what an editor’s keyboard and text field add to a value changes nothing', () => {
  const noisy = presets({ kind: ' Live,\u00a0series ,', view: ' Cards\u00a0', sort: 'Newest ', when: '\u00a0all', from: ' 2026-12-01\u00a0', specialty: ' cardiology ,, neonatology', q: ' asthma\u00a0' });
  assert.deepEqual(noisy, { ...presets(), facets: { ...presets().facets, kind: ['live', 'series'], specialty: ['cardiology', 'neonatology'] }, view: 'cards', sort: 'newest', when: 'all', from: '2026-12-01', q: 'asthma' });
});

test('the port is asked only for what was chosen, and the chips count it', () => {
  assert.deepEqual([filtersOf(presets()), filterCount(presets())], [{}, 0]);
  const chosen = presets({ q: ' asthma ', kind: 'live,series', from: '2026-12-01', when: 'all' });
  assert.deepEqual(filtersOf(chosen), { q: 'asthma', kind: ['live', 'series'], from: '2026-12-01', when: 'all' });
  assert.equal(filterCount(chosen), 4);
});
