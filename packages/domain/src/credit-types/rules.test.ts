import assert from 'node:assert/strict';
import { test } from 'node:test';
import { physicians, professions } from '../professions.ts';
import { claimableProfessions, creditTypeCodes, mayClaim } from './credit-types.ts';
import { creditTypeRule, openCreditTypes } from './rules.ts';

const open: [string, string[], string[], string[]][] = [
  ['AMA-12 a nurse may not claim AMA credit and is offered attendance instead', ['ama_pra_1'], ['rn'], ['ama_attendance']],
  ['AMA-13 a physician with an international degree may claim', ['ama_pra_1'], ['physician'], ['ama_pra_1']],
  ['AMA-15 a researcher is offered attendance', ['ama_pra_1'], ['researcher'], ['ama_attendance']],
  ['AMA-17 residents count as physicians', ['ama_pra_1'], ['physician_resident'], ['ama_pra_1']],
  ['CT-24 two professions open both lines', ['ama_pra_1', 'apa_ce'], ['physician', 'psychologist'], ['ama_pra_1', 'apa_ce']],
  ['AMA-26 parallel credits stay separate lines', ['ama_pra_1', 'ipce', 'moc_abim'], ['physician'], ['ama_pra_1', 'ipce', 'moc_abim']],
  ['attendance offered in so many words is listed once', ['ama_pra_1', 'ama_attendance'], ['np'], ['ama_attendance']],
  ['a technician is not offered the pharmacist’s credit', ['acpe_pharmacist', 'acpe_technician'], ['pharmacy_technician'], ['acpe_technician']],
  ['without a profession only credit open to everyone could be guessed, so nothing is offered', ['ama_pra_1', 'ipce'], [], []],
  ['an unknown type is left out', ['acme_gold'], ['physician'], []],
];
for (const [name, offered, held, expected] of open) test(name, () => assert.deepEqual(openCreditTypes(offered, held), expected));

test('podiatrists, dentists, optometrists, chiropractors and pharmacists are not physicians for AMA credit', () => {
  const rule = creditTypeRule('ama_pra_1')!;
  for (const profession of ['podiatrist', 'dentist', 'optometrist', 'chiropractor', 'pharmacist']) assert.equal(mayClaim(rule, profession), false, profession);
});

test('professions that an activity counts for follow from its credit types', () => {
  assert.deepEqual(claimableProfessions(['ama_pra_1']), physicians);
  assert.deepEqual(claimableProfessions(['aapa_1', 'boc']), ['pa', 'athletic_trainer']);
  assert.deepEqual(claimableProfessions(['ipce']), professions);
  assert.deepEqual(claimableProfessions(['ama_attendance']), professions.filter((one) => !(physicians as readonly string[]).includes(one)));
  assert.deepEqual(claimableProfessions(['acme_gold', 'toString']), []);
});

test('a backend corrects one field of a rule and keeps the others', () => {
  const rule = creditTypeRule('apa_ce', { apa_ce: { allOrNothing: false } })!;
  assert.equal(rule.allOrNothing, false);
  assert.equal(rule.label, 'APA CE credit');
});

test('a backend adds a type that the library does not know', () => {
  const rule = creditTypeRule('acme_gold', { acme_gold: { label: 'Acme Gold', professions: ['rn'] } })!;
  assert.deepEqual([rule.code, rule.label, rule.shortLabel, rule.stepHundredths], ['acme_gold', 'Acme Gold', 'acme_gold', 25]);
  assert.deepEqual(claimableProfessions(['acme_gold'], { acme_gold: { professions: ['rn'] } }), ['rn']);
});

test('a code that nobody knows has no rule', () => {
  assert.equal(creditTypeRule('acme_gold'), undefined);
  assert.equal(creditTypeRule('constructor'), undefined);
});

for (const code of creditTypeCodes) {
  test(`the row of ${code} is sound: its smallest amount is whole steps, its amounts can be shown, its source is named`, () => {
    const rule = creditTypeRule(code)!;
    assert.ok(rule.stepHundredths > 0 && rule.minHundredths % rule.stepHundredths === 0);
    assert.equal(rule.stepHundredths % 10 ** (2 - rule.decimals), 0, 'an amount has more decimals than are shown');
    assert.ok(rule.label && rule.shortLabel && rule.source);
    assert.ok(claimableProfessions([code]).length > 0, 'nobody may claim it');
    if (rule.participationType) assert.ok(creditTypeRule(rule.participationType));
  });
}
