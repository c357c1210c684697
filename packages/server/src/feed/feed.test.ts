import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activitiesOfCalendar, completeRecord } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import { now, recordOf, sessionOf } from '../../../../test/support/catalog-records.ts';
import { openTestApp } from '../../../../test/support/server-app.ts';
import { upsertActivities } from '../store/write-activities.ts';

const { app, store } = await openTestApp();
const write = (records: ActivityRecord[], at = now) => upsertActivities(store, 'birch', records.map((record) => completeRecord(record, at)), at);
const feed = async (url: string) => (await app.inject(`/p/birch/v1/${url}`)).body;

/** Unfolded lines of the events, by UID. */
function eventsOf(text: string): Map<string, string[]> {
  const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1).map((event) => event.split('\r\n'));
  return new Map(events.map((lines) => [lines.find((line) => line.startsWith('UID:'))!.slice(4), lines]));
}

test('a feed reads back as what was written: dated activities and sessions, the cancelled ones too', async () => {
  const text = await feed('activities.ics');
  const events = eventsOf(text);
  assert.deepEqual([...events.keys()], ['past@birch', 'series/s1@birch', 'live@birch', 'gone@birch', 'series/s2@birch', 'series/s3@birch']);
  assert.ok(events.get('gone@birch')?.includes('STATUS:CANCELLED'));
  assert.ok(events.get('series/s2@birch')?.includes('STATUS:CANCELLED'));
  assert.ok(events.get('live@birch')?.includes('LOCATION:birch hall\\, birch city'));
  assert.ok(events.get('live@birch')?.includes('URL:https://birch.example/birch/activity?id=live'));
  const reading = activitiesOfCalendar(text, { now });
  assert.ok('activities' in reading);
  assert.deepEqual(reading.problems, []);
  assert.equal(reading.name, 'birch hospital');
  const live = reading.activities.find(({ title }) => title === 'birch conference');
  assert.deepEqual(live?.time, { startsAt: '2026-12-03T20:00:00Z', endsAt: '2026-12-03T21:00:00Z', timeZone: 'America/Los_Angeles' });
});

test('every zone that a time names is defined in the feed, with its changes of the clock', async () => {
  await write([
    recordOf('old-name', { time: { startsAt: '2026-11-25T10:00:00Z', timeZone: 'Asia/Calcutta' } }),
    recordOf('utc', { time: { startsAt: '2026-11-25T11:00:00Z', timeZone: 'UTC' } }),
    recordOf('unknown', { time: { startsAt: '2026-11-25T12:00:00Z', timeZone: 'Mars/Phobos' } }),
    // The clock shows 1:30 twice in that night; only the first has a name of its own.
    recordOf('first-130', { time: { startsAt: '2026-11-01T08:30:00Z', timeZone: 'America/Los_Angeles' } }),
    recordOf('second-130', { time: { startsAt: '2026-11-01T09:30:00Z', timeZone: 'America/Los_Angeles' } }),
    recordOf('summer', { time: { startsAt: '2026-07-01T20:00:00Z', timeZone: 'America/Los_Angeles' } }),
    recordOf('days', { time: { startDate: '2026-12-24', endDate: '2026-12-26', timeZone: 'Europe/Berlin' } }),
  ]);
  const text = await feed('activities.ics');
  const used = new Set([...text.matchAll(/;TZID=([^:]+):/g)].map(([, zone]) => zone!));
  const defined = [...text.matchAll(/BEGIN:VTIMEZONE\r\nTZID:(.+)\r\n/g)].map(([, zone]) => zone);
  assert.deepEqual(defined, [...used].sort());
  assert.deepEqual(defined, ['America/Los_Angeles', 'Asia/Calcutta']);
  const start = (id: string) => eventsOf(text).get(`${id}@birch`)?.find((line) => line.startsWith('DTSTART'));
  assert.equal(start('summer'), 'DTSTART;TZID=America/Los_Angeles:20260701T130000');
  assert.equal(start('first-130'), 'DTSTART;TZID=America/Los_Angeles:20261101T013000');
  assert.equal(start('second-130'), 'DTSTART:20261101T093000Z');
  assert.equal(start('unknown'), 'DTSTART:20261125T120000Z');
  assert.equal(start('days'), 'DTSTART;VALUE=DATE:20261224');
  assert.match(text, /BEGIN:DAYLIGHT[^]*RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU/);
});

test('a change keeps the UID and moves SEQUENCE on, also when a whole series is called off', async () => {
  const series = recordOf('moving', { sessions: [sessionOf('a', '2026-12-10T20:00:00Z'), sessionOf('b', '2026-12-17T20:00:00Z')] });
  const sequences = async () => [...eventsOf(await feed('activities/moving.ics'))].map(([uid, lines]) => [uid, Number(lines.find((line) => line.startsWith('SEQUENCE:'))?.slice(9)), lines.includes('STATUS:CANCELLED')]);
  await write([series]);
  assert.deepEqual(await sequences(), [['moving/a@birch', 0, false], ['moving/b@birch', 0, false]]);
  await write([{ ...series, sessions: [sessionOf('a', '2026-12-10T20:00:00Z'), sessionOf('b', '2026-12-18T20:00:00Z')] }], new Date('2026-12-01T14:01:00Z'));
  const moved = await sequences();
  assert.ok(moved[1]![1]! > moved[0]![1]!, 'the session that moved has moved on');
  await write([{ ...series, status: 'cancelled' }], new Date('2026-12-01T14:02:00Z'));
  const off = await sequences();
  for (const [at, [uid, sequence, cancelled]] of off.entries()) {
    assert.deepEqual([uid, cancelled], [moved[at]![0], true]);
    assert.ok(sequence! > moved[at]![1]!, `${uid} says that it was called off`);
  }
});

test('filters narrow a feed, and one that finds nothing is still a calendar', async () => {
  assert.deepEqual([...eventsOf(await feed('activities.ics?kind=series&q=birch&when=upcoming')).keys()], ['series/s2@birch', 'series/s3@birch']);
  assert.match(await feed('activities.ics?q=zzzzzz'), /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
});

test('lines are short, end as RFC 5545 wants, and hold nothing that the text brought along', async () => {
  await write([recordOf('evil', { title: `Line\r\nATTACH:http://evil.example ${'長い題名'.repeat(30)} \\;,`, time: { startsAt: '2026-12-20T20:00:00Z', timeZone: 'UTC' } })]);
  const text = await feed('activities/evil.ics');
  assert.doesNotMatch(text, /^ATTACH/m);
  assert.doesNotMatch(text, /(?<!\r)\n|\r(?!\n)/);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
});
