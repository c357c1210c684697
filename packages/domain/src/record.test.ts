import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Activity, ActivitySummary, type ActivityRecord } from '@cme-elements/schema';
import { now, recordOf, sessionOf, zone } from '../../../test/support/catalog-records.ts';
import { kindsOf } from './record-kinds.ts';
import { completeRecord, isPublic, summaryOf } from './record.ts';

const time = { startsAt: '2026-12-03T20:00:00Z', timeZone: zone };

test('kind, format and type are guessed from each other, and what is written is kept', () => {
  const cases: [Partial<ActivityRecord>, string][] = [
    [{ time }, 'live live course'],
    [{ time, place: { delivery: 'online' } }, 'live live internet_live'],
    [{ sessions: [sessionOf('S', '2026-12-03T20:00:00Z')] }, 'series live rss'],
    [{ activityType: 'rss' }, 'series live rss'],
    [{ series: {} }, 'series live rss'],
    [{ activityType: 'internet_enduring' }, 'on-demand enduring internet_enduring'],
    [{ format: 'enduring', place: { delivery: 'online' } }, 'on-demand enduring internet_enduring'],
    [{ releasedOn: '2026-01-01' }, 'on-demand enduring enduring'],
    [{ format: 'journal' }, 'on-demand journal journal'],
    [{ format: 'pi' }, 'on-demand pi performance_improvement'],
    [{ activityType: 'internet_searching_learning' }, 'on-demand internet_point_of_care internet_searching_learning'],
    [{ activityType: 'committee_learning', time }, 'live live committee_learning'],
    [{ format: 'other', formatNote: 'Simulation' }, 'live other other'],
    [{ format: 'other', releasedOn: '2026-01-01' }, 'on-demand other other'],
    [{ kind: 'on-demand', time }, 'on-demand enduring enduring'],
    [{ kind: 'live', format: 'enduring', activityType: 'other' }, 'live enduring other'],
    [{}, 'live live course'],
  ];
  for (const [given, expected] of cases) {
    const { kind, format, activityType } = kindsOf(recordOf('A', given));
    assert.equal(`${kind} ${format} ${activityType}`, expected, JSON.stringify(given));
  }
});

test('a completed record has the shape of the wire, and so has its summary', () => {
  const { activity, sessions } = completeRecord(recordOf('A', { time, series: undefined, image: { url: '/a.png', alt: '' } } as ActivityRecord), now);
  assert.ok(isPublic(activity));
  assert.deepEqual(Activity.parse(activity), activity);
  assert.equal(activity.updatedAt, '2026-12-01T14:00:00.000Z');
  assert.equal(activity.sequence, 0);
  assert.deepEqual(sessions, []);
  assert.ok(!('sessions' in activity));
  const summary = summaryOf(activity);
  assert.deepEqual(ActivitySummary.parse(activity), summary);
  assert.ok(!('place' in summary));
});

test('a series shows the next session that is neither over nor cancelled, whatever their order in the file', () => {
  const sessions = [
    sessionOf('S4', '2026-12-22T15:00:00Z'), sessionOf('S1', '2026-11-24T15:00:00Z', { status: 'held' }),
    sessionOf('S3', '2026-12-15T15:00:00Z'), sessionOf('S2', '2026-12-08T15:00:00Z', { status: 'cancelled' }),
  ];
  const completed = completeRecord(recordOf('A', { sessions, series: { cadence: 'Weekly' } }), now);
  assert.deepEqual(completed.sessions.map(({ id }) => id), ['S1', 'S2', 'S3', 'S4']);
  assert.equal(completed.activity.series?.nextSession?.id, 'S3');
  assert.equal(completed.activity.series?.sessionCount, 4);
  assert.equal(completed.activity.series?.cadence, 'Weekly');
});

test('a session that is under way is still the next one', () => {
  const running = sessionOf('S1', '2026-12-01T13:30:00Z', { time: { startsAt: '2026-12-01T13:30:00Z', endsAt: '2026-12-01T14:30:00Z', timeZone: zone } });
  assert.equal(completeRecord(recordOf('A', { sessions: [running] }), now).activity.series?.nextSession?.id, 'S1');
});

test('drafts and archived activities are not public', () => {
  const isShown = (status: ActivityRecord['status']): boolean => isPublic(completeRecord(recordOf('A', { status }), now).activity);
  assert.deepEqual(['draft', 'published', 'cancelled', 'archived'].map((status) => isShown(status as ActivityRecord['status'])), [false, true, true, false]);
});
