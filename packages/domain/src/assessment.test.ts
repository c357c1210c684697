import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decimalText } from './amount.ts';
import { assess, blocksCredit, completionProblems, mayRetake, needsAssessment, showsKey } from './assessment.ts';
import { creditTypeRule } from './credit-types/rules.ts';

const rows: [string, number, number, number, boolean, string][] = [
  ['AS-01 exactly the pass mark passes', 7, 10, 70, true, '70.0'],
  ['AS-02 one below fails', 6, 10, 70, false, '60.0'],
  ['AS-03 a score that would round to the pass mark fails and is not shown as it', 139, 200, 70, false, '69.5'],
  ['AS-04 two of three are less than 67 percent', 2, 3, 67, false, '66.7'],
  ['AS-05 the same share of more items passes', 14, 20, 70, true, '70.0'],
  ['a tenth is not rounded up to a pass mark that was missed', 1399, 2000, 70, false, '69.9'],
  ['a tenth is rounded half up elsewhere', 1399, 2000, 80, false, '70.0'],
  ['without scored items nothing is passed', 0, 0, 70, false, '0.0'],
];
for (const [name, correct, scored, passPercent, passed, shown] of rows) {
  test(name, () => {
    const result = assess({ correct, scored, passPercent });
    assert.deepEqual([result.passed, decimalText(result.percentTenths, 1)], [passed, shown]);
  });
}

test('the percentage on screen never contradicts the result', () => {
  const scores = fc.integer({ min: 1, max: 3000 }).chain((scored) => fc.record({ scored: fc.constant(scored), correct: fc.integer({ min: 0, max: scored }), passPercent: fc.integer({ min: 1, max: 100 }) }));
  fc.assert(fc.property(scores, (score) => {
    const { passed, percentTenths } = assess(score);
    return passed === (percentTenths >= score.passPercent * 10);
  }));
});

test('one more correct answer never lowers the result', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 }), (scored, passPercent) => {
    const results = Array.from({ length: scored + 1 }, (_, correct) => assess({ correct, scored, passPercent }));
    return results.every((result, index) => index === 0 || result.percentTenths >= results[index - 1]!.percentTenths);
  }));
});

test('AS-08 without a limit another attempt is always allowed', () => assert.equal(mayRetake(99, null), true));
test('the last allowed attempt is the last', () => assert.deepEqual([mayRetake(1, 2), mayRetake(2, 2)], [true, false]));

test('AS-09 the assessment before an activity never blocks credit and shows no key', () => {
  assert.deepEqual([blocksCredit('pre'), showsKey('pre')], [false, false]);
  assert.deepEqual([blocksCredit('post'), showsKey('post')], [true, true]);
  assert.equal(blocksCredit('follow_up'), false);
});

const completion = { format: 'enduring', rules: [creditTypeRule('ama_pra_1')!], assessmentPassed: false, evaluationRequired: false, evaluationDone: false } as const;
test('AS-10 enduring material gives no credit before its assessment is passed', () => {
  assert.deepEqual(completionProblems(completion), ['claim.assessment_required']);
  assert.deepEqual(completionProblems({ ...completion, assessmentPassed: true }), []);
});
test('AS-15 a required evaluation comes before credit', () => {
  assert.deepEqual(completionProblems({ ...completion, format: 'live', evaluationRequired: true }), ['claim.evaluation_required']);
  assert.deepEqual(completionProblems({ ...completion, format: 'live', evaluationRequired: true, evaluationDone: true }), []);
});
test('a live activity needs an assessment only where its credit does', () => {
  assert.equal(needsAssessment('live', [creditTypeRule('ama_pra_1')!]), false);
  assert.equal(needsAssessment('live', [creditTypeRule('ama_pra_1')!, creditTypeRule('acpe_pharmacist')!]), true);
  assert.equal(needsAssessment('journal', []), true);
});
