import type { ActivityFormat } from '@cme-elements/schema';
import type { CreditTypeRule } from './credit-types/credit-type.ts';

export type AssessmentKind = 'pre' | 'post' | 'embedded' | 'follow_up';

export interface AssessmentScore {
  readonly correct: number;
  /** Items that count: retired and faulty ones are left out. */
  readonly scored: number;
  readonly passPercent: number;
}

export interface AssessmentResult {
  readonly passed: boolean;
  /** For display, in tenths of a percent. */
  readonly percentTenths: number;
}

/**
 * Pass or fail by whole numbers, never by the percentage on screen, which is rounded half up but not up to a pass mark
 * that was missed: 69.95 % of 70 % shows as 69.9 %.
 */
export function assess({ correct, scored, passPercent }: AssessmentScore): AssessmentResult {
  if (scored <= 0) return { passed: false, percentTenths: 0 };
  const passed = correct * 100 >= passPercent * scored;
  const rounded = Math.floor((2 * 1000 * correct + scored) / (2 * scored));
  const percentTenths = !passed && rounded >= passPercent * 10 ? Math.floor((1000 * correct) / scored) : rounded;
  return { passed, percentTenths };
}

/** Whether another attempt is allowed; `maxAttempts` null is unlimited. */
export const mayRetake = (attempts: number, maxAttempts: number | null): boolean => maxAttempts === null || attempts < maxAttempts;

/** Only the assessment after an activity can stand between a learner and credit; the one before shows no key either. */
export const blocksCredit = (kind: AssessmentKind): boolean => kind === 'post' || kind === 'embedded';
export const showsKey = (kind: AssessmentKind): boolean => kind !== 'pre';

/** Formats whose credit needs an assessment with a minimum performance level, whatever the credit. */
const assessedFormats: readonly ActivityFormat[] = ['enduring', 'journal'];

export const needsAssessment = (format: ActivityFormat, rules: readonly Pick<CreditTypeRule, 'requiresAssessment'>[]): boolean =>
  assessedFormats.includes(format) || rules.some((rule) => rule.requiresAssessment);

export interface Completion {
  readonly format: ActivityFormat;
  readonly rules: readonly Pick<CreditTypeRule, 'requiresAssessment'>[];
  readonly assessmentPassed: boolean;
  readonly evaluationRequired: boolean;
  readonly evaluationDone: boolean;
}

/** What a learner must still do before credit can be claimed, in the order in which it is done. */
export function completionProblems({ format, rules, assessmentPassed, evaluationRequired, evaluationDone }: Completion): ('claim.assessment_required' | 'claim.evaluation_required')[] {
  return [
    ...(needsAssessment(format, rules) && !assessmentPassed ? (['claim.assessment_required'] as const) : []),
    ...(evaluationRequired && !evaluationDone ? (['claim.evaluation_required'] as const) : []),
  ];
}
