import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decimalText } from './amount.ts';
import { creditTypeCodes } from './credit-types/credit-types.ts';
import { creditTypeRule } from './credit-types/rules.ts';
import { ceuThousandths, creditForMinutes } from './minutes.ts';
import { defaultSettings, settledRules } from './settings.ts';

const ama = creditTypeRule('ama_pra_1')!;
const ancc = creditTypeRule('ancc', settledRules(defaultSettings))!;
const anccTenths = creditTypeRule('ancc', settledRules({ ...defaultSettings, anccDecimals: 1 }))!;

const rows: [string, number, number, number, number][] = [
  ['MIN-01 seven minutes are no AMA credit', 7, 0, 11, 10],
  ['MIN-02 eight minutes round to a quarter', 8, 25, 13, 10],
  ['MIN-03 a third of an hour', 20, 25, 33, 30],
  ['MIN-05 contact hours are cut, never rounded up', 45, 75, 75, 70],
  ['MIN-06 a contact hour has sixty minutes', 50, 75, 83, 80],
  ['MIN-07 the last minute below the next quarter', 52, 75, 86, 80],
  ['MIN-12 the first minute of the next quarter', 68, 125, 113, 110],
  ['one hour is one credit of every kind', 60, 100, 100, 100],
];
for (const [name, minutes, inAma, inAncc, inAnccTenths] of rows) {
  test(name, () => assert.deepEqual([ama, ancc, anccTenths].map((rule) => creditForMinutes(minutes, rule)), [inAma, inAncc, inAnccTenths]));
}

test('CT-18 a nurse earns 0.83 contact hours in 50 minutes', () => assert.equal(decimalText(creditForMinutes(50, ancc)!, ancc.decimals), '0.83'));
test('a first hour that must be full gives nothing for 59 minutes', () => assert.equal(creditForMinutes(59, creditTypeRule('aswb_ace')!), 0));
test('half hours of European credit are cut', () => assert.equal(creditForMinutes(89, creditTypeRule('eaccme')!), 100));
test('an amount that the provider sets is not computed', () => assert.equal(creditForMinutes(60, creditTypeRule('boc')!), undefined));

const acpe = creditTypeRule('acpe_pharmacist')!;
test('CT-11 1.5 contact hours of pharmacy credit are 0.15 CEU', () => assert.equal(decimalText(ceuThousandths(150, acpe)!, 3), '0.15'));
test('CT-12 a quarter hour is 0.025 CEU, not 0.03', () => assert.equal(decimalText(ceuThousandths(25, acpe)!, 3), '0.025'));
test('credit that does not count in CEU has none', () => assert.equal(ceuThousandths(100, ama), undefined));

const computed = creditTypeCodes.map((code) => creditTypeRule(code)!).filter((rule) => rule.minuteRounding !== 'none');
const anyRule = fc.constantFrom(...computed);
const anyMinutes = fc.integer({ min: 0, max: 60_000 });

test('credit is a whole number of steps and never below the smallest amount', () => {
  fc.assert(fc.property(anyRule, anyMinutes, (rule, minutes) => {
    const credit = creditForMinutes(minutes, rule)!;
    return Number.isInteger(credit) && credit % rule.stepHundredths === 0 && (credit === 0 || credit >= rule.minHundredths);
  }));
});

test('a longer participation never earns less', () => {
  fc.assert(fc.property(anyRule, anyMinutes, anyMinutes, (rule, one, other) =>
    creditForMinutes(Math.min(one, other), rule)! <= creditForMinutes(Math.max(one, other), rule)!));
});

test('credit differs from the time by less than a step, and by at most half a step where it is rounded', () => {
  fc.assert(fc.property(anyRule, anyMinutes, (rule, minutes) => {
    const credit = creditForMinutes(minutes, rule)!;
    const offBy = Math.abs(credit * rule.minutesPerUnit - minutes * 100);
    const step = rule.stepHundredths * rule.minutesPerUnit;
    return credit === 0 || (rule.minuteRounding === 'nearest' ? 2 * offBy <= step : offBy < step);
  }));
});
