import type { CreditTypeRule } from './credit-types/credit-type.ts';
import { mayClaim } from './credit-types/credit-types.ts';

export type ClaimCode =
  | 'claim.not_eligible_profession' | 'claim.increment' | 'claim.min' | 'claim.exceeds_max' | 'claim.all_or_nothing';

export interface ClaimedAmount {
  readonly hundredths: number;
  /** Ceiling of the claim: what was designated, or less where attendance is tracked. */
  readonly maxHundredths: number;
  readonly rule: CreditTypeRule;
  /** Every profession that the learner holds. */
  readonly professions: readonly string[];
}

/**
 * Everything that is wrong with an amount, none where it is valid. It is never raised or lowered to fit: physicians
 * state the extent of their own participation.
 */
export function claimProblems({ hundredths, maxHundredths, rule, professions }: ClaimedAmount): ClaimCode[] {
  if (!professions.some((profession) => mayClaim(rule, profession))) return ['claim.not_eligible_profession'];
  const problems: ClaimCode[] = [];
  if (hundredths > maxHundredths) problems.push('claim.exceeds_max');
  if (rule.allOrNothing) {
    if (hundredths < maxHundredths) problems.push('claim.all_or_nothing');
    return problems;
  }
  if (!Number.isInteger(hundredths) || hundredths % rule.stepHundredths !== 0) problems.push('claim.increment');
  if (hundredths < rule.minHundredths) problems.push('claim.min');
  return problems;
}

export type DesignationCode = 'designation.increment' | 'designation.min';

/**
 * What is wrong with the amount for which an activity is designated, before anyone can claim it. `activity` is the
 * accreditor's own kind, such as `application` of the ACPE.
 */
export function designationProblems(hundredths: number, rule: CreditTypeRule, activity?: string): DesignationCode[] {
  const least = (activity && rule.minHundredthsByActivity?.[activity]) || rule.minHundredths;
  return [
    ...(Number.isInteger(hundredths) && hundredths % rule.stepHundredths === 0 ? [] : (['designation.increment'] as const)),
    ...(hundredths >= least ? [] : (['designation.min'] as const)),
  ];
}
