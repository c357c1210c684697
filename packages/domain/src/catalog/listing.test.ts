import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ActivityRecord } from '@cme-elements/schema';
import { catalogOf, now, recordOf, sessionOf, zone } from '../../../../test/support/catalog-records.ts';
import { listingOf, type ListingQuery } from './listing.ts';

const at = (startsAt: string, endsAt?: string) => ({ time: { startsAt, ...(endsAt && { endsAt }), timeZone: zone } });
const idsOf = (records: ActivityRecord[], query: ListingQuery): string => listingOf(catalogOf(...records), query, now).entries.map(({ activity }) => activity.id).join(' ');
const countsOf = (records: ActivityRecord[], query: ListingQuery, facet: string): string =>
  (listingOf(catalogOf(...records), query, now).facets[facet] ?? []).map(({ value, count }) => `${value}:${count}`).join(' ');

const periods = [
  recordOf('running', at('2026-12-01T12:00:00Z', '2026-12-01T14:00:00Z')),
  recordOf('over', at('2026-12-01T12:00:00Z', '2026-12-01T13:59:59Z')),
  recordOf('no-end', at('2026-12-01T13:59:59Z')),
  recordOf('today', { time: { startDate: '2026-11-30', endDate: '2026-12-01', timeZone: zone } }),
  recordOf('yesterday', { time: { startDate: '2026-11-30', timeZone: zone } }),
  recordOf('cancelled', { ...at('2026-12-24T12:00:00Z'), status: 'cancelled' }),
  recordOf('draft', { ...at('2026-12-24T12:00:00Z'), status: 'draft' }),
  recordOf('undated'),
  recordOf('lasting', { kind: 'on-demand' }),
  recordOf('last-day', { kind: 'on-demand', expiresOn: '2026-12-01' }),
  recordOf('expired', { kind: 'on-demand', expiresOn: '2026-11-30' }),
  recordOf('new-series', { kind: 'series' }),
  recordOf('series', { sessions: [sessionOf('1', '2026-11-01T12:00:00Z'), sessionOf('2', '2026-12-10T12:00:00Z')] }),
  recordOf('called-off', { sessions: [sessionOf('1', '2026-11-01T12:00:00Z'), sessionOf('2', '2026-12-10T12:00:00Z', { status: 'cancelled' })] }),
];

test('what a learner can still take part in is upcoming; the rest, and only the rest, is past', () => {
  assert.equal(idsOf(periods, {}), 'today running series cancelled last-day lasting new-series undated');
  assert.equal(idsOf(periods, { when: 'past' }), 'no-end over yesterday called-off expired');
  assert.equal(listingOf(catalogOf(...periods), { when: 'all' }, now).entries.length, 13);
});

test('days are those of the activity’s own zone, both ends included, and cancelled sessions have none', () => {
  // 23:30 in Los Angeles on the 9th, but the 10th in UTC.
  const late = recordOf('late', at('2026-12-10T07:30:00Z', '2026-12-10T08:00:00Z'));
  const records = [...periods, late];
  assert.equal(idsOf(records, { from: '2026-12-09', to: '2026-12-09' }), 'late lasting');
  assert.equal(idsOf(records, { from: '2026-12-10', to: '2026-12-10' }), 'series lasting');
  assert.equal(idsOf(records, { from: '2026-11-30', to: '2026-11-30' }), 'today yesterday expired last-day lasting');
  assert.equal(idsOf(records, { to: '2026-11-01' }), 'called-off series expired last-day lasting');
  assert.equal(idsOf(records, { from: '2026-11-01', to: '2026-11-30', when: 'past' }), 'yesterday called-off expired');
});

test('an end at midnight does not reach into the new day', () => {
  const records = [recordOf('A', at('2026-12-09T20:00:00Z', '2026-12-10T08:00:00Z'))];
  assert.equal(idsOf(records, { from: '2026-12-10', to: '2026-12-10' }), '');
});

