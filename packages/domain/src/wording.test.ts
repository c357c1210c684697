import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditTypeCodes } from './credit-types/credit-types.ts';
import { creditTypeRule } from './credit-types/rules.ts';
import { designationStatement } from './statements/designation.ts';
import { trademarkProblems, wordingProblems } from './wording.ts';

const trademark: [string, string, string[]][] = [
  ['ST-06 credit is not announced as pending', 'Category 1 credits pending', ['Category 1 credits', 'credits pending']],
  ['nor under other loose names', 'AMA credit, ACCME credits and credit applied for', ['AMA credit', 'ACCME credits', 'credit applied for']],
  ['the mark may not be left out', 'Earn 1.0 AMA PRA Category 1 Credit today', ['AMA PRA Category 1 Credit']],
  ['nor the capital letter', 'Earn 2.0 AMA PRA Category 1 credits™', ['AMA PRA Category 1 credits™']],
  ['the whole phrase is right', 'Earn 2.0 AMA PRA Category 1 Credits™ or one AMA PRA Category 2 Credit™', []],
  ['with a hard space and in Markdown too', 'Earn *AMA PRA Category\u00a01 Credit(s)™*', []],
  ['a hard space hides no loose name', 'Category\u00a01 credits', ['Category 1 credits']],
  ['credit of PAs has a category of its own', 'AAPA Category 1 CME credits', []],
];
for (const [name, text, expected] of trademark) test(name, () => assert.deepEqual(trademarkProblems(text), expected));

const terms: [string, string, string[]][] = [
  ['UI-01 an activity is not a course', 'Browse courses', ['Activity']],
  ['UI-01 except as the type under which it is reported', 'Live course', []],
  ['a manner of speaking is none', 'Of course', []],
  ['UI-03 the button names the whole certificate', 'Get certificate', ['Certificate of Completion']],
  ['UI-03 the right button passes', 'Get certificate of completion', []],
  ['UI-04 a learner is neither a student nor a user', 'Students and users', ['Learner', 'Learner']],
  ['UI-05 an accrediting organization is not a body', 'Accreditation body', ['Accrediting Organization']],
  ['an assessment is not a test', 'Take the test', ['Post-Activity Assessment']],
  ['test-item writing is a format', 'Test-item writing', []],
];
for (const [name, text, expected] of terms) {
  test(name, () => assert.deepEqual(wordingProblems({ label: text }).map((one) => one.write), expected));
}

test('every plural form is read, and the problem names its key', () => {
  assert.deepEqual(wordingProblems({ count: { one: '1 activity', other: '{count} courses' } }), [
    { code: 'wording.term', key: 'count', found: 'courses', write: 'Activity' },
  ]);
});

test('the name of a profession may have students in it, another text may not', () => {
  assert.equal(wordingProblems({ profession_student: 'Health-profession students', welcome: 'Health-profession students' }).length, 1);
});

test('our own names of credit and our own statement keep the rules', () => {
  const labels = Object.fromEntries(creditTypeCodes.flatMap((code) => {
    const rule = creditTypeRule(code)!;
    return [[code, rule.label], [`${code} short`, rule.shortLabel]];
  }));
  const statement = designationStatement({ provider: 'Example Health', format: 'live', hundredths: 100 });
  assert.deepEqual(wordingProblems({ ...labels, statement }), []);
});
