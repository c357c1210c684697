import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../../test/support/fast-check.ts';
import { dayOf, firstOf, firstWeekday, lastOf, monthOf, weeksOf } from './calendar-month.ts';

test('months end on their last day, leap years included', () => {
  for (const [month, last] of [['2026-01', 31], ['2026-02', 28], ['2028-02', 29], ['2100-02', 28], ['2000-02', 29], ['2026-04', 30], ['2026-12', 31]] as const) {
    assert.equal(lastOf(month), `${month}-${last}`);
  }
  assert.deepEqual([monthOf('2026-12-03'), firstOf('2026-12')], ['2026-12', '2026-12-01']);
});

test('December 2026 begins on a Tuesday, wherever weeks begin', () => {
  assert.deepEqual(weeksOf('2026-12', 0)[0], [undefined, undefined, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05']);
  assert.deepEqual(weeksOf('2026-12', 1)[0], [undefined, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06']);
  assert.equal(weeksOf('2026-02', 0).length, 4);
  assert.equal(weeksOf('2026-08', 0).length, 6);
});

test('weeks hold every day of a month once, in order, each under its own weekday, also where clocks change', () => {
  const month = fc.tuple(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 })).map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  fc.assert(fc.property(month, fc.integer({ min: 0, max: 6 }), (given, first) => {
    const weeks = weeksOf(given, first);
    const days = weeks.flat().filter((day) => day !== undefined);
    assert.equal(days.length, Number(lastOf(given).slice(8)));
    assert.deepEqual(days, days.map((_, index) => `${given}-${String(index + 1).padStart(2, '0')}`));
    for (const week of weeks) {
      assert.equal(week.length, 7);
      week.forEach((day, column) => assert.ok(!day || new Date(`${day}T12:00:00Z`).getUTCDay() === (first + column) % 7, `${day}`));
    }
  }), runs(300));
});

test('weeks begin as the locale has it, and on Sunday where nobody says', () => {
  assert.deepEqual(['en-US', 'de-DE', 'ar-EG', 'en'].map(firstWeekday), [0, 1, 6, 0]);
});

test('today is the day on the reader’s wall, not the one in Greenwich', () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'America/Los_Angeles';
    assert.equal(dayOf(new Date('2026-12-02T05:00:00Z')), '2026-12-01');
    process.env['TZ'] = 'Asia/Tokyo';
    assert.equal(dayOf(new Date('2026-12-01T20:00:00Z')), '2026-12-02');
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
