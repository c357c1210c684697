import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingOf } from './standing.ts';

const zone = 'America/Los_Angeles';
const at = (moment: string) => new Date(moment);
const onDemand = { status: 'published', kind: 'on-demand', expiresOn: '2026-11-30' } as const;
const live = { status: 'published', kind: 'live', time: { startsAt: '2026-12-03T20:00:00Z', endsAt: '2026-12-03T21:00:00Z', timeZone: zone } } as const;

test('material can be started until the last second of its last day, in the zone given', () => {
  assert.equal(standingOf(onDemand, at('2026-12-01T07:59:59Z'), zone), 'open');
  assert.equal(standingOf(onDemand, at('2026-12-01T08:00:00Z'), zone), 'expired');
});

test('a live activity is open while it runs and ended after it', () => {
  assert.equal(standingOf(live, at('2026-12-03T20:59:00Z'), zone), 'open');
  assert.equal(standingOf(live, at('2026-12-03T21:00:01Z'), zone), 'ended');
  assert.equal(standingOf({ ...live, kind: 'series' }, at('2027-12-03T21:00:01Z'), zone), 'open');
});

test('cancelled wins over everything that time says', () => {
  assert.equal(standingOf({ ...live, status: 'cancelled' }, at('2027-01-01T00:00:00Z'), zone), 'cancelled');
  assert.equal(standingOf({ status: 'published', kind: 'live' }, at('2027-01-01T00:00:00Z'), zone), 'open');
});

test('where the provider’s zone is not known, nothing is called expired while it still is that day somewhere', () => {
  assert.equal(standingOf(onDemand, at('2026-12-01T11:59:59Z')), 'open');
  assert.equal(standingOf(onDemand, at('2026-12-01T12:00:00Z')), 'expired');
});