test('values of one filter are alternatives, filters narrow each other', () => {
  const records = [
    recordOf('A', { specialties: ['Cardiology'], cost: { kind: 'free' } }),
    recordOf('B', { specialties: ['Cardiology', 'Surgery'], cost: { kind: 'paid' } }),
    recordOf('C', { specialties: ['Surgery'], cost: { kind: 'free' } }),
    recordOf('D', { cost: { kind: 'free' } }),
  ];
  assert.equal(idsOf(records, { specialty: ['cardiology', 'surgery'] }), 'A B C');
  assert.equal(idsOf(records, { specialty: ['cardiology', 'surgery'], cost: ['free'] }), 'A C');
  assert.equal(idsOf(records, { specialty: ['unknown'] }), '');
  assert.equal(idsOf(records, { specialty: [] }), 'A B C D');
  assert.equal(idsOf(records, { specialty: ['__proto__'], cost: ['constructor' as 'free'] }), '');
});

test('counts of a facet ignore its own selection but honour every other filter', () => {
  const records = [
    recordOf('A', { specialties: ['Cardiology'], cost: { kind: 'free' } }),
    recordOf('B', { specialties: ['Surgery'], cost: { kind: 'paid' } }),
    recordOf('C', { specialties: ['Surgery'], cost: { kind: 'free' } }),
    recordOf('past', { specialties: ['Surgery'], cost: { kind: 'free' }, ...at('2026-01-01T00:00:00Z') }),
  ];
  const query = { specialty: ['surgery'], cost: ['free' as const] };
  assert.equal(countsOf(records, query, 'specialty'), 'cardiology:1 surgery:1');
  assert.equal(countsOf(records, query, 'cost'), 'free:1 paid:1');
  assert.equal(countsOf(records, query, 'kind'), 'live:1');
  assert.equal(countsOf(records, {}, 'specialty'), 'surgery:2 cardiology:1');
  assert.deepEqual(Object.keys(listingOf(catalogOf(), {}, now).facets), ['kind', 'profession', 'creditType', 'specialty', 'format', 'location', 'language', 'cost']);
});

test('a place counts as its city and, where people can follow from afar, as online', () => {
  const records = [
    recordOf('A', { place: { delivery: 'in-person', city: 'Los Angeles, CA', venue: 'Hall' } }),
    recordOf('B', { place: { delivery: 'hybrid', venue: 'Founders’ Hall' } }),
    recordOf('C', { place: { delivery: 'online', city: 'Nowhere' } }),
  ];
  assert.equal(countsOf(records, {}, 'location'), 'online:2 founders-hall:1 los-angeles-ca:1');
  assert.equal(idsOf(records, { location: ['los-angeles-ca'] }), 'A');
});

test('a profession finds what it may claim; attendance counts for everyone but physicians', () => {
  const records = [
    recordOf('A', { credits: [{ type: 'ama_pra_1', hundredths: 100 }] }),
    recordOf('B', { credits: [{ type: 'ama_attendance', hundredths: 100 }] }),
    recordOf('C', { credits: [{ type: 'house_points', hundredths: 100 }] }),
  ];
  assert.equal(idsOf(records, { profession: ['physician'] }), 'A');
  assert.equal(idsOf(records, { profession: ['pharmacist'] }), 'B');
  assert.equal(idsOf(records, { creditType: ['house_points'] }), 'C');
});

test('one name is shown for a slug, whatever the order of the file', () => {
  const records = [recordOf('A', { specialties: ['cardiology'] }), recordOf('B', { specialties: ['Cardiology', 'CARDIOLOGY '] })];
  for (const given of [records, records.toReversed()]) {
    assert.deepEqual(listingOf(catalogOf(...given), {}, now).facets['specialty'], [{ value: 'cardiology', label: 'CARDIOLOGY', count: 2 }]);
  }
});

