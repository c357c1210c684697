import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { claimProblems, designationProblems } from './claim.ts';
import { creditTypeCodes } from './credit-types/credit-types.ts';
import { creditTypeRule } from './credit-types/rules.ts';
import { professions } from './professions.ts';

const claim = (type: string, hundredths: number, maxHundredths: number, ...held: string[]) =>
  claimProblems({ hundredths, maxHundredths, rule: creditTypeRule(type)!, professions: held });

const rows: [string, string[], string[]][] = [
  ['AMA-04 a quarter is the smallest step', claim('ama_pra_1', 25, 200, 'physician'), []],
  ['AMA-12 a nurse may not claim AMA credit', claim('ama_pra_1', 100, 200, 'rn'), ['claim.not_eligible_profession']],
  ['AMA-15 a researcher may not claim AMA credit', claim('ama_pra_1', 100, 200, 'researcher'), ['claim.not_eligible_profession']],
  ['AMA-17 a resident may', claim('ama_pra_1', 100, 200, 'physician_resident'), []],
  ['more than was designated is refused', claim('ama_pra_1', 225, 200, 'physician'), ['claim.exceeds_max']],
  ['nothing is no claim', claim('ama_pra_1', 0, 200, 'physician'), ['claim.min']],
  ['every reason is named at once', claim('ama_pra_1', 10, 5, 'physician'), ['claim.exceeds_max', 'claim.increment', 'claim.min']],
  ['CT-08 pharmacy credit is never partial', claim('acpe_pharmacist', 100, 150, 'pharmacist'), ['claim.all_or_nothing']],
  ['pharmacy credit in full is valid', claim('acpe_pharmacist', 150, 150, 'pharmacist'), []],
  ['the technician’s credit is not the pharmacist’s', claim('acpe_technician', 150, 150, 'pharmacist'), ['claim.not_eligible_profession']],
  ['CT-19 a hundredth above the maximum is refused', claim('ancc', 84, 83, 'rn'), ['claim.exceeds_max']],
  ['CT-20 part of a contact hour is valid', claim('ancc', 50, 83, 'rn'), []],
  ['CT-21 PAs claim in quarters', claim('aapa_1', 60, 100, 'pa'), ['claim.increment']],
  ['CT-24 one of two professions is enough', claim('apa_ce', 100, 100, 'physician', 'psychologist'), []],
  ['a missing profession is not guessed', claim('ipce', 100, 100), ['claim.not_eligible_profession']],
];
for (const [name, found, expected] of rows) test(name, () => assert.deepEqual(found, expected));

const acpe = creditTypeRule('acpe_pharmacist')!;
const designations: [string, string[], string[]][] = [
  ['CT-14 an application-based activity of 0.75 h is too short', designationProblems(75, acpe, 'application'), ['designation.min']],
  ['CT-15 a knowledge-based activity of 0.25 h is long enough', designationProblems(25, acpe, 'knowledge'), []],
  ['an unknown kind of activity has the smallest amount of its credit', designationProblems(25, acpe, 'other'), []],
  ['an amount between two steps cannot be designated', designationProblems(110, creditTypeRule('ama_pra_1')!), ['designation.increment']],
];
for (const [name, found, expected] of designations) test(name, () => assert.deepEqual(found, expected));

test('an amount without problems is whole steps between the smallest and the largest', () => {
  const anyCode = fc.constantFrom(...creditTypeCodes);
  const amount = fc.integer({ min: 0, max: 2000 });
  fc.assert(fc.property(anyCode, amount, amount, (code, hundredths, maxHundredths) => {
    const rule = creditTypeRule(code)!;
    const problems = claimProblems({ hundredths, maxHundredths, rule, professions });
    const sound = rule.allOrNothing
      ? hundredths === maxHundredths
      : hundredths % rule.stepHundredths === 0 && hundredths >= rule.minHundredths && hundredths <= maxHundredths;
    return (problems.length === 0) === sound;
  }));
});
