import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayIn, endOfDay } from './days.ts';
import { zoneNicknames } from './nicknames.ts';
import { resolveZone } from './resolve-zone.ts';
import { instantOf, wallTime } from './wall-time.ts';
import { windowsNames } from './windows-names.ts';

const at = (text: string) => {
  const [year, month, day, hour, minute, second = 0] = text.split(/\D/).map(Number) as [number, number, number, number, number, number?];
  return { year, month, day, hour, minute, second };
};

describe('DATA-10 zone names', () => {
  for (const [name, zone] of [
    ['America/Los_Angeles', 'America/Los_Angeles'],
    ['america/los_angeles', 'America/Los_Angeles'],
    ['Pacific Standard Time', 'America/Los_Angeles'],
    [' W. Europe Standard Time ', 'Europe/Berlin'],
    ['Central Standard Time (Mexico)', 'America/Mexico_City'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['UTC', 'UTC'],
  ] as const) it(`${name} is ${zone}`, () => assert.equal(resolveZone(name), zone));

  for (const name of ['', ' ', 'C', 'en_US', 'Mars/Phobos', 'PT', 'EST', 'IST', 'Pacific', '+08:00', 'Custom Standard Time', '__proto__', 'constructor', 'constructor Standard Time', 'x'.repeat(100_000), 'a/'.repeat(50_000)])
    it(`${name.slice(0, 20) || 'nothing'} is unknown, not guessed`, () => assert.equal(resolveZone(name), undefined));

  for (const name of ['PT', 'Pacific', 'US/Pacific', 'PST', 'pdt', 'Pacific Time', 'Pacific Time (US & Canada)', 'Pacific standard time'])
    it(`${name} is Los Angeles where nicknames are admitted`, () => assert.equal(resolveZone(name, zoneNicknames), 'America/Los_Angeles'));

  it('every name of the tables leads to a zone that the engine has', () => {
    for (const zone of [...windowsNames.values(), ...zoneNicknames.values()]) assert.equal(resolveZone(zone), zone);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (name) => void resolveZone(name, zoneNicknames)));
  });
});

describe('REL-14 wall time and instants', () => {
  for (const [why, wall, zone, instant] of [
    ['standard time', '2026-12-02 12:00', 'America/Los_Angeles', '2026-12-02T20:00:00Z'],
    ['daylight time', '2027-06-30 12:00', 'America/Los_Angeles', '2027-06-30T19:00:00Z'],
    ['last second before a gap', '2027-03-14 01:59:59', 'America/Los_Angeles', '2027-03-14T09:59:59Z'],
    ['a skipped time moves forward', '2027-03-14 02:30', 'America/Los_Angeles', '2027-03-14T10:30:00Z'],
    ['end of a gap', '2027-03-14 03:00', 'America/Los_Angeles', '2027-03-14T10:00:00Z'],
    ['before an overlap', '2027-11-07 00:59:59', 'America/New_York', '2027-11-07T04:59:59Z'],
    ['a time that comes twice is the first', '2027-11-07 01:30', 'America/New_York', '2027-11-07T05:30:00Z'],
    ['after an overlap', '2027-11-07 02:00', 'America/New_York', '2027-11-07T07:00:00Z'],
    ['European gap', '2027-03-28 02:30', 'Europe/Berlin', '2027-03-28T01:30:00Z'],
    ['southern summer', '2027-01-15 09:00', 'Australia/Sydney', '2027-01-14T22:00:00Z'],
    ['half-hour daylight saving', '2027-10-03 02:15', 'Australia/Lord_Howe', '2027-10-02T15:45:00Z'],
    ['no daylight saving', '2027-07-01 09:00', 'America/Phoenix', '2027-07-01T16:00:00Z'],
    ['half-hour zone', '2027-05-05 09:00', 'Asia/Kolkata', '2027-05-05T03:30:00Z'],
    ['three-quarter zone', '2027-05-05 09:00', 'Asia/Kathmandu', '2027-05-05T03:15:00Z'],
    ['midnight that does not exist', '2018-11-04 00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['a whole day that does not exist', '2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
    ['year end', '2026-12-31 23:59:59', 'Pacific/Kiritimati', '2026-12-31T09:59:59Z'],
    ['29 February', '2028-02-29 23:30', 'America/Los_Angeles', '2028-03-01T07:30:00Z'],
    ['universal time', '2027-01-01 00:00', 'UTC', '2027-01-01T00:00:00Z'],
  ] as const) it(`${why}: ${wall} in ${zone} is ${instant}`, () => assert.equal(instantOf(at(wall), zone), instant));

  it('midnight is hour 0, never 24', () => {
    assert.deepEqual(wallTime('2026-12-03T08:00:00Z', 'America/Los_Angeles'), at('2026-12-03 00:00'));
  });

  it('a wall time that exists comes back from its instant, in any zone', () => {
    const zones = fc.constantFrom('America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia', 'Africa/Casablanca', 'UTC');
    const seconds = fc.integer({ min: Date.UTC(2000, 0) / 1000, max: Date.UTC(2060, 0) / 1000 });
    fc.assert(fc.property(seconds, zones, (second, zone) => {
      const wall = wallTime(second * 1000, zone);
      const instant = instantOf(wall, zone);
      assert.deepEqual(wallTime(instant, zone), wall);
      assert.ok(Date.parse(instant) <= second * 1000, 'the first of two');
    }));
  });
});

describe('REL-14 days', () => {
  it('one moment falls on different days', () => {
    assert.equal(dayIn('2027-01-01T07:30:00Z', 'America/Los_Angeles'), '2026-12-31');
    assert.equal(dayIn('2027-01-01T07:30:00Z', 'Asia/Tokyo'), '2027-01-01');
  });

  for (const [day, zone, end] of [
    ['2026-12-03', 'America/Los_Angeles', '2026-12-04T07:59:59Z'],
    ['2027-03-14', 'America/Los_Angeles', '2027-03-15T06:59:59Z'],
    ['2026-12-31', 'UTC', '2026-12-31T23:59:59Z'],
    ['2018-11-03', 'America/Sao_Paulo', '2018-11-04T02:59:59Z'],
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-18T02:59:59Z'],
  ] as const) it(`${day} in ${zone} ends at ${end}`, () => assert.equal(endOfDay(day, zone), end));
});
