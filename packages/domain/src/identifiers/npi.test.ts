import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNpi } from './npi.ts';

// Synthetic and documentation numbers only: never a clinician's own.
const rows: [string, string, object][] = [
  ['NPI-01 the example of the CMS', '1234567893', { ok: true, value: '1234567893' }],
  ['NPI-02 a wrong check digit', '1234567890', { ok: false, code: 'id.npi.checkdigit' }],
  ['NPI-03 a synthetic number', '1000000004', { ok: true, value: '1000000004' }],
  ['NPI-04 another one', '1993999998', { ok: true, value: '1993999998' }],
  ['NPI-05 doubled nines', '1999999992', { ok: true, value: '1999999992' }],
  ['NPI-06 a first digit of 2', '2234567891', { ok: true, value: '2234567891' }],
  ['NPI-07 a first digit of 3, although the check digit is right', '3234567899', { ok: false, code: 'id.npi.format' }],
  ['NPI-08 a first digit of 0, although the check digit is right', '0000000006', { ok: false, code: 'id.npi.format' }],
  ['NPI-09 too short', '123456789', { ok: false, code: 'id.npi.format' }],
  ['NPI-09 too long', '12345678931', { ok: false, code: 'id.npi.format' }],
  ['NPI-10 hyphens are tolerated', '1234-567-893', { ok: true, value: '1234567893' }],
  ['NPI-11 a full-width digit is not', '12345678９3', { ok: false, code: 'id.npi.format' }],
  ['NPI-12 transposed digits are caught', '1243567893', { ok: false, code: 'id.npi.checkdigit' }],
  ['NPI-13 the card prefix is named in a hint', '808401234567893', { ok: false, code: 'id.npi.format', hint: 'prefix' }],
];
for (const [name, typed, expected] of rows) test(name, () => assert.deepEqual(readNpi(typed), expected));

test('of the ten numbers that differ in the last digit exactly one is valid', () => {
  fc.assert(fc.property(fc.integer({ min: 100_000_000, max: 299_999_999 }), (start) =>
    Array.from({ length: 10 }, (_, digit) => readNpi(`${start}${digit}`)).filter((reading) => reading.ok).length === 1));
});
