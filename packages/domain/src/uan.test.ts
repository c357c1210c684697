import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditTypeRule } from './credit-types/rules.ts';
import { readUan, uanProblem } from './uan.ts';

test('UAN-01 every part of a number is read', () => {
  assert.deepEqual(readUan('0129-0000-19-005-H01-P'), {
    ok: true,
    value: {
      text: '0129-0000-19-005-H01-P', provider: '0129', coProvider: '0000', coProviderKind: 'sole', year: 2019, sequence: '005',
      format: 'home', topic: '01', audience: 'pharmacist', warnings: [],
    },
  });
});

const valid: [string, string, string][] = [
  ['UAN-03 a jointly accredited provider keeps its id as text', 'JA0000001-0000-26-041-L99-P', 'JA0000001-0000-26-041-L99-P'],
  ['lower case and white space are mended', ' ja0000001-0000-26-041-l99-t ', 'JA0000001-0000-26-041-L99-T'],
  ['dashes of a text processor are mended', '0129–9999–19–0055–B01–T', '0129-9999-19-0055-B01-T'],
];
for (const [name, typed, text] of valid) {
  test(name, () => {
    const reading = readUan(typed);
    assert.ok(reading.ok);
    assert.equal(reading.value.text, text);
  });
}

const wrong: [string, string][] = [
  ['UAN-06 a year has two digits', '0129-0000-2019-005-H01-P'],
  ['UAN-08 the audience is pharmacists or technicians', '0129-0000-19-005-H01-N'],
  ['a number inside other text is not read', 'UAN: 0129-0000-19-005-H01-P'],
  ['full-width digits are not digits', '０129-0000-19-005-H01-P'],
];
for (const [name, typed] of wrong) test(name, () => assert.deepEqual(readUan(typed), { ok: false, code: 'uan.format' }));

test('UAN-09 an unknown topic is valid with a warning', () => {
  const reading = readUan('0129-0000-19-005-H42-P');
  assert.ok(reading.ok);
  assert.deepEqual(reading.value.warnings, ['uan.topic_unknown']);
});

test('a number for pharmacists does not fit the technician’s credit', () => {
  assert.equal(uanProblem('0129-0000-19-005-H01-P', creditTypeRule('acpe_pharmacist')!), undefined);
  assert.equal(uanProblem('0129-0000-19-005-H01-P', creditTypeRule('acpe_technician')!), 'uan.audience_mismatch');
  assert.equal(uanProblem('0129', creditTypeRule('acpe_technician')!), 'uan.format');
});
