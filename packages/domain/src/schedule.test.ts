import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { creditTypeRule } from './credit-types/rules.ts';
import { creditForMinutes } from './minutes.ts';
import { accreditedMinutes, instructionMinutes, type TimedItem } from './schedule.ts';

const ama = creditTypeRule('ama_pra_1')!;
const item = (from: string, to: string, kind: TimedItem['kind'] = 'accredited'): TimedItem =>
  ({ kind, startsAt: `2027-05-14T${from}:00-07:00`, endsAt: `2027-05-14T${to}:00-07:00` });

const fullDay = [
  item('08:00', '10:00'), item('10:00', '10:15', 'break'), item('10:15', '12:00'), item('12:00', '13:00', 'meal'),
  item('13:00', '14:30'), item('14:30', '14:45', 'break'), item('14:45', '16:30'),
];

test('MIN-15 breaks and meals earn nothing: a day of 8.5 hours is 7.0 credits and 7 hours of instruction', () => {
  assert.equal(accreditedMinutes(fullDay), 420);
  assert.equal(creditForMinutes(accreditedMinutes(fullDay), ama), 700);
  assert.equal(instructionMinutes(fullDay), 420);
});

test('MIN-17 two parallel tracks count once for a learner and twice as instruction', () => {
  const tracks = [item('09:00', '12:00'), item('09:00', '12:00')];
  assert.equal(creditForMinutes(accreditedMinutes(tracks), ama), 300);
  assert.equal(instructionMinutes(tracks), 360);
});

test('AMA-19 overlapping sessions count their common half hour once', () => {
  const minutes = accreditedMinutes([item('09:30', '10:30'), item('09:00', '10:00')]);
  assert.equal(minutes, 90);
  assert.equal(creditForMinutes(minutes, ama), 150);
});

test('AMA-18 attended sessions add up to the ceiling of the claim', () => {
  assert.equal(creditForMinutes(accreditedMinutes([item('08:00', '09:00'), item('10:00', '10:45'), item('13:00', '14:30')]), ama), 325);
});

test('a session inside a longer one adds nothing', () => assert.equal(accreditedMinutes([item('09:00', '12:00'), item('10:00', '10:30'), item('11:30', '12:30')]), 210));
test('business and parts without accreditation earn nothing', () => assert.equal(accreditedMinutes([item('09:00', '10:00', 'business'), item('09:00', '10:00', 'not-accredited')]), 0));
test('an end before its start earns nothing and takes nothing away', () => {
  const items = [item('10:00', '09:00'), item('11:00', '12:00')];
  assert.deepEqual([accreditedMinutes(items), instructionMinutes(items)], [60, 60]);
});
test('an agenda without items earns nothing', () => assert.equal(accreditedMinutes([]), 0));

const anyItem = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 300 })).map(([from, length]): TimedItem => ({
  kind: 'accredited',
  startsAt: new Date(from * 60_000).toISOString(),
  endsAt: new Date((from + length) * 60_000).toISOString(),
}));

test('one learner never sits through more minutes than are offered, nor through fewer than the longest session', () => {
  fc.assert(fc.property(fc.array(anyItem, { minLength: 1 }), (items) => {
    const minutes = accreditedMinutes(items);
    const longest = Math.max(...items.map((one) => accreditedMinutes([one])));
    return minutes <= instructionMinutes(items) && minutes >= longest;
  }));
});

test('the order of an agenda does not change its minutes', () => {
  fc.assert(fc.property(fc.array(anyItem), (items) => accreditedMinutes(items) === accreditedMinutes([...items].reverse())));
});
