import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { longText } from '../../../test/support/long-text.ts';
import { creditLinesOfProse } from './credit-prose.ts';

const brief = (text: string) => {
  const { lines, rest } = creditLinesOfProse(text);
  return [lines.map(({ type, hundredths, uan }) => [type, hundredths, ...(uan ? [uan] : [])].join(' ')).join(', '), rest];
};

describe('credits in prose', () => {
  for (const [text, lines, rest = ''] of [
    ['0.75 AMA', 'ama_pra_1 75'],
    ['1.00 AMA PRA Category 1 Credit(s)™', 'ama_pra_1 100'],
    ['1.0 AMA PRA Category 1 Credit™', 'ama_pra_1 100'],
    ['1.25 *AMA PRA Category 1 Credits*™', 'ama_pra_1 125'],
    ['2 AMA PRA Category 1 Credit(s)™; 2 CDR CPEU; 2 ASWB ACE', 'ama_pra_1 200, cdr 200, aswb_ace 200'],
    ['1.5 AMA PRA Cat 1; 1.5 AAPA Category 1; 1.50 IPCE', 'ama_pra_1 150, aapa_1 150, ipce 150'],
    ['6.25 AMA PRA Category 1 Credits™ | 6.25 ANCC | 6.25 ACPE (JA4008180-0000-27-011-L01-P)', 'ama_pra_1 625, ancc 625, acpe_pharmacist 625 JA4008180-0000-27-011-L01-P'],
    ['1.00 AMA PRA Category 1 Credit(s)™; 1.00 ANCC contact hours', 'ama_pra_1 100, ancc 100'],
    ['1 ACPE contact hour, UAN: 0129-0000-27-005-l01-t', '', '1 ACPE contact hour, UAN: 0129-0000-27-005-l01-t'],
    ['1 ACPE contact hour (UAN: 0129-0000-27-005-l01-t)', 'acpe_technician 100 0129-0000-27-005-L01-T'],
    ['1.15 ANCC and 1.15 IPCE credits.', 'ancc 115, ipce 115'],
    ['This activity is designated for a maximum of 3.5 AMA PRA Category 1 Credits™. Lunch is served.', 'ama_pra_1 350', 'This activity is designated for a maximum of . Lunch is served.'],
    ['1 AMA PRA Category 1 Credit\n1 AMA PRA Category 1 Credit', 'ama_pra_1 100'],
    ['Non-Physician Attendance: 1', '', 'Non-Physician Attendance: 1'],
    ['1 AMA Non-Physician Attendance', 'ama_attendance 100'],
    ['', ''],
  ] as const) it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(brief(text), [lines, rest]));

  for (const text of [
    '1.0 AMA PRA Category 2 Credit', '6.25 ACPE', '1,000 AMA', '2.125 AMA', '1:30 AMA', '2-3 AMA', '2–3 AMA', '$40 AMA', '1,5 ANCC',
    '3 ANCC representatives', '100 AMA members', '1 ANCC pharmacology hour', '2 ABIM MOC', 'three AMA PRA Category 1 Credits', '1.0 AMA PRA Category 10',
  ]) it(`does not guess at ${text}`, () => assert.deepEqual(brief(text), ['', text.replace('–', '-')]));

  it('one type with two amounts is unclear, the others are read', () => {
    assert.deepEqual(brief('1 AMA PRA Category 1 Credit; 2 AMA PRA Category 1 Credit; 1 ANCC'), ['ancc 100', '1 AMA PRA Category 1 Credit; 2 AMA PRA Category 1 Credit']);
  });

  it('DATA-09 amounts are whole hundredths, whatever is written', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
      assert.deepEqual(creditLinesOfProse(`${(hundredths / 100).toFixed(2)} AMA PRA Category 1 Credits™`).lines, [{ type: 'ama_pra_1', hundredths }]);
    }));
  });

  for (const part of ['1 AMA ', '1.0 ACPE (', ' ', '1.1', '9', '1 ACPE 0129-0000-27-', 'AMA PRA Category 1 Credit', 'a;'])
    it(`DATA-14 a megabyte of ${JSON.stringify(part)} is read in time that grows with its length`, () => void creditLinesOfProse(longText(part)));
});
