import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, addMonths, addYears } from './days.ts';

test('days cross a month, a year and the night in which clocks change', () => {
  assert.equal(addDays('2026-10-30', 60), '2026-12-29');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2026-03-08', -1), '2026-03-07');
});

test('a month without that day gives its last one', () => {
  assert.equal(addMonths('2026-08-31', -6), '2026-02-28');
  assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
  assert.equal(addMonths('2026-12-15', 1), '2027-01-15');
  assert.equal(addYears('2024-02-29', 3), '2027-02-28');
  assert.equal(addYears('2024-02-29', 4), '2028-02-29');
});
