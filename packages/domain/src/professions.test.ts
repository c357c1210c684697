import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestProfession } from './professions.ts';

const rows: [string, string, string | undefined][] = [
  ['AMA-13 MBBS is a physician’s degree', 'MBBS', 'physician'],
  ['AMA-16 the combined degree is a physician’s', 'MD, PhD', 'physician'],
  ['AMA-15 a PhD alone is asked', 'PhD', undefined],
  ['PR-03 MD suggests physician', 'MD', 'physician'],
  ['PR-04 RT is ambiguous and is asked', 'RT', undefined],
  ['PR-05 DNAP suggests nurse anesthetist', 'DNAP', 'crna'],
  ['white space around a degree does not matter', ' PharmD ', 'pharmacist'],
  ['a name that every object has is no degree', 'constructor', undefined],
];

for (const [name, degree, expected] of rows) {
  test(name, () => assert.equal(suggestProfession(degree), expected));
}
