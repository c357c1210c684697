import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recurrence } from './recurrence.ts';

const wall = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`);
const horizon = wall('2029-01-01 00:00');
const starts = (rule: string, start: string) =>
  recurrence(rule, wall(start), (until) => wall(until), horizon).map((at) => new Date(at).toISOString().slice(0, 16).replace('T', ' '));
const days = (rule: string, start: string) => starts(rule, `${start} 09:00`).map((at) => at.slice(0, 10).replaceAll('-', ''));

describe('recurrence rules', () => {
  for (const [what, rule, start, expected] of [
    // Examples of RFC 5545 §3.8.5.3, shortened.
    ['daily', 'FREQ=DAILY;COUNT=3', '1997-09-02', '19970902 19970903 19970904'],
    ['every other day', 'FREQ=DAILY;INTERVAL=2;COUNT=3', '1997-09-02', '19970902 19970904 19970906'],
    ['every day in January', 'FREQ=DAILY;BYMONTH=1;COUNT=3', '1998-01-30', '19980130 19980131 19990101'],
    ['weekly', 'FREQ=WEEKLY;COUNT=3', '1997-09-02', '19970902 19970909 19970916'],
    ['weekly on two days', 'FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH', '1997-09-02', '19970902 19970904 19970909 19970911'],
    ['every other week, weeks from Monday', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05', '19970805 19970810 19970819 19970824'],
    ['every other week, weeks from Sunday', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05', '19970805 19970817 19970819 19970831'],
    ['first Friday of the month', 'FREQ=MONTHLY;COUNT=3;BYDAY=1FR', '1997-09-05', '19970905 19971003 19971107'],
    ['first and last Sunday, every other month', 'FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU', '1997-09-07', '19970907 19970928 19971102 19971130'],
    ['second-to-last Monday', 'FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '1997-09-22', '19970922 19971020 19971117'],
    ['third-to-last day', 'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3', '1997-09-28', '19970928 19971029 19971128'],
    ['first and last day', 'FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1', '1997-09-30', '19970930 19971001 19971031 19971101'],
    ['every Tuesday, every other month', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU;COUNT=6', '1997-09-02', '19970902 19970909 19970916 19970923 19970930 19971104'],
    ['the 31st where there is one', 'FREQ=MONTHLY;COUNT=3', '2027-01-31', '20270131 20270331 20270531'],
    ['Friday the 13th', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', '1998-02-13', '19980213 19980313 19981113'],
    ['first Tuesday after a Monday in November', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3', '1996-11-05', '19961105 20001107 20041102'],
    ['third of Tuesday, Wednesday, Thursday', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', '19970904 19971007 19971106'],
    ['second-to-last weekday', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3', '1997-09-29', '19970929 19971030 19971127'],
    ['yearly in June and July', 'FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '1997-06-10', '19970610 19970710 19980610 19980710'],
    ['20th Monday of the year', 'FREQ=YEARLY;BYDAY=20MO;COUNT=3', '1997-05-19', '19970519 19980518 19990517'],
    ['every Thursday in March', 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4', '1997-03-13', '19970313 19970320 19970327 19980305'],
    ['last Sunday of March', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=2', '2027-03-28', '20270328 20280326'],
    ['29 February', 'FREQ=YEARLY;COUNT=3', '2024-02-29', '20240229 20280229 20320229'],
    ['lower case and a semicolon at the end', 'freq=weekly;count=2;byday=we;', '2026-12-02', '20261202 20261209'],
    ['a start beside the rule counts as the first', 'FREQ=WEEKLY;BYDAY=FR;COUNT=2', '2026-12-02', '20261202 20261204'],
  ] as const) it(`${what}: ${rule}`, () => assert.equal(days(rule, start).join(' '), expected));

  it('UNTIL is inclusive', () => {
    assert.deepEqual(starts('FREQ=DAILY;UNTIL=2027-01-02 09:00', '2027-01-01 09:00'), ['2027-01-01 09:00', '2027-01-02 09:00']);
    assert.deepEqual(starts('FREQ=DAILY;UNTIL=2027-01-02 08:59', '2027-01-01 09:00'), ['2027-01-01 09:00']);
  });

  for (const rule of [
    'FREQ=HOURLY', 'FREQ=', '', 'COUNT=3', 'FREQ=YEARLY;BYWEEKNO=20', 'FREQ=YEARLY;BYYEARDAY=1', 'FREQ=DAILY;BYHOUR=9', 'FREQ=WEEKLY;BYDAY=1MO', 'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;BYDAY=', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;COUNT=0', 'FREQ=DAILY;COUNT=many', 'FREQ=DAILY;WKST=XX', 'FREQ=DAILY;RSCALE=HEBREW', 'FREQ=DAILY;__proto__=1', 'FREQ=DAILY;constructor=1',
  ]) it(`"${rule}" is refused, not half applied`, () => assert.throws(() => starts(rule, '2027-01-01 09:00'), { field: 'RRULE' }));

  it('an endless rule ends at the horizon', () => {
    assert.equal(days('FREQ=WEEKLY', '2028-12-01').at(-1), '20281229');
  });

  it('a rule that never matches, or steps out of the calendar, ends', () => {
    assert.deepEqual(days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5', '2027-01-01'), ['20270101']);
    assert.deepEqual(days('FREQ=YEARLY;INTERVAL=9999;COUNT=5', '2027-01-01'), ['20270101']);
    assert.deepEqual(days('FREQ=MONTHLY;INTERVAL=9999;COUNT=9999;BYMONTHDAY=31', '2027-01-01').length < 20, true);
  });

  it('every rule gives ascending starts, the first one first, no more than COUNT', () => {
    const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
    const part = fc.oneof(
      fc.tuple(fc.constantFrom('INTERVAL'), number(1, 5)), fc.tuple(fc.constantFrom('BYMONTH'), number(1, 12)), fc.tuple(fc.constantFrom('BYMONTHDAY'), number(-31, 31)),
      fc.tuple(fc.constantFrom('BYDAY'), fc.constantFrom('MO', 'SA,SU', '1TU', '-1FR')), fc.tuple(fc.constantFrom('BYSETPOS'), fc.constantFrom('1', '-1', '2')), fc.tuple(fc.constantFrom('WKST'), fc.constantFrom('SU', 'MO')),
    ).map((pair) => pair.join('='));
    fc.assert(fc.property(fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'), fc.array(part, { maxLength: 4 }), fc.integer({ min: 1, max: 12 }), (frequency, parts, count) => {
      let found: string[];
      try {
        found = starts(`FREQ=${frequency};COUNT=${count};${parts.join(';')}`, '2027-01-01 09:00');
      } catch (fault) {
        assert.equal((fault as { field: string }).field, 'RRULE');
        return;
      }
      assert.equal(found[0], '2027-01-01 09:00');
      assert.ok(found.length <= count);
      assert.deepEqual(found, [...new Set(found)].sort());
    }), { numRuns: 200 });
  });
});