test('orders are those that the reader chose', () => {
  const records = [
    recordOf('b', { title: 'Beta', kind: 'on-demand', releasedOn: '2026-05-01', credits: [{ type: 'ama_pra_1', hundredths: 50 }] }),
    recordOf('a', { title: 'Älpha', kind: 'on-demand', releasedOn: '2026-03-01', credits: [{ type: 'ama_pra_1', hundredths: 50 }, { type: 'x', hundredths: 900 }] }),
    recordOf('z', { title: 'Alpha live', ...at('2026-12-03T00:00:00Z'), updatedAt: '2026-04-01T00:00:00Z' }),
    recordOf('s', { title: 'Zeta', updatedAt: '2026-01-01T00:00:00Z', sessions: [sessionOf('1', '2026-12-02T00:00:00Z')] }),
  ];
  assert.equal(idsOf(records, { sort: 'soonest' }), 's z a b');
  assert.equal(idsOf(records, { sort: 'newest' }), 'b z a s');
  assert.equal(idsOf(records, { sort: 'credits' }), 'a b s z');
  assert.equal(idsOf(records, { group: 'kind' }), 'z a b s');
  assert.equal(idsOf(records, { group: 'kind', sort: 'newest' }), 'z b a s');
});

const searched = [
  recordOf('A-2041', { title: 'Asthma Update', ...at('2026-12-20T00:00:00Z') }),
  recordOf('B', { title: 'Pulmonary Grand Rounds', topics: ['Asthma in Ménière’s patients'], ...at('2026-12-03T00:00:00Z') }),
  recordOf('C', { title: 'Cardiology', people: [{ name: 'Łukasz Nowák', roles: ['faculty'] }], specialties: ['Interventional cardiology'] }),
];

test('a search looks into title, topics, specialties, people and id, without accents and case', () => {
  const cases = { 'ASTHMA': 'B A-2041', 'a-2041': 'A-2041', "meniere's": 'B', 'nowak lukasz': 'C', 'asthma "grand"': 'B', 'interventional': 'C', 'cardio': 'C', 'asthma cardiology': '', '': 'B A-2041 C', ' , ': 'B A-2041 C' };
  for (const [q, found] of Object.entries(cases)) assert.equal(idsOf(searched, { q }), found, q);
});

test('one typo in a word that occurs nowhere is forgiven, two in a long one, none in a short one', () => {
  const cases = { 'asthna': 'B A-2041', 'ashtma': 'B A-2041', 'asthm': 'B A-2041', 'cardiolgoy': 'C', 'cardilgy': 'C', 'cardlgy': '', 'updste asthma': 'A-2041', 'xyz': '', 'lukazs': 'C', 'kardioligie': '' };
  for (const [q, found] of Object.entries(cases)) assert.equal(idsOf(searched, { q }), found, q);
});

test('relevance puts hits in the title first, then the soonest', () => {
  assert.equal(idsOf(searched, { q: 'asthma', sort: 'relevance' }), 'A-2041 B');
  assert.equal(idsOf(searched, { q: 'asthma' }), 'B A-2041');
});

const value = <Value extends string>(...values: Value[]) => fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), { nil: undefined });
const anyRecord = fc.record({
  specialties: fc.uniqueArray(fc.constantFrom('Cardiology', 'Surgery', 'Pediatrics'), { maxLength: 3 }),
  cost: fc.option(fc.record({ kind: fc.constantFrom('free' as const, 'paid' as const) }), { nil: undefined }),
  kind: fc.constantFrom('live' as const, 'on-demand' as const),
  language: fc.constantFrom('en', 'es'),
});
const anyQuery = fc.record({ specialty: value('cardiology', 'surgery'), cost: value('free', 'paid'), kind: value('live', 'on-demand'), language: value('en', 'es') });

test('choosing one more value finds exactly what its count promised', () => {
  fc.assert(fc.property(fc.array(anyRecord, { maxLength: 25 }), anyQuery, (given, query) => {
    const records = given.map((record, position) => recordOf(`A${position}`, record as Partial<ActivityRecord>));
    const catalog = catalogOf(...records);
    const { facets } = listingOf(catalog, query, now);
    for (const name of ['specialty', 'cost', 'kind', 'language'] as const) {
      for (const { value: one, count } of facets[name] ?? []) assert.equal(listingOf(catalog, { ...query, [name]: [one] }, now).entries.length, count);
    }
    const { entries } = listingOf(catalog, query, now);
    if (!query.kind) assert.equal((facets['kind'] ?? []).reduce((sum, { count }) => sum + count, 0), entries.length);
  }));
});
