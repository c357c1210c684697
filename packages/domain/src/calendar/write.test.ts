import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanText } from '../clean-text.ts';
import { dayIn } from '../zone/days.ts';
import { isoOf } from '../zone/wall-clock.ts';
import { activitiesOfCalendar } from './activities.ts';
import { calendarText, type CalendarEntry } from './write.ts';

const losAngeles = [
  'BEGIN:VTIMEZONE', 'TZID:America/Los_Angeles', 'BEGIN:DAYLIGHT', 'TZOFFSETFROM:-0800', 'TZOFFSETTO:-0700', 'DTSTART:19700308T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:-0700', 'TZOFFSETTO:-0800', 'DTSTART:19701101T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD', 'END:VTIMEZONE',
].join('\r\n');
const timeZones = new Map([['America/Los_Angeles', losAngeles], ['Europe/Berlin', 'BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nEND:VTIMEZONE\n']]);

const entry: CalendarEntry = {
  uid: 'gr-1@cme.example', title: 'Pediatric Grand Rounds', changedAt: '2026-11-15T08:00:00Z', sequence: 2,
  time: { startsAt: '2026-12-02T20:00:00Z', endsAt: '2026-12-02T21:00:00Z', timeZone: 'America/Los_Angeles' },
};
const lines = (change: Partial<CalendarEntry> = {}, zones?: ReadonlyMap<string, string>) =>
  calendarText({ name: 'CME', entries: [{ ...entry, ...change }], ...(zones && { timeZones: zones }) }).split('\r\n');

describe('writing a calendar', () => {
  it('an event with its zone', () => {
    assert.deepEqual(lines({ location: 'Lakeview Auditorium, Ground Floor', description: 'One;\ntwo', url: 'https://cme.example/a;b', cancelled: true }, timeZones), [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//CME Elements//Catalog//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:CME',
      ...losAngeles.split('\r\n'),
      'BEGIN:VEVENT', 'UID:gr-1@cme.example', 'DTSTAMP:20261115T080000Z',
      'DTSTART;TZID=America/Los_Angeles:20261202T120000', 'DTEND;TZID=America/Los_Angeles:20261202T130000',
      'SEQUENCE:2', 'STATUS:CANCELLED', 'SUMMARY:Pediatric Grand Rounds', String.raw`LOCATION:Lakeview Auditorium\, Ground Floor`, String.raw`DESCRIPTION:One\;\ntwo`, 'URL:https://cme.example/a;b',
      'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  it('without blocks, times are in UTC and no zone is named', () => {
    const text = lines().join('\n');
    assert.match(text, /DTSTART:20261202T200000Z\nDTEND:20261202T210000Z/);
    assert.doesNotMatch(text, /TZID|VTIMEZONE/);
  });

  it('only zones in use have a block, each one once', () => {
    const text = calendarText({ name: 'CME', entries: [entry, { ...entry, uid: '2' }], timeZones });
    assert.equal(text.match(/BEGIN:VTIMEZONE/g)?.length, 1);
  });

  it('REL-14 the second of two equal times on the wall is written in UTC', () => {
    const time = { startsAt: '2027-11-07T08:30:00Z', endsAt: '2027-11-07T09:30:00Z', timeZone: 'America/Los_Angeles' };
    const text = lines({ time }, timeZones).join('\n');
    assert.match(text, /DTSTART;TZID=America\/Los_Angeles:20271107T013000\nDTEND:20271107T093000Z/);
  });

  it('whole days end the day after their last', () => {
    const text = lines({ time: { startDate: '2027-12-30', endDate: '2027-12-31', timeZone: 'America/Los_Angeles' } }).join('\n');
    assert.match(text, /DTSTART;VALUE=DATE:20271230\nDTEND;VALUE=DATE:20280101/);
  });

  it('an event without an end has none', () => {
    assert.doesNotMatch(lines({ time: { startsAt: '2026-12-02T20:00:00Z', timeZone: 'UTC' } }).join('\n'), /DTEND/);
  });

  it('no value can start a property of its own', () => {
    const text = lines({ title: 'A\r\nATTACH:x', uid: '1\nX:1', url: 'https://x\r\nY:1' }).join('\n');
    assert.doesNotMatch(text, /^(?:ATTACH|X|Y):/m);
  });

  it('no line is longer than 75 octets and no character is torn', () => {
    for (const line of lines({ title: '小児科 éèü 🫀 '.repeat(40), description: 'x'.repeat(500) })) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
      assert.doesNotMatch(line, /\p{Cs}/u);
    }
  });

  it('what is written is read back the same', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map((said) => cleanText(said).trim()).filter(Boolean);
    const zone = fc.constantFrom('America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo');
    const second = fc.integer({ min: Date.UTC(2020, 0) / 1000, max: Date.UTC(2035, 0) / 1000 }).map((value) => isoOf(value * 1000));
    const length = fc.integer({ min: 1, max: 200_000 });
    const time = fc.oneof(
      fc.tuple(second, zone).map(([startsAt, timeZone]) => ({ startsAt, timeZone })),
      fc.tuple(second, length, zone).map(([startsAt, seconds, timeZone]) => ({ startsAt, endsAt: isoOf(Date.parse(startsAt) + seconds * 1000), timeZone })),
      fc.tuple(second, length).map(([at, seconds]) => ({ startDate: dayIn(at, 'UTC'), endDate: dayIn(Date.parse(at) + seconds * 1000, 'UTC'), timeZone: 'Asia/Tokyo' })),
    );
    fc.assert(fc.property(text, text, fc.boolean(), fc.nat(99), time, fc.boolean(), (title, description, cancelled, sequence, when, blocks) => {
      const written = calendarText({ name: title, entries: [{ ...entry, title, description, cancelled, sequence, time: when }], ...(blocks && { timeZones }) });
      const reading = activitiesOfCalendar(written, { now: new Date(0), timeZone: 'Asia/Tokyo' });
      assert.ok(!('error' in reading));
      const [activity] = reading.activities;
      assert.deepEqual(reading.problems, []);
      assert.deepEqual(
        [reading.name, activity?.id, activity?.title, activity?.overview, activity?.status, activity?.sequence],
        [title, entry.uid, title, description, cancelled ? 'cancelled' : 'published', sequence],
      );
      const { timeZone, ...moments } = activity!.time!;
      const { timeZone: _, ...expected } = when;
      assert.deepEqual(moments, expected);
      if (blocks && 'startsAt' in when && written.includes('DTSTART;TZID')) assert.equal(timeZone, when.timeZone);
    }), { numRuns: 300 });
  });
});
