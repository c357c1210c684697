import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInForce, publicAccreditation } from './accreditation.ts';
import { creditTypeRule } from './credit-types/rules.ts';

const accreditation = { organization: 'ACCME', statement: 'Example Health is accredited.', effectiveFrom: '2022-04-01', effectiveUntil: '2026-03-31' };

const rows: [string, string, boolean][] = [
  ['the last day belongs to the validity', '2026-03-31', true],
  ['the day after does not', '2026-04-01', false],
  ['the first day belongs to it', '2022-04-01', true],
  ['the day before does not', '2022-03-31', false],
];
for (const [name, day, expected] of rows) test(name, () => assert.equal(isInForce(accreditation, day), expected));

test('a rule of credit without dates is always in force', () => assert.ok(isInForce(creditTypeRule('ama_pra_1')!, '2026-11-21')));

test('ST-15 the statement of an accreditation that has ended is withheld, its dates are not', () => {
  assert.deepEqual(publicAccreditation(accreditation, '2026-11-21'), { organization: 'ACCME', effectiveFrom: '2022-04-01', effectiveUntil: '2026-03-31' });
  assert.deepEqual(publicAccreditation(accreditation, '2026-03-31'), accreditation);
});
