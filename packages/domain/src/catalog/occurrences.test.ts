import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Occurrence } from '@cme-elements/schema';
import { catalogOf, now, recordOf, sessionOf, zone } from '../../../../test/support/catalog-records.ts';
import { occurrencesOf } from './occurrences.ts';

const catalog = catalogOf(
  recordOf('days', { time: { startDate: '2026-11-30', endDate: '2026-12-02', timeZone: zone }, specialties: ['Surgery'] }),
  recordOf('late', { time: { startsAt: '2026-12-02T07:30:00Z', endsAt: '2026-12-02T09:00:00Z', timeZone: zone }, status: 'cancelled' }),
  recordOf('rounds', {
    title: 'Grand Rounds', specialties: ['Surgery'], place: { delivery: 'online' },
    sessions: [
      sessionOf('1', '2026-12-01T15:00:00Z', { credits: [{ type: 'ama_pra_1', hundredths: 100 }] }),
      sessionOf('2', '2026-12-02T15:00:00Z', { status: 'cancelled' }), sessionOf('3', '2027-01-05T15:00:00Z'),
    ],
  }),
  recordOf('always', { kind: 'on-demand' }),
  recordOf('undated'),
);
const found = (query: Parameters<typeof occurrencesOf>[1]): string => occurrencesOf(catalog, query, now).occurrences.map((one) => `${one.activityId}${one.sessionId ?? ''}`).join(' ');
const december = { from: '2026-12-01', to: '2026-12-31' };

test('a calendar shows every session and every day of an event, the cancelled ones too, in order', () => {
  assert.equal(found(december), 'days rounds1 late rounds2');
  const { occurrences, days } = occurrencesOf(catalog, december, now);
  assert.deepEqual(days, [{ value: '2026-12-01', count: 3 }, { value: '2026-12-02', count: 3 }]);
  assert.deepEqual(occurrences.map(({ status }) => status), ['published', 'published', 'cancelled', 'cancelled']);
  for (const occurrence of occurrences) assert.deepEqual(Occurrence.parse(occurrence), occurrence);
  const rounds = occurrences.find(({ sessionId }) => sessionId === '1');
  assert.deepEqual(rounds, {
    activityId: 'rounds', sessionId: '1', kind: 'series', status: 'published', title: '1', seriesTitle: 'Grand Rounds',
    time: { startsAt: '2026-12-01T15:00:00Z', timeZone: zone }, place: { delivery: 'online' }, credits: [{ type: 'ama_pra_1', hundredths: 100 }],
  });
});

test('filters of the list narrow the calendar too', () => {
  assert.equal(found({ ...december, specialty: ['surgery'] }), 'days rounds1 rounds2');
  assert.equal(found({ ...december, q: 'grand' }), 'rounds1 rounds2');
  assert.equal(found({ ...december, when: 'past' }), '');
  assert.equal(found({ from: '2026-11-01', to: '2026-11-30' }), 'days');
  assert.equal(found({ from: '2026-12-31', to: '2026-12-01' }), '');
});
