import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountText, decimalText, readAmount } from './amount.ts';

const printed: [number, string][] = [[100, '1.0'], [75, '0.75'], [1225, '12.25'], [0, '0.0'], [5, '0.05'], [150, '1.5'], [100_000, '1000.0']];
for (const [hundredths, text] of printed) {
  test(`${hundredths} hundredths are printed as ${text}, never shorter than one decimal or longer than two`, () => assert.equal(amountText(hundredths), text));
}

const typed: [string, string, '.' | ',', number | undefined][] = [
  ['AMA-07 two decimals', '1.50', '.', 150],
  ['AMA-07 one decimal', '1.5', '.', 150],
  ['AMA-07 white space is trimmed', ' 1.5 ', '.', 150],
  ['AMA-08 a comma in an English form is asked, not guessed', '1,5', '.', undefined],
  ['AMA-09 a comma in a German form is the decimal sign', '1,5', ',', 150],
  ['a whole number needs no decimals', '2', '.', 200],
  ['a third decimal is not rounded away', '1.005', '.', undefined],
  ['two signs are no amount', '1.5.5', '.', undefined],
  ['a sign without digits is no amount', '1.', '.', undefined],
  ['nothing is no amount', '', '.', undefined],
  ['an exponent is no amount', '1e2', '.', undefined],
  ['a negative amount is no amount', '-1', '.', undefined],
];
for (const [name, text, sign, expected] of typed) test(name, () => assert.equal(readAmount(text, sign), expected));

test('what is printed reads back as the same amount, for every amount', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), (hundredths) => readAmount(amountText(hundredths)) === hundredths));
});

test('CT-13 tenths of a CEU add up without the drift of binary floats', () => assert.equal(decimalText(100 + 200, 3), '0.3'));
test('a whole count may be printed without decimals', () => assert.equal(decimalText(600, 2, 0), '6'));
